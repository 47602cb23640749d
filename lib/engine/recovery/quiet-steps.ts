import type { RecoverySteps } from './recovery-time';
import { always } from './step-time';

/** The steps given, and nothing to do in all the others. */
export function quietSteps(
  given: Partial<RecoverySteps>,
  because = 'nothing to do',
): RecoverySteps {
  const none = always(0, because);
  return {
    detect: none,
    decide: none,
    promote: none,
    scale: none,
    route: none,
    clientTail: none,
    ...given,
  };
}
