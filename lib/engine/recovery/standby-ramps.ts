import type { StandbyRamp } from '../model';
import type { Loads, Traffic } from '../traffic/loads';
import { rps, seconds, share } from '../units';
import { growthOf } from './growth';
import { reachedAfter } from './reached-after';
import { unservedWhileGrowing } from './unserved-while-growing';
import { warmNeeded } from './warm-needed';

/**
 * How every site grows to which a loss sends more than it runs, and every standby that takes over.
 * `withinS`: what the required recovery time leaves for growing; null where none is required.
 */
export function standbyRamps(
  { network, steadyRps }: Traffic,
  lost: readonly number[],
  loads: Loads,
  withinS: number | null,
): StandbyRamp[] {
  return network.sites.flatMap(({ site, serves, region }, i): StandbyRamp[] => {
    const load = loads.rps[i] ?? 0;
    const growth = growthOf(site);
    const grows = site.scaleTo !== undefined && load > growth.warmRps;
    if (lost.includes(i) || load <= (steadyRps[i] ?? 0) || (serves && !grows)) return [];
    const reachedS = reachedAfter(growth, load);
    const unserved = unservedWhileGrowing(growth, load);
    const warm = withinS === null ? null : warmNeeded(growth, load, withinS);
    return [
      {
        region,
        role: site.role,
        arrivingRps: rps(load),
        warmRps: rps(growth.warmRps),
        restoreS: seconds(growth.restoreS),
        bootS: seconds(growth.bootS),
        rpsPerMinute: site.scaleTo?.rpsPerMinute ?? 0,
        reachRps: rps(growth.reachRps),
        heldBy: Number.isFinite(reachedS)
          ? null
          : !site.scaleTo
            ? 'no scale-up'
            : (site.quotaRps ?? Infinity) < site.scaleTo.capacityRps
              ? 'quota'
              : 'scale-up target',
        reachedS: Number.isFinite(reachedS) ? reachedS : null,
        unservedRequests: Number.isFinite(unserved) ? unserved : null,
        warmNeededRps: warm,
        warmNeededShare: warm === null ? null : share(warm / load),
      },
    ];
  });
}
