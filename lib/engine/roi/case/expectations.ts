import { meanHours, meanHoursUpTo } from '../../availability/duration-law';
import { totalHourCost } from '../downtime/cost-per-hour';
import { creditFor, meanCredit } from '../downtime/credits';
import type { OutageEffect } from '../downtime/outage-effect';
import { meanUplift } from '../latency/latency-return';
import { monthlyCostAt, oneOffCostAt } from './added-cost';
import { valueAt, type CaseModel } from './case-model';
import { hourCostAt } from './hour-cost-at';
import { lawAt, successAt } from './law-at';
import { monthWeights, type MonthWeights } from './month-weights';

/** What one outage brings in the mean, where the failover works and where it does not. */
interface MeanEffect {
  readonly option: number;
  readonly effect: OutageEffect;
  hoursWorks: number;
  hoursFails: number;
  creditWorks: number;
  creditFails: number;
}

/**
 * The same net present values as `netPresentValues`, for whoever asks thousands of times: what the lengths of
 * outages alone decide is kept for as long as they stay, and what the months are worth likewise.
 */
export class Expectations {
  private readonly model: CaseModel;
  private readonly effects: readonly (readonly MeanEffect[])[];
  private readonly laws: number[];
  private readonly structural: readonly number[];
  private readonly structure: number[];
  private readonly uplifts: Float64Array;
  private readonly losses: Float64Array;
  private readonly values: Float64Array;
  private weights: MonthWeights;

  constructor(model: CaseModel) {
    this.model = model;
    this.effects = model.hazards.map(({ effects }) =>
      effects.flatMap((effect, option) =>
        effect
          ? [{ option, effect, hoursWorks: 0, hoursFails: 0, creditWorks: 0, creditFails: 0 }]
          : [],
      ),
    );
    this.laws = model.hazards.map(() => Number.NaN);
    this.structural = model.inputs.flatMap(({ isStructural }, i) => (isStructural ? [i] : []));
    this.structure = this.structural.map((i) => model.values[i] ?? 0);
    this.uplifts = Float64Array.from(model.options, ({ uplifts }) => meanUplift(uplifts));
    this.losses = new Float64Array(model.options.length);
    this.values = new Float64Array(model.options.length);
    this.weights = monthWeights(model, model.values);
  }

  /** Net present value of every option against the baseline; overwritten by the next call. */
  at(x: ArrayLike<number>): Float64Array {
    const { model, values, losses, uplifts } = this;
    const { baseline, benefits } = model;
    const weights = this.weightsAt(x);
    if (benefits.outages) this.lossesAt(x);
    const factor = valueAt(model, x, 'parameter.costEstimateFactor', 1);
    const margin = valueAt(model, x, 'business.grossMargin', 1);
    const won = benefits.latency
      ? valueAt(model, x, 'business.revenuePerYear', 0) *
        margin *
        valueAt(model, x, 'parameter.latencyReturnBelieved', 0)
      : 0;
    const market = benefits.market
      ? valueAt(model, x, 'business.marketAccessPerYear', 0) *
        margin *
        valueAt(model, x, 'parameter.marketAccessProbability', 1)
      : 0;
    const baseCost = monthlyCostAt(model, x, baseline);
    const baseGrowth = weights.costGrowth[baseline] ?? 0;
    for (let o = 0; o < values.length; o += 1) {
      if (o === baseline) {
        values[o] = 0;
        continue;
      }
      const added = monthlyCostAt(model, x, o) - baseCost;
      const addedGrowth = (weights.costGrowth[o] ?? 0) - baseGrowth;
      const spared = (losses[baseline] ?? 0) - (losses[o] ?? 0);
      const isOpen = model.options[o]?.isMarketOpen ?? false;
      values[o] =
        -oneOffCostAt(model, x, o) -
        factor * (weights.plain * added + addedGrowth) +
        (weights.grown * (spared + won * (uplifts[o] ?? 0))) / 12 +
        (isOpen ? (weights.open * market) / 12 : 0);
    }
    return values;
  }

  private weightsAt(x: ArrayLike<number>): MonthWeights {
    const { structural, structure, model } = this;
    const isSame = structural.every((i, n) => x[i] === structure[n]);
    if (isSame) return this.weights;
    structural.forEach((i, n) => {
      structure[n] = x[i] ?? 0;
    });
    this.weights = monthWeights(model, x);
    return this.weights;
  }

  /** Expected yearly loss of every option. */
  private lossesAt(x: ArrayLike<number>): void {
    const { model, losses, effects } = this;
    const perHour = totalHourCost(hourCostAt(model, x));
    const perMonth = valueAt(model, x, 'business.returns.contract.revenuePerYear', 0) / 12;
    const tiers = model.contract?.credits ?? [];
    for (let o = 0; o < losses.length; o += 1) {
      const hours = model.options[o]?.steadyHours ?? 0;
      losses[o] = hours * perHour + 12 * perMonth * creditFor(tiers, hours / 12);
    }
    model.hazards.forEach(({ rate }, h) => {
      this.prepare(x, h);
      const perYear = (x[rate.input] ?? 0) * rate.times;
      for (const mean of effects[h] ?? []) {
        const { option } = mean;
        const works = successAt(model, x, option);
        const up = model.options[option]?.dependenciesUp ?? 1;
        const hours = works * mean.hoursWorks + (1 - works) * mean.hoursFails;
        const credit = works * mean.creditWorks + (1 - works) * mean.creditFails;
        losses[option] =
          (losses[option] ?? 0) + perYear * (up * hours * perHour + perMonth * credit);
      }
    });
  }

  /** The means of a hazard's effects, found again where its lengths have changed. */
  private prepare(x: ArrayLike<number>, h: number): void {
    const { model } = this;
    const hazard = model.hazards[h];
    if (!hazard) return;
    const law = lawAt(model, x, hazard.lengths);
    if (this.laws[h] === law.mu) return;
    this.laws[h] = law.mu;
    const mean = meanHours(law);
    const tiers = model.contract?.credits ?? [];
    for (const one of this.effects[h] ?? []) {
      const { on, moved, waiting, restored, lasting } = one.effect;
      const upTo = (share: number, hours: number) =>
        share > 0 ? share * meanHoursUpTo(law, hours) : 0;
      one.hoursWorks =
        upTo(moved, one.effect.moveHours) +
        upTo(waiting, one.effect.releaseHours) +
        upTo(restored, one.effect.restoreHours) +
        lasting * mean;
      one.hoursFails = on * mean;
      if (tiers.length === 0) continue;
      const steady = (model.options[one.option]?.steadyHours ?? 0) / 12;
      one.creditWorks = meanCredit(tiers, one.effect, law, 1, steady);
      one.creditFails = meanCredit(tiers, one.effect, law, 0, steady);
    }
  }
}
