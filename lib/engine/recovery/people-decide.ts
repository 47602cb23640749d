import type { Assumptions } from '../assumptions';
import type { Failover } from '../model';
import { decideTime } from './decide-time';
import type { StepTime } from './step-time';

/** What people take to decide where no check can decide for them, whatever the failover's mode. */
export function peopleDecide(failover: Failover, assumptions: Assumptions): StepTime {
  return decideTime({ ...failover, mode: 'manual' }, assumptions);
}
