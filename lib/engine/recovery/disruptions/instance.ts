import { quietSteps } from '../quiet-steps';
import { nothingLost } from '../rpo-of-loss';
import { assumedStep } from '../step-time';
import { cutShort } from './cut-short';
import type { DisruptionCase, DisruptionContext } from './disruption-case';

/** One machine of a site fails: its load balancer takes it out and the others carry on. */
export function instance({ option, assumptions }: DisruptionContext): DisruptionCase {
  return {
    site: -1,
    outcome: 'takeover',
    steps: quietSteps({
      detect: assumedStep(
        assumptions,
        'instanceDetectP50S',
        'instanceDetectP95S',
        'probes of the load balancer',
      ),
    }),
    point: nothingLost('data is not on the machine'),
    inFlight: cutShort(option.routing),
    because: 'the load balancer takes it out and the others of its site carry on',
  };
}
