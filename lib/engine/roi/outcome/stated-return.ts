import type { Architecture, StatedReturn } from '../../model';
import { returnOnAddedCost, returnOnAllRevenue } from '../finance/return-on-investment';

/** What a paper claims (`business.returns.stated`), with what its own figures give. Amounts are US dollars. */
export interface CheckedClaim {
  readonly claim: StatedReturn;
  readonly benefitUsd: number;
  /** What the option adds in a year: by the lines of its quote against today's bill, else as claimed. */
  readonly addedPerYearUsd: number;
  readonly onceUsd: number;
  /** Benefit of the first year less what is added and what is paid once. */
  readonly netUsd: number;
  /** On the added cost, per cent; null where nothing is added. */
  readonly roiPercent: number | null;
  /** All revenue over all cost, per cent, as papers that count what comes in anyway; null: not to be told. */
  readonly onAllRevenuePercent: number | null;
}

/** The claim of a document, checked; null where it makes none, or states too little to check it. */
export function checkedClaim(architecture: Architecture): CheckedClaim | null {
  const { business, options } = architecture;
  const claim = business?.returns?.stated;
  const benefitUsd = claim?.benefitPerYearUsd;
  if (!claim || benefitUsd === undefined) return null;
  const option = options.find(({ name }) => name === claim.option);
  const today = sumOf(business.currentMonthlyCostUsd);
  const quoted = option?.quote ? sumOf(option.quote.monthlyCostUsd) : null;
  const addedPerYearUsd =
    quoted !== null && today > 0 ? 12 * (quoted - today) : (claim.addedPerYearUsd ?? null);
  if (addedPerYearUsd === null) return null;
  const onceUsd = option?.oneOffCostUsd ?? business.oneOffCostUsd ?? 0;
  const revenue = business.revenuePerYearUsd;
  return {
    claim,
    benefitUsd,
    addedPerYearUsd,
    onceUsd,
    netUsd: benefitUsd - addedPerYearUsd - onceUsd,
    roiPercent: returnOnAddedCost(benefitUsd, addedPerYearUsd + onceUsd),
    onAllRevenuePercent:
      revenue === undefined || quoted === null
        ? null
        : returnOnAllRevenue(revenue + benefitUsd, 12 * quoted),
  };
}

const sumOf = (lines: Readonly<Record<string, number>>) =>
  Object.values(lines).reduce((sum, line) => sum + line, 0);
