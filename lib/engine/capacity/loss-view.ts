import type { Assumptions } from '../assumptions';
import type { Harsh } from '../model';

/** How harshly a loss is looked at, in numbers. */
export interface LossView {
  /** Times that a client tries again; null: retries are left out. */
  readonly retries: number | null;
  /** Load of a read that was moved, in warm reads; 1: caches are warm. */
  readonly coldReadFactor: number;
}

/** Without retries and with warm caches: what the loss matrix shows. */
export const calm: LossView = { retries: null, coldReadFactor: 1 };

/** The harsher view with the assumptions' numbers. */
export function viewOf(harsh: Harsh, { parameters }: Assumptions): LossView {
  return {
    retries: harsh.retries ? parameters.retryLimit.value : null,
    coldReadFactor: harsh.coldCaches ? parameters.coldReadFactor.value : 1,
  };
}
