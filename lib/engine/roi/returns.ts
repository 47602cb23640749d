import { assumptionsFor, type Assumptions } from '../assumptions';
import { evaluate } from '../evaluate';
import type {
  Architecture,
  Benefits,
  OptionEvaluation,
  Returns,
  ReturnsSimulation,
} from '../model';
import { usd } from '../units';
import { buildCase } from './case/build-case';
import { allBenefits, valueAt, type CaseModel } from './case/case-model';
import { Expectations } from './case/expectations';
import { hourCostAt } from './case/hour-cost-at';
import { residencyBroken } from './case/residency-broken';
import { totalHourCost } from './downtime/cost-per-hour';
import { billChecks } from './outcome/bills';
import { frontier } from './outcome/frontier';
import { optionReturns } from './outcome/option-returns';
import { scenariosOf } from './outcome/scenarios';
import { judgeReturns } from './rules';
import {
  simulateCase,
  simulationSteps,
  usualTrials,
  type SimulationProgress,
} from './uncertainty/simulate';
import { unknownReturns } from './unknown-returns';

/** What the options are held against, and what is counted. */
export interface ReturnsOptions {
  /** Name of the option that the others are held against; absent: the one that runs today, else the first. */
  readonly baseline?: string;
  /** What is switched off; absent: all of it counts. */
  readonly benefits?: Partial<Benefits>;
}

/** How a business case is drawn. */
export interface SimulateOptions extends ReturnsOptions {
  /** From 100 to ten million; 20 000 unless told otherwise. */
  readonly trials?: number;
  /** A whole number; 1 unless told otherwise. */
  readonly seed?: number;
  /** Called after every some thousand trials, with how many of how many are done. */
  readonly onProgress?: (done: number, of: number) => void;
}

/**
 * The business case of a document, ready to be reckoned. Throws RangeError for a baseline that is no option,
 * and where the document has no business part.
 */
export function returnsCase(
  architecture: Architecture,
  given: Assumptions,
  options: ReturnsOptions = {},
): CaseModel {
  return evaluatedCase(architecture, given, options).model;
}

/** The same with the evaluations that it is made of. */
function evaluatedCase(
  architecture: Architecture,
  given: Assumptions,
  { baseline: asked, benefits = {} }: ReturnsOptions,
): { readonly model: CaseModel; readonly evaluations: readonly OptionEvaluation[] } {
  if (!architecture.business) {
    throw new RangeError('the document has no business part: what an outage costs is not known');
  }
  const assumptions = assumptionsFor(architecture, given);
  const name = asked ?? architecture.metadata.current ?? architecture.options[0]?.name;
  const baseline = architecture.options.findIndex((option) => option.name === name);
  if (baseline < 0) throw new RangeError(`no option ${name ?? ''}`);
  const evaluations = evaluate(architecture, assumptions).options;
  const counted = { ...allBenefits, ...benefits };
  const ground = { architecture, assumptions, evaluations, baseline, benefits: counted };
  return { model: buildCase(ground), evaluations };
}

/**
 * What every option returns against the baseline: cash flows, net present value, internal rates, payback,
 * the loss that outages bring, scenarios, break-evens and sensitivities; all of it in the mean, without
 * drawing. Takes some tens of milliseconds. Throws RangeError for an unknown baseline and for inputs that
 * contradict themselves.
 */
export function returns(
  architecture: Architecture,
  given: Assumptions,
  options: ReturnsOptions = {},
): Returns {
  return reckoned(architecture, given, options).returns;
}

/** The returns with the case that they were reckoned from, for whoever opens their figures. */
export function reckoned(
  architecture: Architecture,
  given: Assumptions,
  options: ReturnsOptions = {},
): { readonly returns: Returns; readonly model: CaseModel } {
  const { model, evaluations } = evaluatedCase(architecture, given, options);
  const expectations = new Expectations(model);
  const scenarios = scenariosOf(model, architecture);
  const own = model.options.map((_, option) =>
    optionReturns({
      model,
      expectations,
      option,
      scenarios,
      violations: brokenBy(evaluations[option]),
    }),
  );
  const hour = hourCostAt(model, model.values);
  const value = (id: string) => valueAt(model, model.values, id, 0);
  const figures = {
    document: architecture.metadata.name,
    baseline: model.options[model.baseline]?.option.name ?? '',
    horizonMonths: model.horizonMonths,
    discountRatePerYear: value('parameter.discountRate'),
    growthPerYear: value('business.returns.growthPerYear'),
    downtimeCost: {
      perHourUsd: usd(totalHourCost(hour)),
      revenueUsd: usd(hour.revenueUsd),
      productivityUsd: usd(hour.productivityUsd),
      brandUsd: usd(hour.brandUsd),
      slaCreditsUsd: usd(hour.slaCreditsUsd),
      isStated: model.at('business.outageCostPerHour') >= 0,
    },
    options: own.map((one) => one.returns),
    frontier: frontier(model),
    bills: billChecks(architecture, model.options[running(architecture)]?.cost ?? null),
  };
  const findings = judgeReturns({ architecture, model, returns: figures });
  return { model, returns: { ...figures, findings, unknown: unknownReturns(model, own) } };
}

const brokenBy = (evaluation: OptionEvaluation | undefined): number =>
  evaluation === undefined ? 0 : residencyBroken(evaluation);

/** Position of the option that runs today. */
function running({ metadata, options }: Architecture): number {
  return Math.max(
    0,
    options.findIndex(({ name }) => name === metadata.current),
  );
}

/**
 * A business case drawn many times: how sure its figures are, and how much outages can cost in a year. The
 * same seed gives the same bytes on every machine. Long with many trials: meant for a worker. Throws
 * RangeError as `returns` does, and for trials or a seed that cannot be drawn with.
 */
export function simulateReturns(
  architecture: Architecture,
  given: Assumptions,
  { trials = usualTrials, seed = 1, onProgress, ...options }: SimulateOptions = {},
): ReturnsSimulation {
  const model = returnsCase(architecture, given, options);
  return simulateCase(model, architecture, { trials, seed }, onProgress);
}

/** The same step by step, for whoever wants to stop in between. */
export function simulateReturnsSteps(
  architecture: Architecture,
  given: Assumptions,
  { trials = usualTrials, seed = 1, ...options }: Omit<SimulateOptions, 'onProgress'> = {},
): Generator<SimulationProgress, ReturnsSimulation> {
  const model = returnsCase(architecture, given, options);
  return simulationSteps(model, architecture, { trials, seed });
}
