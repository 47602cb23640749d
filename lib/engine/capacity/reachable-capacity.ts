import type { Site } from '../model';
import { rps, type Rps } from '../units';

/**
 * What a site can serve once it has taken over and scaled: the target of its scale-up, no more than
 * its quota, no less than what runs already. A site that states no capacity of its own (a backup)
 * serves nothing until it is restored, which is a matter of recovery time and not of capacity.
 */
export function reachableCapacity(site: Site): Rps {
  const running = site.capacityRps ?? 0;
  const scaled = site.scaleTo?.capacityRps ?? running;
  return rps(Math.max(running, Math.min(scaled, site.quotaRps ?? Infinity)));
}
