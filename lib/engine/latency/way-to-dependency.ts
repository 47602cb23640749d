import type { Assumptions } from '../assumptions';
import type { Region, Scenario } from '../model';
import { ms, type Ms } from '../units';
import type { Answer } from './dependency-calls';
import { roundTripMs } from './round-trip';
import { routesOfRegion } from './rtt/place-routes';
import { scenarioRttMs } from './scenario-rtt';

/** One part of a way between two regions. */
export interface Leg {
  readonly from: Region;
  readonly to: Region;
  /** On a usual day. */
  readonly rttMs: Ms;
}

/** The parts of the way from a site to what it calls: one, or two where a line lies between. */
export function legsTo(site: Region, answer: Answer, assumptions: Assumptions): Leg[] {
  const { region, through, rttMs } = answer;
  if (!through || through.id === site.id) return [{ from: site, to: region, rttMs }];
  return [
    { from: site, to: through, rttMs: roundTripMs(site, through, assumptions) },
    { from: through, to: region, rttMs: roundTripMs(through, region, assumptions) },
  ];
}

/** Round trip from a site to what it calls in some state of the network: the sum over the parts of the way. */
export function wayMs(
  site: Region,
  answer: Answer,
  scenario: Scenario,
  assumptions: Assumptions,
): Ms {
  if (scenario === 'typical') return answer.rttMs;
  const legs = legsTo(site, answer, assumptions).map(({ from, to, rttMs }) =>
    scenarioRttMs(routesOfRegion(from), routesOfRegion(to), rttMs, scenario, assumptions),
  );
  return ms(legs.reduce((sum, leg) => sum + leg, 0));
}
