import { monthCostUsd } from '../../cost/month-cost';
import { valueAt, type CaseModel } from './case-model';

const monthlyId = (model: CaseModel, option: number) =>
  `options[${model.options[option]?.option.name ?? ''}].monthlyCost`;

/** What an option's bill is today at some values of the inputs. */
export function monthlyCostAt(model: CaseModel, x: ArrayLike<number>, option: number): number {
  const id = monthlyId(model, option);
  return valueAt(model, x, id, model.options[option]?.cost?.monthlyUsd ?? 0);
}

/** How much more than the baseline an option costs in a month from 1 on, at what estimates really come to. */
export function addedCostAt(
  model: CaseModel,
  x: ArrayLike<number>,
  option: number,
  month: number,
): number {
  if (option === model.baseline) return 0;
  const factor = valueAt(model, x, 'parameter.costEstimateFactor', 1);
  const inMonth = (o: number) => {
    const cost = model.options[o]?.cost;
    const grown = cost ? (monthCostUsd(cost, month) ?? 0) - (cost.monthlyUsd ?? 0) : 0;
    return monthlyCostAt(model, x, o) + grown;
  };
  return factor * (inMonth(option) - inMonth(model.baseline));
}

/** What is paid once, in month 0; nothing for the baseline. */
export function oneOffCostAt(model: CaseModel, x: ArrayLike<number>, option: number): number {
  if (option === model.baseline) return 0;
  const factor = valueAt(model, x, 'parameter.costEstimateFactor', 1);
  const name = model.options[option]?.option.name ?? '';
  return factor * valueAt(model, x, `options[${name}].oneOffCost`, 0);
}
