import type { Assumptions } from './assumptions';
import { traceLoss as trace } from './capacity/trace-loss';
import { trafficOf } from './evaluate';
import type { Architecture, LossTrace, RegionId } from './model';

/**
 * Plays the loss of some sites of an option through: where load goes, what falls next, what users feel
 * at each stage. An empty loss gives the healthy stage alone. Throws RangeError for an unknown option.
 */
export function traceLoss(
  architecture: Architecture,
  assumptions: Assumptions,
  optionName: string,
  lost: readonly RegionId[],
): LossTrace {
  const option = architecture.options.find((o) => o.name === optionName);
  if (!option) throw new RangeError(`no option ${optionName}`);
  return trace(architecture, trafficOf(architecture, option, assumptions), lost, assumptions);
}
