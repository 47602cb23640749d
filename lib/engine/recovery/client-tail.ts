import type { Assumptions } from '../assumptions';
import type { Routing } from '../model';
import { seconds } from '../units';
import { always, type StepTime } from './step-time';

/**
 * Time for which some clients keep the old address beyond its lifetime. They are the few: half of the
 * clients never wait for it. Only addresses that change have such a tail, unless the document states one.
 */
export function clientTail({ strategy, clientTailS }: Routing, assumptions: Assumptions): StepTime {
  if (clientTailS !== undefined) {
    return {
      p50S: seconds(0),
      p95S: clientTailS,
      because: 'clients that keep an old address',
      assumed: [],
    };
  }
  if (strategy === 'anycast') return always(0, 'the address stays');
  if (strategy === 'application') return always(0, 'clients try the next site themselves');
  return {
    p50S: seconds(0),
    p95S: seconds(assumptions.parameters.clientTailS.value),
    because: 'clients are taken to honour the TTL',
    assumed: ['clientTailS'],
  };
}
