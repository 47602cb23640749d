import { detectTime } from '../detect-time';
import { peopleDecide } from '../people-decide';
import { quietSteps } from '../quiet-steps';
import { nothingLost } from '../rpo-of-loss';
import { assumedStep } from '../step-time';
import type { DisruptionCase, DisruptionContext } from './disruption-case';

/** A bad change is everywhere at once: no other site helps, it has to be taken back. */
export function badChange({ option, assumptions }: DisruptionContext): DisruptionCase {
  return {
    site: -1,
    outcome: 'rollback',
    steps: quietSteps({
      detect: detectTime(option.health, assumptions),
      decide: peopleDecide(option.failover, assumptions),
      promote: assumedStep(
        assumptions,
        'rollbackP50S',
        'rollbackP95S',
        'the change before is brought back everywhere',
      ),
    }),
    point: nothingLost('code is taken back, data stays; if it wrote wrong data, see corruption'),
    inFlight: { reads: 'fail', writes: 'fail', because: 'every site runs the same bad change' },
    because: 'every site has it; no failover helps, the change is taken back',
  };
}
