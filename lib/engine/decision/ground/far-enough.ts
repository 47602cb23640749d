import type { Assumptions } from '../../assumptions';
import { greatCircleKm } from '../../geo/great-circle';
import { routesOfRegion } from '../../latency/rtt/place-routes';
import type { Region } from '../../model';

/** Whether two regions stand so far apart that what takes one down is taken not to reach the other. */
export function isFarEnough(a: Region, b: Region, { parameters }: Assumptions): boolean {
  const km = greatCircleKm(routesOfRegion(a).direction, routesOfRegion(b).direction);
  return km >= parameters.farEnoughKm.value;
}
