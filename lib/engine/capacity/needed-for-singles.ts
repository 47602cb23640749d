import type { CapacityFigures, LossFigures } from '../model';

/** For each site that some loss of one site overloads, the most that such a loss asks of it; in the order of the losses. */
export function neededForSingles(losses: readonly LossFigures[]): CapacityFigures['needed'] {
  const rows = new Map<string, CapacityFigures['needed'][number]>();
  for (const { lost, needed } of losses) {
    if (lost.length !== 1) continue;
    for (const row of needed) {
      const known = rows.get(row.region);
      if (!known || row.capacityRps > known.capacityRps) rows.set(row.region, { ...row, lost });
    }
  }
  return [...rows.values()];
}
