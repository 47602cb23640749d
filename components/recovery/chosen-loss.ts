import type { LossRecovery, RecoveryFigures, RegionId } from '@/lib/engine/model';

/** The loss that is looked at: the one site that the address has lost, else the worst one. */
export function chosenLoss(
  { losses, worst }: RecoveryFigures,
  lost: readonly RegionId[],
): LossRecovery | null {
  const is = (regions: readonly RegionId[]) => (one: LossRecovery) =>
    regions.length === 1 && one.lost[0] === regions[0];
  return losses.find(is(lost)) ?? losses.find(is(worst)) ?? losses[0] ?? null;
}

/** The same loss in another option; where that has no such site, its worst. */
export function sameLoss(
  { losses, worst }: RecoveryFigures,
  { lost }: LossRecovery,
): LossRecovery | null {
  return (
    losses.find((one) => one.lost[0] === lost[0]) ??
    losses.find((one) => one.lost[0] === worst[0]) ??
    null
  );
}
