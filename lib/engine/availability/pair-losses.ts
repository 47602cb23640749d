import type { CapacityFigures, RegionId } from '../model';

/** Two sites whose loss at once leaves more unserved than the two losses by themselves. */
export interface PairLoss {
  /** By index. */
  readonly sites: readonly [number, number];
  /** That part of the peak. */
  readonly excess: number;
}

/** Smaller shares than this are rounding. */
const nothing = 1e-12;

/**
 * Reads the losses of two sites that capacity has judged. Those that take a hard dependency along are left
 * out: they count where the dependency does.
 */
export function pairLosses(
  sites: readonly { readonly region: RegionId }[],
  { losses, steadyServedFraction }: Pick<CapacityFigures, 'losses' | 'steadyServedFraction'>,
): PairLoss[] {
  const index = new Map<RegionId, number>(sites.map(({ region }, i) => [region, i]));
  const unserved = (servedFraction: number) => Math.max(0, steadyServedFraction - servedFraction);
  const alone = new Float64Array(sites.length);
  const pairs: PairLoss[] = [];
  for (const { lost, servedFraction } of losses) {
    const site = lost.length === 1 && lost[0] !== undefined ? index.get(lost[0]) : undefined;
    if (site !== undefined) alone[site] = unserved(servedFraction);
  }
  for (const { lost, servedFraction, dependenciesDown } of losses) {
    const [first, second] = lost;
    if (lost.length !== 2 || !first || !second || dependenciesDown.length > 0) continue;
    const [a = -1, b = -1] = [index.get(first), index.get(second)];
    const excess = unserved(servedFraction) - (alone[a] ?? 0) - (alone[b] ?? 0);
    if (excess > nothing) pairs.push({ sites: [a, b], excess });
  }
  return pairs;
}
