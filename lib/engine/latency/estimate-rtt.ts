import type { Assumptions } from '../assumptions';
import { greatCircleKm } from '../geo/great-circle';
import { ms, type Km, type Ms } from '../units';
import { fibreFloorMs } from './fibre-floor';
import { backboneFit } from './rtt/backbone-fit';
import { rttOfDetour, shortness } from './rtt/detour';
import { logDetour, publicShare } from './rtt/log-detour';
import type { PlaceRoutes } from './rtt/place-routes';
import { publicRoutes } from './rtt/public-routes';
import { quantiles } from './rtt/spread';

/** A round trip with the range that holds eight in ten. */
export interface RttRange {
  readonly rttMs: Ms;
  readonly lowMs: Ms;
  readonly highMs: Ms;
}

/** Nearer than this two places are one, and the round trip is the one inside a region. */
const samePlaceKm = 1;

const isOnePlace = (distance: Km): boolean => distance < samePlaceKm;

/**
 * Round trip between any two places that nobody measured, from the measured pairs of regions and the
 * world's public routes (docs/latency.md). Never below the fibre floor; the same both ways.
 */
export function estimateRttMs(a: PlaceRoutes, b: PlaceRoutes, { parameters }: Assumptions): Ms {
  const distance = greatCircleKm(a.direction, b.direction);
  const floor = fibreFloorMs(distance);
  const local = parameters.localRttMs.value;
  if (isOnePlace(distance)) return ms(Math.max(local, floor));
  return ms(Math.max(local, rttOfDetour(logDetour(a, b), floor)));
}

/** The same with its 80 % range, for the pairs of which somebody wants to know it. */
export function estimateRtt(a: PlaceRoutes, b: PlaceRoutes, { parameters }: Assumptions): RttRange {
  const distance = greatCircleKm(a.direction, b.direction);
  const floor = fibreFloorMs(distance);
  const local = parameters.localRttMs;
  if (isOnePlace(distance)) {
    return {
      rttMs: ms(Math.max(local.value, floor)),
      lowMs: ms(Math.max(Math.min(local.low, local.value), floor)),
      highMs: ms(Math.max(local.high, local.value, floor)),
    };
  }
  const middle = logDetour(a, b);
  const { low, high } = errorQuantiles(a, b, shortness(floor));
  const rttMs = ms(Math.max(local.value, rttOfDetour(middle, floor)));
  return {
    rttMs,
    lowMs: ms(Math.min(rttMs, Math.max(local.low, rttOfDetour(middle + low, floor)))),
    highMs: ms(Math.max(rttMs, rttOfDetour(middle + high, floor))),
  };
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
