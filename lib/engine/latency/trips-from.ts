import type { Assumptions } from '../assumptions';
import type { Population, Region } from '../model';
import { ms } from '../units';
import { estimateRtt, type RttRange } from './estimate-rtt';
import { lastMileOf } from './last-mile';
import { estimateAsOf, roundTrip } from './round-trip';
import { routesOfPublic, routesOfRegion } from './rtt/place-routes';

/** A round trip from a region to another end. */
export interface Trip extends RttRange {
  readonly kind: 'region' | 'users';
  /** The region's id, or the population's name. */
  readonly to: string;
  readonly source: 'measured' | 'estimated';
  /** Day that it speaks of, ISO. */
  readonly asOf: string;
}

/**
 * Round trips from a region to other regions, and to users with their last mile in it: of each sort the
 * nearest first, ties by name. The region itself is left out.
 */
export function tripsFrom(
  from: Region,
  ends: { readonly regions: readonly Region[]; readonly populations: readonly Population[] },
  assumptions: Assumptions,
): readonly Trip[] {
  const here = routesOfRegion(from);
  const toRegions = ends.regions
    .filter(({ id }) => id !== from.id)
    .map((region): Trip => ({
      kind: 'region',
      to: region.id,
      ...roundTrip(from, region, assumptions),
    }));
  const toUsers = ends.populations.map((population): Trip => {
    const lastMile = lastMileOf(population, assumptions);
    const { rttMs, lowMs, highMs } = estimateRtt(routesOfPublic(population.at), here, assumptions);
    return {
      kind: 'users',
      to: population.name,
      rttMs: ms(rttMs + lastMile),
      lowMs: ms(lowMs + lastMile),
      highMs: ms(highMs + lastMile),
      source: 'estimated',
      asOf: estimateAsOf,
    };
  });
  const nearest = (trips: readonly Trip[]) =>
    trips.toSorted((a, b) => a.rttMs - b.rttMs || (a.to < b.to ? -1 : 1));
  return [...nearest(toRegions), ...nearest(toUsers)];
}
