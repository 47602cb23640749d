import type { CostFigures, CostLine, YearCost } from '../model';
import { exp } from '../numeric/exp';
import { ln } from '../numeric/ln';
import { power } from '../numeric/power';
import { usd, type Usd } from '../units';

/** How much more than today is bought in a month, the first being today: (1 + g)^((m − 1) / 12). */
export function growthFactor(growthPerYear: number, month: number): number {
  if (growthPerYear === 0) return 1;
  const months = month - 1;
  if (growthPerYear <= -1) return months === 0 ? 1 : 0;
  const years = power(1 + growthPerYear, Math.floor(months / 12));
  const rest = months % 12;
  return rest === 0 ? years : years * exp((ln(1 + growthPerYear) * rest) / 12);
}

/**
 * What one month costs, US dollars: the bill of today and, at the price of what is bought anew, what growth
 * adds. Month 1 is today's bill. null where nothing is known of it; a lower bound where the bill is one.
 */
export function monthCostUsd(
  { monthlyUsd, lines, growthPerYear }: Pick<CostFigures, 'monthlyUsd' | 'lines' | 'growthPerYear'>,
  month: number,
): Usd | null {
  if (monthlyUsd === null) return null;
  return usd(monthlyUsd + growsUsd(lines) * (growthFactor(growthPerYear, month) - 1));
}

/** The years from the first on, each the sum of its twelve months. */
export function yearCosts(
  cost: Pick<CostFigures, 'monthlyUsd' | 'lines' | 'growthPerYear'>,
  years: number,
): YearCost[] {
  const { monthlyUsd, lines, growthPerYear } = cost;
  if (monthlyUsd === null) return [];
  const grows = growsUsd(lines);
  return Array.from({ length: years }, (_, y) => {
    let factors = 0;
    for (let m = 1; m <= 12; m += 1) factors += growthFactor(growthPerYear, y * 12 + m);
    return { id: `year-${y + 1}`, year: y + 1, usd: usd(12 * monthlyUsd + grows * (factors - 12)) };
  });
}

/** The part of a bill that grows with demand, US dollars a month. */
export function growsUsd(lines: readonly CostLine[]): number {
  return lines.reduce((sum, line) => sum + line.growsUsd, 0);
}
