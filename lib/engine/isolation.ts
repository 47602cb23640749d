import { assumptionsFor, type Assumptions } from './assumptions';
import { judgeOf } from './capacity/judge-loss';
import { lossContext } from './capacity/loss-context';
import { namedOption, trafficOf } from './evaluate';
import { isolationFigures } from './isolation/isolation-figures';
import { LatencyModel } from './latency/latency-model';
import type { Architecture, IsolationFigures, Loss, Scenario } from './model';

/** What to look at besides every loss of one site, and the state of the network to assume. */
export interface IsolationRequest {
  readonly losses?: readonly Loss[];
  /** Typical unless told otherwise. */
  readonly scenario?: Scenario;
}

/**
 * What an option shares with what it hangs on, and what each loss takes along: dependencies, tooling, lines,
 * services of the provider, quotas. Throws RangeError for an unknown option or dependency.
 */
export function isolationOf(
  architecture: Architecture,
  assumptions: Assumptions,
  optionName: string,
  { losses = [], scenario = 'typical' }: IsolationRequest = {},
): IsolationFigures {
  const own = assumptionsFor(architecture, assumptions);
  const traffic = trafficOf(architecture, namedOption(architecture, optionName), own);
  const judge = judgeOf(lossContext(architecture, traffic, own));
  const singles = traffic.network.sites.map((_, i) => judge([i]));
  const healthy = new LatencyModel(architecture, traffic.network, own, scenario);
  return isolationFigures(healthy, traffic, singles, losses);
}
