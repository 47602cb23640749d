import type { Assumptions } from '../assumptions';
import { measuredAgain } from '../assumptions/measured-rtt';
import { greatCircleKm } from '../geo/great-circle';
import type { Overridden, Region } from '../model';
import { ms, type Ms } from '../units';
import { estimateRtt, estimateRttMs, type RttRange } from './estimate-rtt';
import { fibreFloorMs } from './fibre-floor';
import { routesOfRegion } from './rtt/place-routes';

/** A round trip, with what it is worth. */
export interface RoundTrip extends RttRange {
  readonly source: 'measured' | 'estimated';
  /** Day that it speaks of, ISO: of the measurement, or of the newest that the estimate rests on. */
  readonly asOf: string;
  /** Present where somebody has stated another value than the tables'. */
  readonly overridden?: Overridden;
}

/** The newest of the measurements that the estimate was fitted to. */
export const estimateAsOf = '2025-06-30';

/** Round trip between two regions: the measured one where the table has the pair, else the estimate. */
export function roundTrip(from: Region, to: Region, assumptions: Assumptions): RoundTrip {
  const measured = from.id === to.id ? undefined : assumptions.measuredRtt(from.id, to.id);
  if (!measured) {
    const a = routesOfRegion(from);
    const { rttMs, lowMs, highMs } = estimateRtt(a, routesOfRegion(to), assumptions);
    return { rttMs, lowMs, highMs, source: 'estimated', asOf: estimateAsOf };
  }
  const { rttMs, asOf, overridden } = measured;
  const floor = fibreFloorMs(
    greatCircleKm(routesOfRegion(from).direction, routesOfRegion(to).direction),
  );
  const low = Math.min(rttMs, Math.max(floor, rttMs * measuredAgain.low));
  const high = rttMs * measuredAgain.high;
  const mark = overridden === undefined ? {} : { overridden };
  return { rttMs, lowMs: ms(low), highMs: ms(high), source: 'measured', asOf, ...mark };
}

/** The same without its range, for the many pairs of which only the order matters. */
export function roundTripMs(from: Region, to: Region, assumptions: Assumptions): Ms {
  const measured = from.id === to.id ? undefined : assumptions.measuredRtt(from.id, to.id);
  return measured?.rttMs ?? estimateRttMs(routesOfRegion(from), routesOfRegion(to), assumptions);
}
