import type { CostLine, RegionId } from '@/lib/engine/model';

/** What is paid for one site a month. */
export interface SiteCost {
  /** Sum of the lines that are known, US dollars; null where none is. */
  readonly usd: number | null;
  readonly isLowerBound: boolean;
}

const known = new WeakMap<readonly CostLine[], ReadonlyMap<RegionId, SiteCost>>();

/** A bill by the site that its lines are of; lines of no region in particular are left out. Made once for each bill. */
export function siteCosts(lines: readonly CostLine[]): ReadonlyMap<RegionId, SiteCost> {
  const old = known.get(lines);
  if (old) return old;
  const costs = new Map<RegionId, SiteCost>();
  for (const { region, monthlyUsd } of lines) {
    if (region === null) continue;
    const { usd, isLowerBound } = costs.get(region) ?? { usd: null, isLowerBound: false };
    costs.set(region, {
      usd: monthlyUsd === null ? usd : (usd ?? 0) + monthlyUsd,
      isLowerBound: isLowerBound || monthlyUsd === null,
    });
  }
  known.set(lines, costs);
  return costs;
}
