import { defaultAssumptions, residencyOf } from '@/lib/engine';
import type { Architecture, RegionId, ResidencyReport } from '@/lib/engine/model';

/** The residency of an option, with every loss of one site and the one that is looked at. */
export function residencyReport(
  architecture: Architecture,
  option: string,
  lost: readonly RegionId[],
): ResidencyReport {
  return residencyOf(architecture, defaultAssumptions, option, {
    losses: lost.length > 1 ? [lost] : [],
  });
}
