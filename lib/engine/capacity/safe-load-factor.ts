import type { Assumptions } from '../assumptions';
import type { LossFigures } from '../model';
import type { Traffic } from '../traffic/loads';

/**
 * The largest factor on today's load, the same for all users, with which every single loss is survived.
 * Loads are linear in the factor as long as nothing falls, so it is exact: the least of limit ÷
 * utilisation over all sites and single losses. 0 where some loss leaves users without a site or takes
 * a hard dependency along, whatever the load; Infinity where there is no load at all.
 */
export function safeLoadFactor(
  traffic: Traffic,
  losses: readonly LossFigures[],
  { parameters }: Assumptions,
): number {
  const limit = parameters.overloadLimit.value;
  let factor = Infinity;
  traffic.network.sites.forEach((site, i) => {
    const load = traffic.steadyRps[i] ?? 0;
    if (load > 0) factor = Math.min(factor, (limit * site.capacityRps) / load);
  });
  for (const loss of losses) {
    if (loss.lost.length !== 1) continue;
    if (loss.unserved.length > 0 || loss.dependenciesDown.length > 0) return 0;
    for (const { utilization } of loss.regions) {
      if (utilization !== null && utilization > 0) factor = Math.min(factor, limit / utilization);
    }
  }
  return factor;
}
