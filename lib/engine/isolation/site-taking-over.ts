import type { CapacityFigures, RegionId } from '../model';

/** The site at which most of a lost site's load arrives, else the first that is left; undefined: none is left. */
export function siteTakingOver(
  { losses, steady }: Pick<CapacityFigures, 'losses' | 'steady'>,
  lost: RegionId,
): RegionId | undefined {
  const loss = losses.find((one) => one.lost.length === 1 && one.lost[0] === lost);
  let best: { readonly region: RegionId; readonly gained: number } | undefined;
  for (const { region, loadRps } of loss?.regions ?? []) {
    const before = steady.find((row) => row.region === region)?.loadRps ?? 0;
    const gained = loadRps - before;
    if (!best || gained > best.gained) best = { region, gained };
  }
  return best?.region;
}
