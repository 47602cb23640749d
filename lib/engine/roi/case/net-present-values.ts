import { monthlyCostAt, oneOffCostAt } from './added-cost';
import { valueAt, type CaseModel } from './case-model';
import { expectedLoss } from './expected-loss';
import { monthWeights, type MonthWeights } from './month-weights';
import { latencyUpliftAt, marketAccessAt } from './yearly-benefits';

/**
 * The net present value of every option against the baseline, in the mean, in closed form: the same as
 * discounting its cash flows one by one. `weights` are those of the inputs, where they are at hand.
 */
export function netPresentValues(
  model: CaseModel,
  x: ArrayLike<number>,
  weights: MonthWeights = monthWeights(model, x),
): Float64Array {
  const { baseline, options, benefits } = model;
  const factor = valueAt(model, x, 'parameter.costEstimateFactor', 1);
  const loss = (option: number) => (benefits.outages ? expectedLoss(model, x, option).usd : 0);
  const baseLoss = loss(baseline);
  const baseCost = monthlyCostAt(model, x, baseline);
  const baseGrowth = weights.costGrowth[baseline] ?? 0;
  return Float64Array.from(options, (_, option) => {
    if (option === baseline) return 0;
    const added = monthlyCostAt(model, x, option) - baseCost;
    const addedGrowth = (weights.costGrowth[option] ?? 0) - baseGrowth;
    const perYear = baseLoss - loss(option) + latencyUpliftAt(model, x, option);
    return (
      -oneOffCostAt(model, x, option) -
      factor * (weights.plain * added + addedGrowth) +
      (weights.grown * perYear) / 12 +
      (weights.open * marketAccessAt(model, x, option)) / 12
    );
  });
}
