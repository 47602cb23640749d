import type { RecoverySegments } from '../model';
import type { Known } from './meets';
import type { SegmentTimes } from './recovery-time';
import { secondsOrNull } from './seconds-or-null';

/** Segment times as figures. `totalS` is the length of the whole, which is no sum where nobody takes over. */
export function segments(times: SegmentTimes, totalS: Known): RecoverySegments {
  return {
    detectS: secondsOrNull(times.detectS),
    decideS: secondsOrNull(times.decideS),
    promoteS: secondsOrNull(times.promoteS),
    scaleS: secondsOrNull(times.scaleS),
    routeS: secondsOrNull(times.routeS),
    clientTailS: secondsOrNull(times.clientTailS),
    totalS: secondsOrNull(totalS),
  };
}
