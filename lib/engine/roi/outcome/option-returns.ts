import { usd } from '../../units';
import type {
  CashFlow,
  LatencyGain,
  OptionReturns,
  ReturnStanding,
  StatedScenario,
} from '../../model';
import { breakEvens } from '../break-even/break-evens';
import { outageBreakEven, type OutageBreakEven } from '../break-even/outage-probability';
import { cashFlows, type MonthFlow } from '../case/cash-flows';
import { valueAt, type CaseModel } from '../case/case-model';
import { expectedLoss } from '../case/expected-loss';
import type { Expectations } from '../case/expectations';
import { outagesSparedLessCost } from '../finance/return-on-investment';
import { tornado } from '../uncertainty/tornado';
import { lossOfYear } from './loss-of-year';
import { stepReturn } from './next-cheaper';
import { noReturn, returnFigures } from './return-figures';
import { scenarioReturns } from './scenarios';

/** What is asked of an option besides its own figures. */
export interface OptionQuestion {
  readonly model: CaseModel;
  readonly expectations: Expectations;
  readonly option: number;
  readonly scenarios: readonly StatedScenario[];
  /** Sites and paths that break a residency. */
  readonly violations: number;
}

/** What one option returns against the baseline, with why a break-even of outages is missing. */
export function optionReturns(question: OptionQuestion): {
  readonly returns: OptionReturns;
  readonly outages: OutageBreakEven;
} {
  const { model, expectations, option, scenarios } = question;
  const rate = valueAt(model, model.values, 'parameter.discountRate', 0);
  const isBaseline = option === model.baseline;
  const isKnown = isBillKnown(model, option);
  const flows = isKnown ? cashFlows(model, model.values, option) : [];
  const total = (of: keyof MonthFlow) => flows.reduce((sum, flow) => sum + flow[of], 0);
  const outages = outageBreakEven(model, expectations, option);
  const isCompared = isKnown && !isBaseline;
  return {
    outages,
    returns: {
      name: model.options[option]?.option.name ?? '',
      isBaseline,
      standing: standingOf(model, option),
      ...(isKnown ? returnFigures(flows, rate) : noReturn),
      discountRatePerYear: rate,
      benefits: isKnown
        ? {
            outageAvoidedUsd: usd(total('outageAvoidedUsd')),
            latencyUpliftUsd: usd(total('latencyUpliftUsd')),
            marketAccessUsd: usd(total('marketAccessUsd')),
          }
        : null,
      costUsd: isKnown ? usd(total('costUsd')) : null,
      oneOffUsd: isKnown ? usd(flows[0]?.costUsd ?? 0) : null,
      addedPerMonthUsd: isKnown ? usd(flows[1]?.costUsd ?? 0) : null,
      cashFlows: flows.map(asUsd),
      outagesSparedLessCostUsd: isKnown ? sparedLessCost(model, option, flows) : null,
      expectedLoss: lossOfYear(model, option),
      latencyGains: latencyGains(model, option),
      market: marketOf(question),
      withoutMarketAccess: isKnown ? returnFigures(flows.map(withoutMarket), rate) : noReturn,
      scenarios: isKnown ? scenarioReturns(model, scenarios, option) : [],
      againstNextCheaper: isKnown ? stepReturn(model, option, rate) : null,
      breakEvenOutageProbability: isCompared ? (outages.breakEven?.probability ?? null) : null,
      outageProbability: outages.probability,
      breakEvens: isCompared ? breakEvens(model, expectations, option) : [],
      sensitivity: isCompared ? tornado(model, expectations, option) : [],
    },
  };
}

const monthlyOf = ({ options }: CaseModel, option: number) =>
  options[option]?.cost?.monthlyUsd ?? null;

/** Whether something is known of the bills of both. */
export function isBillKnown(model: CaseModel, option: number): boolean {
  return monthlyOf(model, option) !== null && monthlyOf(model, model.baseline) !== null;
}

/** A bill that is a lower bound makes the return an upper one, and the baseline's the other way round. */
function standingOf({ options, baseline }: CaseModel, option: number): ReturnStanding {
  if (option === baseline) return 'estimate';
  const own = options[option]?.cost;
  const isDearer = (own?.lowerBound ?? true) || own?.oneOff.totalUsd === null;
  const isBaseDearer = options[baseline]?.cost?.lowerBound ?? true;
  if (isDearer) return isBaseDearer ? 'unclear' : 'at-most';
  return isBaseDearer ? 'at-least' : 'estimate';
}

function asUsd(flow: MonthFlow): CashFlow {
  return {
    month: flow.month,
    costUsd: usd(flow.costUsd),
    outageAvoidedUsd: usd(flow.outageAvoidedUsd),
    latencyUpliftUsd: usd(flow.latencyUpliftUsd),
    marketAccessUsd: usd(flow.marketAccessUsd),
    benefitUsd: usd(flow.benefitUsd),
  };
}

const withoutMarket = (flow: MonthFlow): MonthFlow => ({
  ...flow,
  marketAccessUsd: 0,
  benefitUsd: flow.benefitUsd - flow.marketAccessUsd,
});

function sparedLessCost(model: CaseModel, option: number, flows: readonly MonthFlow[]) {
  const loss = (o: number) => expectedLoss(model, model.values, o).usd;
  const added = 12 * (flows[1]?.costUsd ?? 0);
  return usd(outagesSparedLessCost(loss(model.baseline) - loss(option), added));
}

function latencyGains(model: CaseModel, option: number): LatencyGain[] {
  const value = (id: string, otherwise: number) => valueAt(model, model.values, id, otherwise);
  const counted = model.benefits.latency
    ? value('business.revenuePerYear', 0) *
      value('business.grossMargin', 1) *
      value('parameter.latencyReturnBelieved', 0)
    : 0;
  return (model.options[option]?.uplifts ?? []).map((one) => ({
    population: one.population,
    fromMs: one.fromMs,
    toMs: one.toMs,
    engagementFrom: one.from,
    engagementTo: one.to,
    perYearUsd: usd(counted * one.share * one.uplift),
  }));
}

function marketOf({ model, option, violations }: OptionQuestion) {
  const isOpen = model.options[option]?.isMarketOpen ?? false;
  const hasMarket = model.at('business.marketAccessPerYear') >= 0;
  const because = !hasMarket
    ? 'the document states no market that opens'
    : option === model.baseline
      ? 'it is shut as things are'
      : violations > 0
        ? `it stays shut: ${violations} ${violations === 1 ? 'place breaks' : 'places break'} a residency`
        : 'no place breaks a residency';
  return { isOpen, because };
}
