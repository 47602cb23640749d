import { ln } from '../numeric/ln';

/**
 * Months until a load that grows by a share a year has grown by a factor: 12 · ln(factor) ÷ ln(1 + g).
 * 0 where the factor is already used up; null where the load does not grow, so that the day never comes.
 */
export function monthsOfGrowth(factor: number, growthPerYear: number): number | null {
  if (factor <= 1) return 0;
  return growthPerYear > 0 ? (12 * ln(factor)) / ln(1 + growthPerYear) : null;
}
