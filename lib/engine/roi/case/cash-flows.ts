import { growthFactor } from '../../cost/month-cost';
import { addedCostAt, oneOffCostAt } from './added-cost';
import { valueAt, type CaseModel } from './case-model';
import { expectedLoss } from './expected-loss';
import { latencyUpliftAt, marketAccessAt } from './yearly-benefits';

/** One month of an option against the baseline, in the mean, not discounted, US dollars. */
export interface MonthFlow {
  readonly month: number;
  readonly costUsd: number;
  readonly outageAvoidedUsd: number;
  readonly latencyUpliftUsd: number;
  readonly marketAccessUsd: number;
  readonly benefitUsd: number;
}

/**
 * Month 0 is the day of the decision, on which one-off costs are paid; costs and benefits follow at the end
 * of months 1 to the horizon. What hangs on revenue grows with it, the market does not.
 */
export function cashFlows(model: CaseModel, x: ArrayLike<number>, option: number): MonthFlow[] {
  const growing = valueAt(model, x, 'business.returns.growthPerYear', 0);
  const from = valueAt(model, x, 'parameter.marketAccessMonth', 1);
  const avoided = avoidedLossAt(model, x, option) / 12;
  const uplift = latencyUpliftAt(model, x, option) / 12;
  const market = marketAccessAt(model, x, option) / 12;
  return Array.from({ length: model.horizonMonths + 1 }, (_, month): MonthFlow => {
    if (month === 0) {
      const costUsd = oneOffCostAt(model, x, option);
      return { month, costUsd, ...noBenefit };
    }
    const growth = growthFactor(growing, month);
    const outageAvoidedUsd = avoided * growth;
    const latencyUpliftUsd = uplift * growth;
    const marketAccessUsd = month >= from ? market : 0;
    return {
      month,
      costUsd: addedCostAt(model, x, option, month),
      outageAvoidedUsd,
      latencyUpliftUsd,
      marketAccessUsd,
      benefitUsd: outageAvoidedUsd + latencyUpliftUsd + marketAccessUsd,
    };
  });
}

const noBenefit = {
  outageAvoidedUsd: 0,
  latencyUpliftUsd: 0,
  marketAccessUsd: 0,
  benefitUsd: 0,
} as const;

/** The baseline's expected loss of a year less the option's, at today's revenue. */
export function avoidedLossAt(model: CaseModel, x: ArrayLike<number>, option: number): number {
  if (!model.benefits.outages || option === model.baseline) return 0;
  return expectedLoss(model, x, model.baseline).usd - expectedLoss(model, x, option).usd;
}
