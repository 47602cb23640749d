import { dependencyGroups, type DependencyGroup } from '../availability/dependency-groups';
import { exposureOf, type Exposure } from '../availability/exposure';
import { hazardsOf, type Hazards } from '../availability/hazards';
import { rangeOf, type Ranged } from '../availability/ranged';
import { recoveryTimesOf, type RecoveryTimes } from '../availability/recovery-times';
import type { ExplainContext } from './context';

/** What the downtime of an option was computed from, found again for its explanation. */
export interface DowntimeContext extends ExplainContext {
  readonly exposure: Exposure;
  readonly groups: readonly DependencyGroup[];
  readonly hazards: Hazards;
  readonly recoveryTimes: RecoveryTimes;
  /** Share of failovers that work. */
  readonly success: Ranged;
}

/** null where nobody uses the service. */
export function downtimeContext(context: ExplainContext): DowntimeContext | null {
  const { architecture, option, traffic, assumptions, evaluation } = context;
  const { dependencies } = architecture;
  const exposure = exposureOf(architecture, traffic, evaluation.capacity, assumptions);
  if (!exposure) return null;
  const hazards = hazardsOf(assumptions);
  const { success } = option.failover;
  return {
    ...context,
    exposure,
    groups: dependencyGroups(dependencies),
    hazards,
    recoveryTimes: recoveryTimesOf(context, evaluation.recovery, evaluation.capacity.losses),
    success: success === undefined ? hazards.failoverWorks : rangeOf(success),
  };
}
