import { ln } from '../numeric/ln';
import { minutesPerYear } from './minutes-per-year';

/**
 * How many nines a downtime leaves, −log₁₀ of its share of the year: 525.6 minutes are 3, 52.56 are 4,
 * 262.8 are 3.3. null without downtime: then there is no last nine.
 */
export function nines(downtimeMinutesPerYear: number): number | null {
  const share = downtimeMinutesPerYear / minutesPerYear;
  return share > 0 ? Math.max(0, -ln(Math.min(1, share)) / Math.LN10) : null;
}
