import type { ReadinessItemFigures, ReadinessShares } from '../model';
import { share } from '../units';

/** Shares of the applicable weight by state; items that do not apply weigh nothing. */
export function sharesOf(
  items: readonly Pick<ReadinessItemFigures, 'state' | 'weight'>[],
): ReadinessShares {
  const weightOf = (state: ReadinessItemFigures['state']) =>
    items.reduce((sum, item) => (item.state === state ? sum + item.weight : sum), 0);
  const proven = weightOf('proven');
  const claimed = weightOf('claimed');
  const missing = weightOf('missing');
  const applicable = proven + claimed + missing;
  const part = (weight: number) => (applicable === 0 ? null : share(weight / applicable));
  return {
    score: part(proven),
    claimed: part(claimed),
    missing: part(missing),
    weights: { applicable, proven, claimed, missing },
  };
}
