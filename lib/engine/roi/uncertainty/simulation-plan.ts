import { cholesky } from '../../numeric/cholesky';
import type { Architecture, Correlation } from '../../model';
import { hoursPerMonth } from '../downtime/credits';
import { meanHoursDown } from '../downtime/outage-effect';
import type { CaseHazard, CaseModel, LengthOf } from '../case/case-model';
import { lawAt, successAt } from '../case/law-at';
import { monthWeights } from '../case/month-weights';
import { revenueProfile } from '../downtime/revenue-profile';
import { meanUplift } from '../latency/latency-return';
import type { Spread } from './spread';

/** A case laid out flat for drawing: numbers in arrays, nothing to be looked up by name. Plain data. */
export interface SimulationPlan {
  readonly options: number;
  readonly baseline: number;
  readonly horizonMonths: number;
  /** The inputs as they hold; drawn ones are written over. */
  readonly values: Float64Array;
  /** Positions of the drawn inputs, and how each is spread. */
  readonly drawn: readonly number[];
  readonly spreads: readonly Spread[];
  /** Lower Cholesky factor of the drawn inputs' correlations, row by row; null: each by itself. */
  readonly factor: Float64Array | null;
  /** Positions of inputs by what they are for; −1: the case does not have it. */
  readonly at: InputPositions;
  readonly months: {
    readonly discount: Float64Array;
    readonly growth: Float64Array;
    readonly plain: number;
    readonly grown: number;
    readonly open: number;
  };
  /** Growth in each year of the horizon over today: Σ growth of its months ÷ 12. The last may be a part. */
  readonly yearGrowth: Float64Array;
  readonly option: {
    readonly monthlyAt: Int32Array;
    readonly monthly: Float64Array;
    readonly oneOffAt: Int32Array;
    readonly costGrowth: Float64Array;
    readonly steadyHours: Float64Array;
    readonly dependenciesUp: Float64Array;
    /** −1: the input. */
    readonly success: Float64Array;
    readonly uplift: Float64Array;
    readonly isOpen: Uint8Array;
  };
  /** Outages that are drawn, frequent ones first, then those that come less than once in the horizon. */
  readonly hazard: {
    readonly frequent: number;
    readonly rateAt: Int32Array;
    readonly times: Float64Array;
    readonly lengths: Uint8Array;
    readonly sigma: Float64Array;
    /** Which rows of `effect` are this hazard's: from position h to position h + 1. */
    readonly effectFrom: Int32Array;
  };
  readonly effect: {
    readonly option: Int32Array;
    /** on, moved, waiting, restored, lasting, moveHours, releaseHours, restoreHours of each row. */
    readonly numbers: Float64Array;
  };
  /** Outages so frequent that they count in the mean: rate input, times, and hours of one by option. */
  readonly many: readonly {
    readonly rateAt: number;
    readonly times: number;
    readonly hours: Float64Array;
  }[];
  /** Σ of the revenue profile over hours of the year, in equal steps; null: the same all year. */
  readonly profile: Float64Array | null;
  /** Hours of downtime in a month from which on a part of its price is given back, with that part. */
  readonly credits: { readonly hours: Float64Array; readonly part: Float64Array };
  readonly counts: {
    readonly outages: boolean;
    readonly latency: boolean;
    readonly market: boolean;
    readonly brand: boolean;
  };
}

export const inputNames = {
  revenue: 'business.revenuePerYear',
  margin: 'business.grossMargin',
  hour: 'business.outageCostPerHour',
  credits: 'business.slaCreditsPerHour',
  productivity: 'business.returns.productivityPerHour',
  brand: 'business.returns.brandPerHour',
  contract: 'business.returns.contract.revenuePerYear',
  market: 'business.marketAccessPerYear',
  chance: 'parameter.marketAccessProbability',
  believed: 'parameter.latencyReturnBelieved',
  factor: 'parameter.costEstimateFactor',
  success: 'parameter.failoverSuccess',
  regionMu: 'outage-length.region.mu',
  commonMu: 'outage-length.common-cause.mu',
  zoneMedian: 'parameter.zoneOutageMedian',
} as const;
export type InputPositions = Readonly<Record<keyof typeof inputNames, number>>;

/** By whose length an outage lasts, as a number. */
export const lengthCodes: Readonly<Record<LengthOf, number>> = {
  region: 0,
  'common-cause': 1,
  zone: 2,
};

/** More outages of one sort than this in the horizon, and they count in the mean. */
const mostDrawn = 200;

