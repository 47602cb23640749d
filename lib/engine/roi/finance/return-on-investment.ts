/**
 * Return on what is spent more: (benefit − added cost) ÷ added cost, in per cent; null where nothing more is
 * spent, as a return on nothing is no number.
 */
export function returnOnAddedCost(benefitUsd: number, addedCostUsd: number): number | null {
  return addedCostUsd > 0 ? ((benefitUsd - addedCostUsd) / addedCostUsd) * 100 : null;
}

/**
 * All revenue over all cost, in per cent, as it is often told: (revenue − cost) ÷ cost. It counts what comes
 * in anyway, and is reported beside the return on added cost, never in its place.
 */
export function returnOnAllRevenue(revenueUsd: number, costUsd: number): number | null {
  return costUsd > 0 ? ((revenueUsd - costUsd) / costUsd) * 100 : null;
}

/**
 * Probability × cost of outages that are spared, less what that costs more, US dollars a year: outages alone,
 * without discounting and without any other benefit.
 */
export function outagesSparedLessCost(sparedUsdPerYear: number, addedUsdPerYear: number): number {
  return sparedUsdPerYear - addedUsdPerYear;
}
