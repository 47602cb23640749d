import type { RegionId } from '../model';
import type { Exposure } from './exposure';
import type { Hazards } from './hazards';
import type { Ranged } from './ranged';
import type { RecoveryTimes } from './recovery-times';
import { siteOutages } from './site-outages';
import type { Source } from './source';

/**
 * Outages of regions, and of zones where a site has no second one: a site that states no number of zones is
 * taken for one in a single zone. Where the loss of a region takes a hard dependency along, nobody is served
 * and the outage counts there.
 */
export function siteSources(
  { traffic, weights, losses }: Exposure,
  hazards: Hazards,
  success: Ranged,
  recovery: RecoveryTimes,
  /** Regions that a hard dependency cannot do without. */
  taken: ReadonlySet<RegionId>,
): Source[] {
  return traffic.network.sites.flatMap(({ region, site }, i) => {
    const shares = losses[i];
    if (!shares) return [];
    const outages = { region, success, times: recovery(i), shares };
    const ofRegion = {
      ...outages,
      cause: 'region-loss' as const,
      perYear: hazards.ofRegion(region),
      durations: hazards.regionLasts,
    };
    const ofZone = {
      ...outages,
      cause: 'zone-loss' as const,
      perYear: hazards.ofZone,
      durations: hazards.zoneLasts,
    };
    return [
      ...(taken.has(region) ? [] : [siteOutages(ofRegion, weights)]),
      ...(hasSpareZone(site) ? [] : [siteOutages(ofZone, weights)]),
    ];
  });
}

/** Whether a site goes on when one of its zones is lost. */
export function hasSpareZone({ zones }: { readonly zones?: number }): boolean {
  return zones !== undefined && zones >= 2;
}
