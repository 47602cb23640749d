import type { LatencyClass } from '../assumptions';
import type { Plausibility } from '../model';
import type { Ms } from '../units';
import type { RttRange } from './estimate-rtt';

/**
 * Where a round trip lies against what is usual for its class: usual if any of its range is. Only the
 * fibre floor bounds from below: what is under the usual range is fast, what is under the floor is an
 * error of the data.
 */
export function plausibilityOf(
  { rttMs, lowMs, highMs }: RttRange,
  floor: Ms,
  { usualLowMs, usualHighMs, degradedMs }: LatencyClass,
): Plausibility {
  if (rttMs < floor) return 'impossible';
  if (highMs < usualLowMs) return 'below';
  if (lowMs <= usualHighMs) return 'usual';
  return rttMs < degradedMs ? 'above' : 'degraded';
}
