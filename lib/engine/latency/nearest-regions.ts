import type { Assumptions } from '../assumptions';
import type { Coordinates, Region, RegionId } from '../model';
import { ms, type Ms } from '../units';
import { estimateRtt, estimateRttMs, type RttRange } from './estimate-rtt';
import { routesOfPublic, routesOfRegion } from './rtt/place-routes';

/** How far users of one place are from a region. Nobody measured it: it is an estimate. */
export interface NearRegion extends RttRange {
  readonly region: RegionId;
  /** The round trip with the users' last mile in it. */
  readonly feltRttMs: Ms;
}

/**
 * The regions nearest to users of a place by round trip, nearest first, ties by id; at most so many. The
 * last mile is the same to all of them and changes no order. Throws RangeError for coordinates off the Earth.
 */
export function nearestRegions(
  at: Coordinates,
  among: readonly Region[],
  assumptions: Assumptions,
  { most, lastMileMs }: { readonly most: number; readonly lastMileMs?: Ms | undefined },
): readonly NearRegion[] {
  const home = routesOfPublic(at);
  const lastMile = lastMileMs ?? assumptions.parameters.lastMileMs.value;
  return among
    .map((region) => ({ region, rtt: estimateRttMs(home, routesOfRegion(region), assumptions) }))
    .toSorted((a, b) => a.rtt - b.rtt || (a.region.id < b.region.id ? -1 : 1))
    .slice(0, most)
    .map(({ region }): NearRegion => {
      const range = estimateRtt(home, routesOfRegion(region), assumptions);
      return { region: region.id, ...range, feltRttMs: ms(range.rttMs + lastMile) };
    });
}
