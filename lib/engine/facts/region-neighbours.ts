import type { Assumptions } from '../assumptions';
import { unknownPrice, type Price } from '../assumptions/price';
import { transferPrice } from '../assumptions/transfer-price';
import { directionOf, greatCircleKm } from '../geo/great-circle';
import { latencyBetween, type RegionPair } from '../latency/latency-between';
import { roundTripMs } from '../latency/round-trip';
import type { Overridden, Region } from '../model';
import type { Km } from '../units';

/** Another region as seen from one. */
export interface Neighbour extends RegionPair {
  readonly distanceKm: Km;
  /** A GB from here to there. */
  readonly transferGb: Price;
  /** Present where somebody has stated another round trip than the table's or the estimate. */
  readonly overridden?: Overridden;
}

/** The nearest of some regions by round trip, nearest first, ties by id. */
export function regionNeighbours(
  from: Region,
  others: readonly Region[],
  assumptions: Assumptions,
  most: number,
): readonly Neighbour[] {
  const here = directionOf(from.at);
  return others
    .map((to) => ({ to, rtt: roundTripMs(from, to, assumptions) }))
    .toSorted((a, b) => a.rtt - b.rtt || (a.to.id < b.to.id ? -1 : 1))
    .slice(0, most)
    .flatMap(({ to }) =>
      latencyBetween([from], [to], assumptions).map((pair): Neighbour => {
        const overridden = assumptions.measuredRtt(from.id, to.id)?.overridden;
        return {
          ...pair,
          distanceKm: greatCircleKm(here, directionOf(to.at)),
          transferGb: transferPrice(from, to, assumptions.overrides) ?? unknownPrice,
          ...(overridden === undefined ? {} : { overridden }),
        };
      }),
    );
}
