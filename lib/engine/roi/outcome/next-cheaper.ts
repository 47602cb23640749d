import { usd } from '../../units';
import type { StepReturn } from '../../model';
import { cashFlows, type MonthFlow } from '../case/cash-flows';
import type { CaseModel } from '../case/case-model';
import { returnFigures } from './return-figures';

const monthly = (model: CaseModel, option: number): number | null =>
  model.options[option]?.cost?.monthlyUsd ?? null;

/** The dearest option that costs less a month; null where none does or costs are not known. */
export function nextCheaper(model: CaseModel, option: number): number | null {
  const own = monthly(model, option);
  if (own === null) return null;
  const cheaper = model.options.flatMap((_, o) => {
    const usdPerMonth = monthly(model, o);
    return usdPerMonth !== null && usdPerMonth < own ? [{ o, usdPerMonth }] : [];
  });
  return cheaper.toSorted((a, b) => b.usdPerMonth - a.usdPerMonth)[0]?.o ?? null;
}

/**
 * Whether the step from the next cheaper option is worth it: both against the baseline, one less the other,
 * so that what is paid once for the cheaper one is not paid. null where there is none.
 */
export function stepReturn(
  model: CaseModel,
  option: number,
  ratePerYear: number,
): StepReturn | null {
  const from = nextCheaper(model, option);
  const name = from === null ? undefined : model.options[from]?.option.name;
  if (from === null || name === undefined) return null;
  const cheaper = cashFlows(model, model.values, from);
  const flows = cashFlows(model, model.values, option).map((flow, m): MonthFlow => {
    const other = cheaper[m];
    return other ? less(flow, other) : flow;
  });
  return {
    option: name,
    addedPerMonthUsd: usd((monthly(model, option) ?? 0) - (monthly(model, from) ?? 0)),
    ...returnFigures(flows, ratePerYear),
  };
}

function less(a: MonthFlow, b: MonthFlow): MonthFlow {
  return {
    month: a.month,
    costUsd: a.costUsd - b.costUsd,
    outageAvoidedUsd: a.outageAvoidedUsd - b.outageAvoidedUsd,
    latencyUpliftUsd: a.latencyUpliftUsd - b.latencyUpliftUsd,
    marketAccessUsd: a.marketAccessUsd - b.marketAccessUsd,
    benefitUsd: a.benefitUsd - b.benefitUsd,
  };
}
