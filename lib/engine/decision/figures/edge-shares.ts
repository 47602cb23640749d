import type { Assumptions } from '../../assumptions';
import { lastMileOf } from '../../latency/last-mile';
import type { Architecture } from '../../model';
import type { FeltShare } from '../ground/felt';

/**
 * What users feel where a cache at the edge answers part of their reads: that part takes the way to the edge
 * and back, the last mile and the cache's time, all else what it took before.
 */
export function edgeShares(
  { demand }: Architecture,
  shares: readonly FeltShare[],
  assumptions: Assumptions,
): FeltShare[] {
  const cacheable = demand.cacheable ?? 0;
  const { edgeRttMs, edgeServerMs } = assumptions.parameters;
  return shares.flatMap((share) => {
    const population = demand.populations[share.population];
    if (share.kind === 'write' || cacheable <= 0 || !population) return [share];
    const medianMs = edgeRttMs.value + lastMileOf(population, assumptions) + edgeServerMs.value;
    return [
      { ...share, weight: share.weight * (1 - cacheable) },
      { ...share, weight: share.weight * cacheable, medianMs: Math.min(share.medianMs, medianMs) },
    ];
  });
}
