import type { Assumptions } from '../assumptions';
import type { Health } from '../model';
import { seconds } from '../units';
import { assumedStep, type StepTime } from './step-time';
import { stretch } from '../findings/words';

/**
 * Time until a lost site is known to be lost: interval × consecutive failures at worst. The loss falls
 * anywhere between two probes, so that half of the times it is half an interval less. Without a check
 * people notice, which is an assumption.
 */
export function detectTime(health: Health | null, assumptions: Assumptions): StepTime {
  if (!health) {
    return assumedStep(
      assumptions,
      'peopleDetectP50S',
      'peopleDetectP95S',
      'no health check: people notice',
    );
  }
  const { intervalS, failures } = health;
  return {
    p50S: seconds(intervalS * (failures - 0.5)),
    p95S: seconds(intervalS * failures),
    because: `${failures} ${failures === 1 ? 'probe' : 'probes'} of ${stretch(intervalS)}`,
    assumed: [],
  };
}
