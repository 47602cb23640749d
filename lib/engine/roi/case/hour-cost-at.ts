import { hourCost, type HourCost } from '../downtime/cost-per-hour';
import { valueAt, type CaseModel } from './case-model';

/** What an hour of outage costs at some values of the inputs; brand is left out where it is switched off. */
export function hourCostAt(model: CaseModel, x: ArrayLike<number>): HourCost {
  const value = (id: string, otherwise = 0) => valueAt(model, x, id, otherwise);
  const isStated = model.at('business.outageCostPerHour') >= 0;
  return hourCost({
    revenuePerYear: value('business.revenuePerYear'),
    grossMargin: value('business.grossMargin', 1),
    productivityPerHour: value('business.returns.productivityPerHour'),
    brandPerHour: model.benefits.brand ? value('business.returns.brandPerHour') : 0,
    slaCreditsPerHour: value('business.slaCreditsPerHour'),
    outageCostPerHour: isStated ? value('business.outageCostPerHour') : null,
  });
}
