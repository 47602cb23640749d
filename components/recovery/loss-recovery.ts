import { defaultAssumptions, traceLoss } from '@/lib/engine';
import type { Architecture, LossRecovery, RegionId } from '@/lib/engine/model';

/** The recovery from the loss of several sites of an option at once. */
export function recoveryFrom(
  architecture: Architecture,
  option: string,
  lost: readonly RegionId[],
): LossRecovery | null {
  return traceLoss(architecture, defaultAssumptions, option, lost).recovery;
}
