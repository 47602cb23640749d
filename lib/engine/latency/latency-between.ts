import type { Assumptions } from '../assumptions';
import { directionOf, greatCircleKm } from '../geo/great-circle';
import type { Region, RegionId } from '../model';
import type { Ms } from '../units';
import { estimateRtt } from './estimate-rtt';

/** The round trip between two regions, with its range: a row of `latency test --json`. */
export interface RegionPair {
  readonly from: RegionId;
  readonly to: RegionId;
  readonly rttMs: Ms;
  readonly lowMs: Ms;
  readonly highMs: Ms;
  readonly source: 'measured' | 'estimated';
}

/** Round trips from each region of the one list to each of the other. */
export function latencyBetween(
  from: readonly Region[],
  to: readonly Region[],
  assumptions: Assumptions,
): RegionPair[] {
  const targets = to.map((region) => ({ region, direction: directionOf(region.at) }));
  return from.flatMap((origin) => {
    const here = directionOf(origin.at);
    return targets.map(({ region, direction }): RegionPair => ({
      from: origin.id,
      to: region.id,
      ...estimateRtt(greatCircleKm(here, direction), assumptions),
    }));
  });
}
