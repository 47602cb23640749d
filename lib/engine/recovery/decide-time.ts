import type { Assumptions } from '../assumptions';
import type { Failover } from '../model';
import { always, assumedStep, type StepTime } from './step-time';

/** Time from knowing to acting: none where failover is automatic, else what people take. */
export function decideTime({ mode, decideS }: Failover, assumptions: Assumptions): StepTime {
  if (mode === 'automatic') return always(0, 'automatic');
  if (decideS !== undefined) return always(decideS, 'people decide');
  return assumedStep(
    assumptions,
    'peopleDecideP50S',
    'peopleDecideP95S',
    'people decide; how fast is not stated',
  );
}
