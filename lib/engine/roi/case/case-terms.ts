import type { Assumptions } from '../../assumptions';
import { growsUsd } from '../../cost/month-cost';
import type { Architecture, ReturnFigures } from '../../model';
import { returnFigures } from '../outcome/return-figures';
import { scenariosOf, withValues } from '../outcome/scenarios';
import { returnsCase, type ReturnsOptions } from '../returns';
import { hourCostAt } from './hour-cost-at';
import { totalHourCost } from '../downtime/cost-per-hour';
import { monthlyCostAt, oneOffCostAt } from './added-cost';
import { cashFlows, type MonthFlow } from './cash-flows';
import { valueAt, type CaseModel } from './case-model';
import { expectedLoss } from './expected-loss';
import { meanUplift } from '../latency/latency-return';

/** What the months of one option are reckoned from. All amounts are US dollars. */
export interface OptionTerms {
  readonly name: string;
  readonly isBaseline: boolean;
  readonly monthlyUsd: number;
  /** The part of the bill that grows with demand. */
  readonly growsUsd: number;
  /** How much demand grows in a year. */
  readonly demandGrowthPerYear: number;
  /** Before what estimates really come to. */
  readonly oneOffUsd: number;
  /** Hours a year for which an average user is down, in the mean. */
  readonly hoursDown: number;
  /** Credits of contracts a year, which do not go by the hour. */
  readonly contractCreditsUsd: number;
  /** Part of the revenue that lower felt latency brings, were all of the curve believed. */
  readonly uplift: number;
  readonly isMarketOpen: boolean;
  readonly flows: readonly MonthFlow[];
  readonly figures: ReturnFigures;
}

/** What a business case is reckoned from in one scenario. All amounts are US dollars. */
export interface ScenarioTerms {
  readonly name: string;
  readonly because: string | null;
  readonly discountRatePerYear: number;
  readonly revenueGrowthPerYear: number;
  readonly costEstimateFactor: number;
  readonly revenuePerYearUsd: number;
  readonly grossMargin: number;
  /** All that an hour of outage costs. */
  readonly hourUsd: number;
  /** Part of an engagement curve that is counted. */
  readonly latencyBelieved: number;
  readonly marketPerYearUsd: number;
  readonly marketProbability: number;
  readonly marketFromMonth: number;
  /** The baseline, then every option whose bill is known. */
  readonly options: readonly OptionTerms[];
}

/** A business case as whoever reckons it anew needs it. */
export interface CaseTerms {
  readonly document: string;
  readonly baseline: string;
  readonly horizonMonths: number;
  /** As the document has it first, then the other named cases. */
  readonly scenarios: readonly ScenarioTerms[];
}

/**
 * The terms that the cash flows of a document are reckoned from, in each scenario, with the flows that they
 * come to: what a spreadsheet needs to reckon them anew. Options without a known bill are left out. Throws
 * RangeError as `returns` does.
 */
export function caseTerms(
  architecture: Architecture,
  given: Assumptions,
  options: ReturnsOptions = {},
): CaseTerms {
  const model = returnsCase(architecture, given, options);
  const stated = scenariosOf(model, architecture);
  const isBase = ({ set }: (typeof stated)[number]) => set.length === 0;
  const ordered = [...stated.filter(isBase), ...stated.filter((one) => !isBase(one))];
  return {
    document: architecture.metadata.name,
    baseline: model.options[model.baseline]?.option.name ?? '',
    horizonMonths: model.horizonMonths,
    scenarios: ordered.map(({ name, because = null, set }) => ({
      name,
      because,
      ...scenarioTerms(model, withValues(model, set)),
    })),
  };
}

function scenarioTerms(model: CaseModel, x: Float64Array): Omit<ScenarioTerms, 'name' | 'because'> {
  const value = (id: string, otherwise: number) => valueAt(model, x, id, otherwise);
  const discountRatePerYear = value('parameter.discountRate', 0);
  const costEstimateFactor = value('parameter.costEstimateFactor', 1);
  const known = model.options
    .map((_, option) => option)
    .filter((option) => (model.options[option]?.cost?.monthlyUsd ?? null) !== null);
  const ordered = known.includes(model.baseline)
    ? [model.baseline, ...known.filter((option) => option !== model.baseline)]
    : [];
  return {
    discountRatePerYear,
    costEstimateFactor,
    revenueGrowthPerYear: value('business.returns.growthPerYear', 0),
    revenuePerYearUsd: value('business.revenuePerYear', 0),
    grossMargin: value('business.grossMargin', 1),
    hourUsd: model.benefits.outages ? totalHourCost(hourCostAt(model, x)) : 0,
    latencyBelieved: model.benefits.latency ? value('parameter.latencyReturnBelieved', 0) : 0,
    marketPerYearUsd: model.benefits.market ? value('business.marketAccessPerYear', 0) : 0,
    marketProbability: value('parameter.marketAccessProbability', 1),
    marketFromMonth: value('parameter.marketAccessMonth', 1),
    options: ordered.map((option) => {
      const own = model.options[option];
      const loss = expectedLoss(model, x, option);
      const flows = cashFlows(model, x, option);
      return {
        name: own?.option.name ?? '',
        isBaseline: option === model.baseline,
        monthlyUsd: monthlyCostAt(model, x, option),
        growsUsd: own?.cost ? growsUsd(own.cost.lines) : 0,
        demandGrowthPerYear: own?.cost?.growthPerYear ?? 0,
        oneOffUsd:
          costEstimateFactor === 0 ? 0 : oneOffCostAt(model, x, option) / costEstimateFactor,
        hoursDown: loss.hours,
        contractCreditsUsd: model.benefits.outages ? loss.creditsUsd : 0,
        uplift: meanUplift(own?.uplifts ?? []),
        isMarketOpen: own?.isMarketOpen ?? false,
        flows,
        figures: returnFigures(flows, discountRatePerYear),
      };
    }),
  };
}
