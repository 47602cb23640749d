import type { Assumptions } from '../assumptions';
import type { Region, RegionId } from '../model';
import { roundTrip, type RoundTrip } from './round-trip';

/** The round trip between two regions, with its range: a row of `latency test --json`. */
export interface RegionPair extends RoundTrip {
  readonly from: RegionId;
  readonly to: RegionId;
}

/** Round trips from each region of the one list to each of the other. */
export function latencyBetween(
  from: readonly Region[],
  to: readonly Region[],
  assumptions: Assumptions,
): RegionPair[] {
  return from.flatMap((origin) =>
    to.map((target): RegionPair => ({
      from: origin.id,
      to: target.id,
      ...roundTrip(origin, target, assumptions),
    })),
  );
}
