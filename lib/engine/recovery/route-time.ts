import type { Assumptions } from '../assumptions';
import { stretch } from '../findings/words';
import type { Routing } from '../model';
import { seconds } from '../units';
import { always, assumedStep, type StepTime } from './step-time';

/**
 * Time until users arrive elsewhere once that is possible. Names (GeoDNS, latency, weighted) converge
 * when resolvers ask again: after the TTL at worst, half of it in the middle. Anycast waits for routes
 * to converge. Application routing waits for one time-out of the client.
 */
export function routeTime(routing: Routing, assumptions: Assumptions): StepTime {
  const { strategy, ttlS, clientTimeoutS } = routing;
  if (strategy === 'anycast') {
    return assumedStep(assumptions, 'anycastP50S', 'anycastP95S', 'routes converge');
  }
  if (strategy === 'application') {
    const because = 'one time-out of the client';
    return clientTimeoutS === undefined
      ? assumedStep(assumptions, 'clientTimeoutP50S', 'clientTimeoutP95S', because)
      : always(clientTimeoutS, because);
  }
  const ttl = ttlS ?? assumptions.parameters.dnsTtlS.value;
  return {
    p50S: seconds(ttl / 2),
    p95S: seconds(ttl),
    because: ttlS === undefined ? `TTL, taken for ${stretch(ttl)}` : `a TTL of ${stretch(ttl)}`,
    assumed: ttlS === undefined ? ['dnsTtlS'] : [],
  };
}
