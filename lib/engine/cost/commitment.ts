import type { Option } from '../model';
import type { CostBasis, PricedDrawing } from './cost-basis';

/** What is left of the price of compute and database: 1 − covered part · discount. */
export function committedPart({ commitment }: Option): number {
  return commitment ? 1 - commitment.covers * commitment.discount : 1;
}

/** Today's bill for a line without the discount that today's own commitment brings. */
export function withoutCommitment({ today }: Pick<CostBasis, 'today'>, billUsd: number): number {
  const part = today ? committedPart(today.option) : 1;
  return part > 0 ? billUsd / part : billUsd;
}

/** An amount at the full price under the option's commitment; growth is bought at the full price. */
export function underCommitment({ option }: PricedDrawing, fullUsd: number | null) {
  return fullUsd === null
    ? { monthlyUsd: null }
    : { monthlyUsd: fullUsd * committedPart(option), growsUsd: fullUsd };
}
