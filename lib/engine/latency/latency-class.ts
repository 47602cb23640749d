import type { LatencyClass } from '../assumptions';
import { greatCircleKm } from '../geo/great-circle';
import type { Ms } from '../units';
import { fibreFloorMs } from './fibre-floor';
import type { PlaceRoutes } from './rtt/place-routes';

/**
 * The class of distances that a round trip belongs to: the one whose theoretical round trip is nearest in
 * ratio to the fibre floor of the way. So the borders lie at the geometric means of two neighbours: at
 * about 450, 3 500, 7 300 and 13 400 km.
 */
export function latencyClassOfFloor(floor: Ms, classes: readonly LatencyClass[]): LatencyClass {
  let found: LatencyClass | undefined;
  for (const next of classes) {
    if (found && floor * floor <= found.theoreticalMs * next.theoreticalMs) break;
    found = next;
  }
  if (!found) throw new RangeError('no latency classes are given');
  return found;
}

/** The class of the way between two places. */
export function latencyClassOf(
  a: PlaceRoutes,
  b: PlaceRoutes,
  classes: readonly LatencyClass[],
): LatencyClass {
  return latencyClassOfFloor(fibreFloorMs(greatCircleKm(a.direction, b.direction)), classes);
}
