import { shortName } from '../../findings/words';
import { peopleDecide } from '../people-decide';
import { nothingLost } from '../rpo-of-loss';
import { always, assumedStep } from '../step-time';
import type { DisruptionCase, DisruptionContext } from './disruption-case';
import { region } from './region';

/**
 * A site is slow and not down: its probes pass, so that people have to see it and to decide, whatever
 * the failover's mode. Then it is taken out like a lost one.
 */
export function greyFailure(context: DisruptionContext, site: number): DisruptionCase | null {
  const { option, assumptions, traffic } = context;
  const gone = region(context, site);
  const row = traffic.network.sites[site];
  if (!gone || !row?.serves) return null;
  const canMove = gone.outcome === 'takeover' || gone.outcome === 'restore';
  return {
    ...gone,
    outcome: canMove ? gone.outcome : 'wait',
    steps: {
      ...gone.steps,
      detect: assumedStep(
        assumptions,
        'greyDetectP50S',
        'greyDetectP95S',
        'probes pass; people notice',
      ),
      decide: peopleDecide(option.failover, assumptions),
      ...(canMove ? {} : { scale: always(0, 'it lasts until the site is well again') }),
    },
    point: canMove ? gone.point : nothingLost('it still answers, and nothing moves'),
    inFlight: {
      reads: 'complete',
      writes: 'complete',
      because: 'they are answered, late or after a time-out',
    },
    because: `${shortName(row.region)}: ${
      canMove ? 'people take it out like a lost one' : 'nobody can take over from it'
    }`,
  };
}
