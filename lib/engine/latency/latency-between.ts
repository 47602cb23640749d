import type { Assumptions } from '../assumptions';
import { greatCircleKm } from '../geo/great-circle';
import type { LatencyClassId, Plausibility, Region, RegionId } from '../model';
import { fibreFloorMs } from './fibre-floor';
import { latencyClassOfFloor } from './latency-class';
import { plausibilityOf } from './plausibility';
import { roundTrip, type RoundTrip } from './round-trip';
import { routesOfRegion } from './rtt/place-routes';

/** The round trip between two regions, with its range: a row of `latency test --json`. */
export interface RegionPair extends RoundTrip {
  readonly from: RegionId;
  readonly to: RegionId;
  readonly latencyClass: LatencyClassId;
  readonly plausibility: Plausibility;
}

/** Round trips from each region of the one list to each of the other. */
export function latencyBetween(
  from: readonly Region[],
  to: readonly Region[],
  assumptions: Assumptions,
): RegionPair[] {
  return from.flatMap((origin) => {
    const { direction } = routesOfRegion(origin);
    return to.map((target): RegionPair => {
      const trip = roundTrip(origin, target, assumptions);
      const floor = fibreFloorMs(greatCircleKm(direction, routesOfRegion(target).direction));
      const latencyClass = latencyClassOfFloor(floor, assumptions.latencyClasses);
      return {
        from: origin.id,
        to: target.id,
        ...trip,
        latencyClass: latencyClass.id,
        plausibility: plausibilityOf(trip, floor, latencyClass),
      };
    });
  });
}
