import { assumptionsFor, type Assumptions } from './assumptions';
import { traceLoss as trace } from './capacity/trace-loss';
import { trafficOf } from './evaluate';
import type { Architecture, FailoverPlan, LossTrace, RegionId, Scenario } from './model';
import { plannedMoves } from './traffic/planned-moves';

/**
 * Plays the loss of some sites of an option through: where load goes, what falls next, what users feel
 * at each stage. An empty loss gives the healthy stage alone. Throws RangeError for an unknown option.
 */
export function traceLoss(
  architecture: Architecture,
  assumptions: Assumptions,
  optionName: string,
  lost: readonly RegionId[],
  scenario: Scenario = 'typical',
): LossTrace {
  const own = assumptionsFor(architecture, assumptions);
  return trace(architecture, namedTraffic(architecture, own, optionName), lost, own, scenario);
}

/** What the loss of some sites would move and where to, without judging whether it holds. */
export function planFailover(
  architecture: Architecture,
  assumptions: Assumptions,
  optionName: string,
  lost: readonly RegionId[],
): FailoverPlan {
  const own = assumptionsFor(architecture, assumptions);
  const traffic = namedTraffic(architecture, own, optionName);
  return { option: optionName, lost, moves: plannedMoves(traffic, lost) };
}

function namedTraffic(architecture: Architecture, assumptions: Assumptions, optionName: string) {
  const option = architecture.options.find((o) => o.name === optionName);
  if (!option) throw new RangeError(`no option ${optionName}`);
  return trafficOf(architecture, option, assumptions);
}
