import type { Coordinates, Region } from '../model';
import { ms } from '../units';
import { estimateRtt, type RttRange } from './estimate-rtt';
import type { LatencyModel } from './latency-model';
import { roundTrip } from './round-trip';
import { routesOfPublic, routesOfRegion } from './rtt/place-routes';
import type { Way } from './way';

/**
 * The round trip of a way with its range, on a typical day and in the scenario: of the estimate, or of
 * both stretches where it leads through an edge. A degraded network makes the ends of the range longer
 * by as much as its middle.
 */
export function wayRange(
  at: Coordinates,
  site: Region,
  { edge, rttMs }: Way,
  { assumptions }: LatencyModel,
): { readonly typical: RttRange; readonly scenario: RttRange } {
  const typical = typicalRange(at, site, edge, assumptions);
  const longer = rttMs / typical.rttMs;
  return {
    typical,
    scenario: { rttMs, lowMs: ms(typical.lowMs * longer), highMs: ms(typical.highMs * longer) },
  };
}

function typicalRange(
  at: Coordinates,
  site: Region,
  edge: Way['edge'],
  assumptions: LatencyModel['assumptions'],
): RttRange {
  const first = estimateRtt(routesOfPublic(at), routesOfRegion(edge ?? site), assumptions);
  if (!edge) return first;
  const second = roundTrip(edge, site, assumptions);
  return {
    rttMs: ms(first.rttMs + second.rttMs),
    lowMs: ms(first.lowMs + second.lowMs),
    highMs: ms(first.highMs + second.highMs),
  };
}
