import type { Assumptions } from '../assumptions';
import { roundTripMs } from '../latency/round-trip';
import type { Architecture, Option, Region } from '../model';
import type { Ms } from '../units';

/** A region that would do, and how far it is. */
export interface LawfulRegion {
  readonly region: Region;
  readonly rttMs: Ms;
}

/**
 * The regions that may be used and that qualify, nearest to a place by round trip, ties by id: of the providers
 * that the option stands with, in the place's partition, without a site of the option, not forbidden.
 */
export function nearestLawful(
  { requirements }: Pick<Architecture, 'requirements'>,
  option: Option,
  assumptions: Assumptions,
  from: Region,
  qualifies: (region: Region) => boolean,
): LawfulRegion | null {
  const taken = new Set(option.sites.map(({ region }) => region));
  const used = new Set(option.sites.map(({ region }) => region.slice(0, region.indexOf(':'))));
  const { providers, forbidden = [] } = requirements.regions ?? {};
  let nearest: LawfulRegion | null = null;
  for (const region of assumptions.regions) {
    const { id, provider, partition } = region;
    if (!used.has(provider) || partition !== from.partition || taken.has(id)) continue;
    if (forbidden.includes(id) || (providers && !providers.includes(provider))) continue;
    if (!qualifies(region)) continue;
    const rttMs = roundTripMs(from, region, assumptions);
    const isNearer =
      nearest === null ||
      rttMs < nearest.rttMs ||
      (rttMs === nearest.rttMs && id < nearest.region.id);
    if (isNearer) nearest = { region, rttMs };
  }
  return nearest;
}
