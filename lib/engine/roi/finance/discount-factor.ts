import { exp } from '../../numeric/exp';
import { ln } from '../../numeric/ln';
import { power } from '../../numeric/power';

/**
 * What a dollar of month m is worth today: (1 + r)^(−m ÷ 12), r being the discount rate a year. Whole years
 * by multiplication alone. Throws RangeError for a rate of −100 % or less, at which nothing is worth anything.
 */
export function discountFactor(ratePerYear: number, month: number): number {
  if (!(ratePerYear > -1) || !Number.isFinite(ratePerYear)) {
    throw new RangeError(`a discount rate of ${ratePerYear * 100} % a year cannot be counted with`);
  }
  const years = 1 / power(1 + ratePerYear, Math.floor(month / 12));
  const rest = month % 12;
  return rest === 0 ? years : years * exp((-ln(1 + ratePerYear) * rest) / 12);
}
