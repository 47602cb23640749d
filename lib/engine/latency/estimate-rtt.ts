import type { Assumptions } from '../assumptions';
import { ms, type Km, type Ms } from '../units';
import { fibreFloorMs } from './fibre-floor';

/** A round trip that nobody measured, with the range that holds eight in ten of them. */
export interface RttEstimate {
  readonly rttMs: Ms;
  readonly lowMs: Ms;
  readonly highMs: Ms;
  readonly source: 'estimated';
}

/**
 * Round trip between two places of the backbone from their distance: the fibre floor times the usual
 * detour of cables, and never below the round trip inside one region. The range is that of measured
 * pairs (10th and 90th percentile of RTT over floor).
 */
export function estimateRtt(distance: Km, { parameters }: Assumptions): RttEstimate {
  const floor = fibreFloorMs(distance);
  const local = parameters.localRttMs;
  const stretch = parameters.rttStretch;
  const atLeast = (factor: number, least: number) => ms(Math.max(least, floor * factor));
  return {
    rttMs: atLeast(stretch.value, local.value),
    lowMs: atLeast(stretch.low, local.low),
    highMs: atLeast(stretch.high, local.high),
    source: 'estimated',
  };
}
