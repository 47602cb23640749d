import { listed, stretch } from '../../findings/words';
import type { Dependency } from '../../model';
import { quietSteps } from '../quiet-steps';
import { nothingLost } from '../rpo-of-loss';
import type { DisruptionCase, DisruptionContext } from './disruption-case';

const yearS = 365 * 86_400;

/** A hard dependency stops: so does the service, for as long as others take. A soft one only makes it poorer. */
export function dependency({ architecture }: DisruptionContext): DisruptionCase {
  const hard = architecture.dependencies.filter((d) => d.needs === 'hard');
  const base = { site: -1, point: nothingLost('no data of this service is touched') } as const;
  if (hard.length === 0) {
    return {
      ...base,
      outcome: 'unaffected',
      steps: quietSteps({}, 'no dependency is hard'),
      inFlight: { reads: 'complete', writes: 'complete', because: 'nothing hard is needed' },
      because: 'no dependency is hard',
    };
  }
  return {
    ...base,
    outcome: 'wait',
    steps: quietSteps({}, 'nothing of this service ends it'),
    inFlight: {
      reads: 'fail',
      writes: 'fail',
      because: 'every request needs it',
    },
    because: `${listed(hard.map(downtime))} down: nothing of this service ends it`,
  };
}

function downtime({ name, availability }: Dependency): string {
  return availability === undefined
    ? name
    : `${name} (${stretch((1 - availability) * yearS)} a year)`;
}
