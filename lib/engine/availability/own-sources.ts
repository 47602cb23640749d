import type { Assumptions } from '../assumptions';
import type { Option, RegionId } from '../model';
import { capacitySources } from './capacity-sources';
import { commonCauses } from './common-causes';
import type { DependencyGroup } from './dependency-groups';
import { dependencySources, fatefulRegions } from './dependency-sources';
import { doubleLosses } from './double-losses';
import type { Exposure } from './exposure';
import { hazardsOf } from './hazards';
import { minutesPerYear } from './minutes-per-year';
import { plannedWork } from './planned-work';
import { rangeOf } from './ranged';
import type { RecoveryTimes } from './recovery-times';
import { siteSources } from './site-sources';
import { plainSource, type Source } from './source';

/** Everything that takes an option down, except what its dependencies say of themselves. */
export function ownSources(
  exposure: Exposure,
  groups: readonly DependencyGroup[],
  { failover, plannedDowntimeS }: Option,
  recovery: RecoveryTimes,
  assumptions: Assumptions,
): Source[] {
  const { weights, served } = exposure;
  const hazards = hazardsOf(assumptions);
  const works = failover.success === undefined ? hazards.failoverWorks : rangeOf(failover.success);
  const planned = plannedDowntimeS === undefined ? hazards.planned : rangeOf(plannedDowntimeS / 60);
  const taken = new Set<RegionId>(
    fatefulRegions(groups).flatMap(({ regions }) => (regions.length === 1 ? regions : [])),
  );
  return [
    ...siteSources(exposure, hazards, works, recovery, taken),
    doubleLosses(exposure, hazards, works),
    ...capacitySources(exposure, hazards, assumptions.parameters.overloadLimit.value),
    ...dependencySources(exposure, groups, hazards),
    commonCauses(exposure, hazards),
    plannedWork(exposure, planned),
    plainSource(
      'unserved',
      null,
      rangeOf(minutesPerYear),
      served.map((share) => Math.max(0, 1 - share)),
      weights,
    ),
  ];
}
