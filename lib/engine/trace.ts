import { assumptionsFor, type Assumptions } from './assumptions';
import { traceLoss as trace, type TraceOptions } from './capacity/trace-loss';
import { namedOption, trafficOf } from './evaluate';
import type {
  Architecture,
  Disruption,
  DisruptionRecovery,
  FailoverPlan,
  Loss,
  LossTrace,
  RegionId,
} from './model';
import { recoverDisruption } from './recovery/recover-disruption';
import { recoverLoss } from './recovery/recover-loss';
import { plannedMoves } from './traffic/planned-moves';

/**
 * Plays a loss of an option through: where load goes, what falls next, what users feel at each stage. A list
 * of regions stands for their sites. A loss that takes nothing gives the healthy stage alone. Throws
 * RangeError for an unknown option or dependency.
 */
export function traceLoss(
  architecture: Architecture,
  assumptions: Assumptions,
  optionName: string,
  lost: readonly RegionId[] | Loss,
  options: TraceOptions = {},
): LossTrace {
  const own = assumptionsFor(architecture, assumptions);
  const { option, traffic } = named(architecture, own, optionName);
  const loss: Loss = 'kind' in lost ? lost : { kind: 'sites', sites: lost };
  const played = trace(architecture, traffic, loss, own, options);
  const context = { architecture, option, traffic, assumptions: own };
  return {
    ...played,
    recovery: played.lost.length > 0 ? recoverLoss(context, played.lost) : null,
  };
}

/**
 * What one disruption does to an option: at the site named, else where it is worst. undefined where it
 * cannot strike that site. Throws RangeError for an unknown option.
 */
export function recoverFrom(
  architecture: Architecture,
  assumptions: Assumptions,
  optionName: string,
  disruption: Disruption,
  region: RegionId | null,
): DisruptionRecovery | undefined {
  const own = assumptionsFor(architecture, assumptions);
  const { option, traffic } = named(architecture, own, optionName);
  return recoverDisruption({ architecture, option, traffic, assumptions: own }, disruption, region);
}

/** What the loss of some sites would move and where to, without judging whether it holds. */
export function planFailover(
  architecture: Architecture,
  assumptions: Assumptions,
  optionName: string,
  lost: readonly RegionId[],
): FailoverPlan {
  const own = assumptionsFor(architecture, assumptions);
  const { traffic } = named(architecture, own, optionName);
  return { option: optionName, lost, moves: plannedMoves(traffic, lost) };
}

function named(architecture: Architecture, assumptions: Assumptions, optionName: string) {
  const option = namedOption(architecture, optionName);
  return { option, traffic: trafficOf(architecture, option, assumptions) };
}
