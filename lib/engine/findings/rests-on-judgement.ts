import { isParameterId, type Assumptions } from '../assumptions';
import type { RecoveryBar } from '../model';

/** Whether a judgement sets the length of any segment that counts. */
export function restsOnJudgement(
  { parameters }: Assumptions,
  waterfall: readonly RecoveryBar[],
): boolean {
  return waterfall.some(
    ({ assumed, counts, lengthS }) =>
      counts &&
      lengthS !== 0 &&
      assumed.filter(isParameterId).some((id) => parameters[id].kind === 'judgement'),
  );
}
