import type { Assumptions } from '../assumptions';
import { greatCircleKm } from '../geo/great-circle';
import { ms, type Ms } from '../units';
import { fibreFloorMs } from './fibre-floor';
import { backboneFit } from './rtt/backbone-fit';
import { rttOfDetour, shortness } from './rtt/detour';
import { logDetour, outOfTown, publicShare } from './rtt/log-detour';
import type { PlaceRoutes } from './rtt/place-routes';
import { publicRoutes } from './rtt/public-routes';
import { quantiles } from './rtt/spread';

/** A round trip with the range that holds eight in ten. */
export interface RttRange {
  readonly rttMs: Ms;
  readonly lowMs: Ms;
  readonly highMs: Ms;
}

/**
 * Round trip between any two places that nobody measured, from the measured pairs of regions and the
 * world's public routes (docs/latency.md). Never below the fibre floor; the same both ways; at one place
 * that of the inside of a region.
 */
export function estimateRttMs(a: PlaceRoutes, b: PlaceRoutes, { parameters }: Assumptions): Ms {
  const distance = greatCircleKm(a.direction, b.direction);
  const rtt = rttOfDetour(logDetour(a, b, distance), fibreFloorMs(distance));
  return ms(Math.max(parameters.localRttMs.value, rtt));
}

/** The same with its 80 % range, for the pairs of which somebody wants to know it. */
export function estimateRtt(a: PlaceRoutes, b: PlaceRoutes, { parameters }: Assumptions): RttRange {
  const local = parameters.localRttMs;
  const distance = greatCircleKm(a.direction, b.direction);
  const floor = fibreFloorMs(distance);
  const middle = logDetour(a, b, distance);
  const { low, high } = errorQuantiles(a, b, shortness(floor));
  const faded = outOfTown(distance);
  const rttMs = ms(Math.max(local.value, rttOfDetour(middle, floor)));
  const least = Math.max(local.low, rttOfDetour(middle + faded * low, floor));
  const most = Math.max(local.high, rttOfDetour(middle + faded * high, floor));
  return { rttMs, lowMs: ms(Math.min(rttMs, least)), highMs: ms(Math.max(rttMs, most)) };
}

/** The 10 % and 90 % quantiles of the error, in logarithms: of both kinds of routes by their shares. */
function errorQuantiles(a: PlaceRoutes, b: PlaceRoutes, short: number) {
  const [known, other] = [a.known(), b.known()];
  const backbone = quantiles(backboneFit.spread, 1 - known.anchors * other.anchors, short);
  const publicly = quantiles(publicRoutes.spread, 1 - known.supports * other.supports, short);
  const share = publicShare(a, b);
  return {
    low: backbone.low + share * (publicly.low - backbone.low),
    high: backbone.high + share * (publicly.high - backbone.high),
  };
}
