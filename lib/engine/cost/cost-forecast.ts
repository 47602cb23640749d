import type { CostFigures } from '../model';
import { usd, type Usd } from '../units';
import { monthCostUsd } from './month-cost';

/** What the next months cost, the first being today's bill. */
export interface CostForecast {
  readonly growthPerYear: number;
  /** True where part of the bill is not known: every amount is then the least. */
  readonly lowerBound: boolean;
  readonly months: readonly {
    readonly month: number;
    readonly usd: Usd;
    /** Of all months so far. */
    readonly sumUsd: Usd;
  }[];
}

/** The bill month by month with growth; no months where nothing of it is known. */
export function costForecast(cost: CostFigures, months: number): CostForecast {
  let sum = 0;
  const rows = Array.from({ length: months }, (_, m) => {
    const amount = monthCostUsd(cost, m + 1);
    if (amount === null) return null;
    sum += amount;
    return { month: m + 1, usd: amount, sumUsd: usd(sum) };
  });
  return {
    growthPerYear: cost.growthPerYear,
    lowerBound: cost.lowerBound,
    months: rows.flatMap((row) => row ?? []),
  };
}
