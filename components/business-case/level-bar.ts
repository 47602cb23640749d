/** Where a signed bar begins and how long it is, in per cent of an axis. */
export function levelBar(
  fromUsd: number,
  toUsd: number,
  axis: { readonly least: number; readonly most: number },
): { readonly left: string; readonly width: string } {
  const span = axis.most - axis.least || 1;
  const at = (usd: number) => ((usd - axis.least) / span) * 100;
  const [left, right] = [at(Math.min(fromUsd, toUsd)), at(Math.max(fromUsd, toUsd))];
  return { left: `${left.toFixed(3)}%`, width: `max(2px, ${(right - left).toFixed(3)}%)` };
}