/** Lays a case out for drawing. `architecture` is the document that the case is of. */
export function simulationPlan(model: CaseModel, architecture: Architecture): SimulationPlan {
  const { inputs, options, horizonMonths, benefits } = model;
  const weights = monthWeights(model, model.values);
  const drawn = inputs.flatMap(({ spread, isStructural }, i) =>
    spread === null || isStructural ? [] : [i],
  );
  const { frequent, rare, many } = sorted(model);
  const hazards = [...frequent, ...rare];
  const rows = hazards.map(({ effects }) =>
    effects.flatMap((effect, option) => (effect ? [{ option, effect }] : [])),
  );
  const effects = rows.flat();
  const returns = architecture.business?.returns ?? {};
  const tiers = returns.contract?.credits ?? [];
  const ofOption = (of: (o: (typeof options)[number], i: number) => number) =>
    Float64Array.from(options, of);
  const named = (kind: string) =>
    Int32Array.from(options, ({ option }) => model.at(`options[${option.name}].${kind}`));
  return {
    options: options.length,
    baseline: model.baseline,
    horizonMonths,
    values: model.values.slice(),
    drawn,
    spreads: drawn.flatMap((i) => inputs[i]?.spread ?? []),
    factor: correlationFactor(model, drawn, returns.correlations ?? []),
    at: positions(model),
    months: weights,
    yearGrowth: yearGrowth(weights.growth),
    option: {
      monthlyAt: named('monthlyCost'),
      monthly: ofOption(({ cost }) => cost?.monthlyUsd ?? 0),
      oneOffAt: named('oneOffCost'),
      costGrowth: weights.costGrowth,
      steadyHours: ofOption(({ steadyHours }) => steadyHours),
      dependenciesUp: ofOption(({ dependenciesUp }) => dependenciesUp),
      success: ofOption(({ success }) => success ?? -1),
      uplift: ofOption(({ uplifts }) => meanUplift(uplifts)),
      isOpen: Uint8Array.from(options, ({ isMarketOpen }) => (isMarketOpen ? 1 : 0)),
    },
    hazard: {
      frequent: frequent.length,
      rateAt: Int32Array.from(hazards, ({ rate }) => rate.input),
      times: Float64Array.from(hazards, ({ rate }) => rate.times),
      lengths: Uint8Array.from(hazards, ({ lengths }) => lengthCodes[lengths]),
      sigma: Float64Array.from(hazards, ({ lengths }) => model.sigmas[lengths]),
      effectFrom: Int32Array.from({ length: hazards.length + 1 }, (_, h) =>
        rows.slice(0, h).reduce((sum, row) => sum + row.length, 0),
      ),
    },
    effect: {
      option: Int32Array.from(effects, ({ option }) => option),
      numbers: Float64Array.from(
        effects.flatMap(({ effect: e }) => [
          e.on,
          e.moved,
          e.waiting,
          e.restored,
          e.lasting,
          // What is never over lasts as long as the outage; Infinity has no place among plain data.
          Math.min(e.moveHours, longest),
          Math.min(e.releaseHours, longest),
          Math.min(e.restoreHours, longest),
        ]),
      ),
    },
    many: many.map((hazard) => ({
      rateAt: hazard.rate.input,
      times: hazard.rate.times,
      hours: Float64Array.from(options, ({ dependenciesUp }, o) => {
        const effect = hazard.effects[o];
        const law = lawAt(model, model.values, hazard.lengths);
        const success = successAt(model, model.values, o);
        return effect ? dependenciesUp * meanHoursDown(effect, law, success) : 0;
      }),
    })),
    profile: revenueProfile(returns),
    credits: {
      hours: Float64Array.from(tiers, ({ below }) => (1 - below) * hoursPerMonth),
      part: Float64Array.from(tiers, ({ credit }) => credit),
    },
    counts: benefits,
  };
}

/** Hours: longer than any outage. */
const longest = 1e12;

/** Hazards by how often they come in the horizon: at least once, less often, too often to be drawn one by one. */
function sorted({ hazards, values, horizonMonths }: CaseModel) {
  const expected = ({ rate }: CaseHazard) =>
    ((values[rate.input] ?? 0) * rate.times * horizonMonths) / 12;
  return {
    many: hazards.filter((hazard) => expected(hazard) > mostDrawn),
    frequent: hazards.filter((h) => expected(h) >= 1 && expected(h) <= mostDrawn),
    rare: hazards.filter((hazard) => expected(hazard) < 1),
  };
}

function positions({ at }: CaseModel): InputPositions {
  return {
    revenue: at(inputNames.revenue),
    margin: at(inputNames.margin),
    hour: at(inputNames.hour),
    credits: at(inputNames.credits),
    productivity: at(inputNames.productivity),
    brand: at(inputNames.brand),
    contract: at(inputNames.contract),
    market: at(inputNames.market),
    chance: at(inputNames.chance),
    believed: at(inputNames.believed),
    factor: at(inputNames.factor),
    success: at(inputNames.success),
    regionMu: at(inputNames.regionMu),
    commonMu: at(inputNames.commonMu),
    zoneMedian: at(inputNames.zoneMedian),
  };
}

function yearGrowth(growth: Float64Array): Float64Array {
  const years = new Float64Array(Math.ceil(growth.length / 12));
  growth.forEach((factor, m) => {
    const year = Math.floor(m / 12);
    years[year] = (years[year] ?? 0) + factor / 12;
  });
  return years;
}

function correlationFactor(
  { at }: CaseModel,
  drawn: readonly number[],
  correlations: readonly Correlation[],
): Float64Array | null {
  const n = drawn.length;
  const matrix = Float64Array.from({ length: n * n }, (_, k) => (k % (n + 1) === 0 ? 1 : 0));
  let any = false;
  for (const { between, correlation } of correlations) {
    const [p = -1, q = -1] = between.map((id) => drawn.indexOf(at(id)));
    if (p < 0 || q < 0 || p === q) continue;
    matrix[p * n + q] = correlation;
    matrix[q * n + p] = correlation;
    any = true;
  }
  return any ? cholesky(matrix, n) : null;
}
