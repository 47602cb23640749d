import type { Assumptions } from '../assumptions';
import type { RecoveryOutcome } from '../model';
import type { Known } from './meets';
import { segmentTimes, type RecoverySteps } from './recovery-time';

/** How long a recovery takes in the median and at worst: Infinity where it never ends, null where nobody knows. */
export interface Length {
  readonly p50S: Known;
  readonly p95S: Known;
}

/**
 * The length of a recovery: the sum of its steps; where nobody takes over, that of the outage of a region
 * as they were measured; where it waits for something else, unknown, unless one of its steps never ends.
 */
export function lengthOf(
  outcome: RecoveryOutcome,
  steps: RecoverySteps,
  { parameters }: Assumptions,
): Length {
  const length = {
    p50S: segmentTimes(steps, 'p50S').totalS,
    p95S: segmentTimes(steps, 'p95S').totalS,
  };
  if (outcome === 'wait') return Number.isFinite(length.p95S) ? { p50S: null, p95S: null } : length;
  if (outcome === 'outage') {
    const { regionOutageP50S: half, regionOutageP95S: nearlyAll } = parameters;
    return { p50S: half.value, p95S: Math.max(half.value, nearlyAll.value) };
  }
  return length;
}
