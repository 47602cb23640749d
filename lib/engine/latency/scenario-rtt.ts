import type { Assumptions } from '../assumptions';
import type { Scenario } from '../model';
import type { Ms } from '../units';
import { degradedRttMs } from './degraded-rtt';
import { latencyClassOf } from './latency-class';
import type { PlaceRoutes } from './rtt/place-routes';

/** A round trip between two places as it is in a scenario. */
export function scenarioRttMs(
  a: PlaceRoutes,
  b: PlaceRoutes,
  rtt: Ms,
  scenario: Scenario,
  { latencyClasses }: Assumptions,
): Ms {
  return scenario === 'typical' ? rtt : degradedRttMs(rtt, latencyClassOf(a, b, latencyClasses));
}
