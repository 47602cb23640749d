import { growthFactor, monthCostUsd } from '../../cost/month-cost';
import { discountFactor } from '../finance/discount-factor';
import { valueAt, type CaseModel } from './case-model';

/** What the months of the horizon are worth, by what flows in them. */
export interface MonthWeights {
  /** By month from 0: what a dollar is worth today. */
  readonly discount: Float64Array;
  /** By month from 1, at position 0: how much more revenue there is than today. */
  readonly growth: Float64Array;
  /** Σ discount over months from 1. */
  readonly plain: number;
  /** Σ discount × growth. */
  readonly grown: number;
  /** Σ discount over the months in which the market is open. */
  readonly open: number;
  /** By option: Σ discount × what demand's growth adds to its monthly bill. */
  readonly costGrowth: Float64Array;
}

/** The weights at some values of the inputs; only the structural ones matter. */
export function monthWeights(model: CaseModel, x: ArrayLike<number>): MonthWeights {
  const { horizonMonths, options } = model;
  const rate = valueAt(model, x, 'parameter.discountRate', 0);
  const growing = valueAt(model, x, 'business.returns.growthPerYear', 0);
  const from = valueAt(model, x, 'parameter.marketAccessMonth', 1);
  const discount = Float64Array.from({ length: horizonMonths + 1 }, (_, m) =>
    discountFactor(rate, m),
  );
  const growth = Float64Array.from({ length: horizonMonths }, (_, m) =>
    growthFactor(growing, m + 1),
  );
  let [plain, grown, open] = [0, 0, 0];
  for (let m = 1; m <= horizonMonths; m += 1) {
    const worth = discount[m] ?? 0;
    plain += worth;
    grown += worth * (growth[m - 1] ?? 0);
    if (m >= from) open += worth;
  }
  const costGrowth = Float64Array.from(options, ({ cost }) => {
    let sum = 0;
    if (!cost) return sum;
    for (let m = 1; m <= horizonMonths; m += 1) {
      sum += (discount[m] ?? 0) * ((monthCostUsd(cost, m) ?? 0) - (cost.monthlyUsd ?? 0));
    }
    return sum;
  });
  return { discount, growth, plain, grown, open, costGrowth };
}
