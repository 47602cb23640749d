/** How hot a load is drawn: 0 none, 1 to 4 above 40, 60, 75 and 90 % of the capacity. */
export type LoadHeat = 0 | 1 | 2 | 3 | 4;

export function loadHeat(utilization: number): LoadHeat {
  if (utilization > 0.9) return 4;
  if (utilization > 0.75) return 3;
  if (utilization > 0.6) return 2;
  return utilization > 0.4 ? 1 : 0;
}
