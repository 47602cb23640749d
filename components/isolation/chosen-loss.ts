import { lossId } from '@/lib/engine/capacity/loss-id';
import type { IsolationFigures, IsolationLoss, Loss, Option, RegionId } from '@/lib/engine/model';

/** The loss that the address names, of this option; null: nothing is lost. */
export function askedLoss(
  { sites }: Pick<Option, 'sites'>,
  { lost, named }: { readonly lost: readonly RegionId[]; readonly named: Loss | null },
): Loss | null {
  if (named !== null) return named;
  const own = sites.map(({ region }) => region).filter((region) => lost.includes(region));
  return own.length === 0 ? null : { kind: 'sites', sites: own };
}

/** What was worked out of that loss. */
export function chosenLoss(
  { losses }: Pick<IsolationFigures, 'losses'>,
  loss: Loss | null,
): IsolationLoss | null {
  return loss === null ? null : (losses.find(({ id }) => id === lossId(loss)) ?? null);
}
