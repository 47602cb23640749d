import type { Exposure } from './exposure';
import type { Hazards } from './hazards';
import { minutesPerYear } from './minutes-per-year';
import { mapped, rangeOf, times, type Ranged } from './ranged';
import { hasSpareZone } from './site-sources';
import { plainSource, type Source } from './source';

/**
 * What does not fit. With nothing lost: the part of a site's peak above what it bears, all year. With one of
 * its z zones lost: the part above (z − 1) ÷ z of it, for as long as the zone is gone. What is turned away is
 * spread evenly over the site's users.
 */
export function capacitySources(
  { traffic, weights, executed }: Exposure,
  hazards: Hazards,
  /** Utilisation above which a site is over its limit. */
  limit: number,
): Source[] {
  const zoneMinutes = mapped(times(hazards.ofZone, hazards.zoneLasts.mean), (h) => 60 * h);
  return traffic.network.sites.flatMap(({ region, capacityRps, site }, i) => {
    const load = traffic.steadyRps[i] ?? 0;
    const users = executed[i];
    if (load <= 0 || !users) return [];
    const turnedAway = (bears: number) =>
      load > bears * (1 + rounding) ? (load - bears) / load : 0;
    const always = turnedAway(limit * capacityRps);
    const zones = site.zones ?? 1;
    const withoutZone = hasSpareZone(site)
      ? turnedAway((limit * capacityRps * (zones - 1)) / zones) - always
      : 0;
    const rows: Source[] = [];
    const add = (part: number, minutes: Ranged) => {
      if (part <= 0) return;
      const share = users.map((user) => user * part);
      rows.push(plainSource('overload', region, minutes, share, weights));
    };
    add(always, rangeOf(minutesPerYear));
    add(
      withoutZone,
      mapped(zoneMinutes, (minutes) => zones * minutes),
    );
    return rows;
  });
}

/** Relative slack: a site loaded exactly to what it bears holds. */
const rounding = 1e-9;
