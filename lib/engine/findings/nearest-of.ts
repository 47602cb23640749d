import { directionOf, greatCircleKm } from '../geo/great-circle';
import { routesOfRegion } from '../latency/rtt/place-routes';
import type { Coordinates, Region } from '../model';

/** The region nearest to a place of all that qualify, by great circle, then by id; undefined where none does. */
export function nearestOf(
  at: Coordinates,
  regions: readonly Region[],
  qualifies: (region: Region) => boolean,
): Region | undefined {
  const from = directionOf(at);
  let nearest: Region | undefined;
  let least = Infinity;
  for (const region of regions) {
    if (!qualifies(region)) continue;
    const km = greatCircleKm(from, routesOfRegion(region).direction);
    if (nearest && (km > least || (km === least && region.id >= nearest.id))) continue;
    nearest = region;
    least = km;
  }
  return nearest;
}
