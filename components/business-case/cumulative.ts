import { discountFactor } from '@/lib/engine/roi/finance/discount-factor';
import type { CashFlow } from '@/lib/engine/model';

/** What has come in less what was paid, up to a month. */
export interface CumulativePoint {
  readonly month: number;
  readonly netUsd: number;
  readonly paidUsd: number;
  readonly discountedUsd: number;
}

/** The sum of flows up to each month, as paid and discounted. */
export function cumulativeOf(
  flows: readonly CashFlow[],
  ratePerYear: number,
): readonly CumulativePoint[] {
  let [paidUsd, discountedUsd] = [0, 0];
  return flows.map(({ month, benefitUsd, costUsd }) => {
    const netUsd = benefitUsd - costUsd;
    paidUsd += netUsd;
    discountedUsd += netUsd * discountFactor(ratePerYear, month);
    return { month, netUsd, paidUsd, discountedUsd };
  });
}
