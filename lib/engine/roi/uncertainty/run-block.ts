import { exp } from '../../numeric/exp';
import { ln } from '../../numeric/ln';
import { normalDraw } from '../../numeric/normal-draw';
import { fewChances, poissonDraw, threeOrMoreDraw } from '../../numeric/poisson-draw';
import type { RandomBits } from '../../numeric/random-bits';
import { hoursPerYear } from '../../availability/minutes-per-year';
import { earnedFor } from '../downtime/revenue-profile';
import { lossBin, lossBins } from './loss-histogram';
import type { SimulationPlan } from './simulation-plan';
import { spreadAt } from './spread';
import { strata } from './strata';

/** What a simulation keeps of its trials. Rows are by option. */
export interface Tally {
  /** Net present value of each trial, by option. */
  readonly npv: readonly Float64Array[];
  /** What each trial counts for; null: all the same. */
  readonly weights: Float64Array | null;
  /** Σ weight × value and Σ (weight × value)² by option and stratum. */
  readonly sums: Float64Array;
  readonly squares: Float64Array;
  /** Trials by stratum. */
  readonly trials: Float64Array;
  /** Years by the size of their loss: Σ weight, and Σ weight × loss, by option and bin. */
  readonly lossWeight: Float64Array;
  readonly lossSum: Float64Array;
  /** Σ weight × loss and Σ weight × loss² of whole years, by option, and Σ weight. */
  readonly yearSum: Float64Array;
  readonly yearSquare: Float64Array;
  /** Σ (weight × a trial's mean yearly loss), and of its square, by option and stratum. */
  readonly lossSums: Float64Array;
  readonly lossSquares: Float64Array;
  readonly years: { weight: number };
  /** Losses that are tolerated, ascending, and Σ weight of the years above each, by option. */
  readonly limits: Float64Array;
  readonly above: Float64Array;
}

/** Room that one trial needs, made once for all of them. */
export interface Scratch {
  readonly x: Float64Array;
  readonly z: Float64Array;
  readonly correlated: Float64Array;
  readonly rates: Float64Array;
  readonly mu: Float64Array;
  readonly success: Float64Array;
  readonly npv: Float64Array;
  readonly steady: Float64Array;
  readonly yearLoss: Float64Array;
  readonly chances: Float64Array;
  /** Cost of an hour of outage, credits of an hour, price of a month under contract, US dollars. */
  readonly terms: Float64Array;
}

export function scratchFor(plan: SimulationPlan): Scratch {
  const { options, yearGrowth } = plan;
  return {
    x: plan.values.slice(),
    z: new Float64Array(plan.drawn.length),
    correlated: new Float64Array(plan.drawn.length),
    rates: new Float64Array(plan.hazard.rateAt.length),
    mu: new Float64Array(3),
    success: new Float64Array(options),
    npv: new Float64Array(options),
    steady: new Float64Array(options),
    yearLoss: new Float64Array(options * yearGrowth.length),
    chances: new Float64Array(strata),
    terms: new Float64Array(3),
  };
}

/** The trials of a block: from which on they are written, and how many in each stratum. */
export interface Block {
  readonly first: number;
  readonly counts: Int32Array;
}

/**
 * Draws the trials of one block and adds them to the tally. A trial draws the inputs, then how often each
 * sort of outage comes in the horizon, then for each outage when it begins, how long it lasts and whether
 * the failover works: the same for every option, so that they differ by what they are and not by luck.
 */
export function runBlock(
  plan: SimulationPlan,
  bits: RandomBits,
  block: Block,
  scratch: Scratch,
  tally: Tally,
): void {
  const { options, hazard } = plan;
  const size = block.counts.reduce((sum, n) => sum + n, 0);
  const isStratified = tally.weights !== null;
  let trial = block.first;
  for (let k = 0; k < block.counts.length; k += 1) {
    const own = block.counts[k] ?? 0;
    for (let n = 0; n < own; n += 1) {
      drawInputs(plan, bits, scratch);
      const { rates } = scratch;
      let frequent = 0;
      for (let h = 0; h < hazard.frequent; h += 1) frequent += rates[h] ?? 0;
      let rare = 0;
      for (let h = hazard.frequent; h < rates.length; h += 1) rare += rates[h] ?? 0;
      const often = frequent > 0 ? poissonDraw(bits, frequent) : 0;
      let seldom: number;
      let weight = 1;
      if (isStratified) {
        seldom = k < 3 ? k : threeOrMoreDraw(bits, rare);
        fewChances(rare, scratch.chances);
        weight = ((scratch.chances[k] ?? 0) * size) / own;
      } else seldom = rare > 0 ? poissonDraw(bits, rare) : 0;
      for (let e = 0; e < often; e += 1) {
        outage(plan, bits, scratch, pick(bits, rates, 0, hazard.frequent, frequent));
      }
      for (let e = 0; e < seldom; e += 1) {
        outage(plan, bits, scratch, pick(bits, rates, hazard.frequent, rates.length, rare));
      }
      if (tally.weights) tally.weights[trial] = weight;
      for (let o = 0; o < options; o += 1) keep(plan, scratch, tally, o, trial, k, weight);
      trial += 1;
    }
  }
}

/** Draws the inputs, and with them all of the trial that no outage changes. */
function drawInputs(plan: SimulationPlan, bits: RandomBits, scratch: Scratch): void {
  const { drawn, spreads, factor, at, months, option, counts, hazard, baseline } = plan;
  const { x, z, correlated, rates, mu, success, npv, steady, yearLoss, terms } = scratch;
  const count = drawn.length;
  for (let j = 0; j < count; j += 1) z[j] = normalDraw(bits);
  if (factor) {
    for (let j = 0; j < count; j += 1) {
      let sum = 0;
      for (let i = 0; i <= j; i += 1) sum += (factor[j * count + i] ?? 0) * (z[i] ?? 0);
      correlated[j] = sum;
    }
  }
  const normals = factor ? correlated : z;
  for (let j = 0; j < count; j += 1) {
    const spread = spreads[j];
    if (spread) x[drawn[j] ?? 0] = spreadAt(spread, normals[j] ?? 0);
  }
  const margin = at.margin < 0 ? 1 : (x[at.margin] ?? 1);
  const revenue = at.revenue < 0 ? 0 : (x[at.revenue] ?? 0);
  const brand = counts.brand && at.brand >= 0 ? (x[at.brand] ?? 0) : 0;
  const perHour =
    at.hour >= 0
      ? (x[at.hour] ?? 0)
      : (revenue / hoursPerYear) * margin +
        (at.productivity < 0 ? 0 : (x[at.productivity] ?? 0)) +
        brand;
  const perHourCredits = at.credits < 0 ? 0 : (x[at.credits] ?? 0);
  const perMonth = at.contract < 0 ? 0 : (x[at.contract] ?? 0) / 12;
  const { horizonMonths } = plan;
  for (let h = 0; h < rates.length; h += 1) {
    rates[h] = ((x[hazard.rateAt[h] ?? 0] ?? 0) * (hazard.times[h] ?? 0) * horizonMonths) / 12;
  }
  mu[0] = at.regionMu < 0 ? 0 : (x[at.regionMu] ?? 0);
  mu[1] = at.commonMu < 0 ? 0 : (x[at.commonMu] ?? 0);
  if (at.zoneMedian >= 0) mu[2] = ln(Math.max(1e-9, x[at.zoneMedian] ?? 1));
  const works = at.success < 0 ? 1 : (x[at.success] ?? 1);
  const wholePerHour = perHour + perHourCredits;
  for (let o = 0; o < steady.length; o += 1) {
    const hours = steadyHoursOf(plan, x, o);
    steady[o] =
      hours * wholePerHour + (perMonth > 0 ? 12 * perMonth * creditAt(plan, hours / 12) : 0);
    const stated = option.success[o] ?? -1;
    success[o] = stated >= 0 ? stated : works;
  }
  const { yearGrowth } = plan;
  const years = yearGrowth.length;
  for (let o = 0; o < steady.length; o += 1) {
    for (let y = 0; y < years; y += 1) {
      yearLoss[o * years + y] = (steady[o] ?? 0) * (yearGrowth[y] ?? 0);
    }
  }
  const estimate = at.factor < 0 ? 1 : (x[at.factor] ?? 1);
  const believed = counts.latency && at.believed >= 0 ? (x[at.believed] ?? 0) : 0;
  const market =
    counts.market && at.market >= 0
      ? (x[at.market] ?? 0) * margin * (at.chance < 0 ? 1 : (x[at.chance] ?? 1))
      : 0;
  const baseMonthly = monthlyOf(plan, x, baseline);
  const baseSteady = steady[baseline] ?? 0;
  const baseGrowth = option.costGrowth[baseline] ?? 0;
  for (let o = 0; o < npv.length; o += 1) {
    if (o === baseline) {
      npv[o] = 0;
      continue;
    }
    const oneOffAt = option.oneOffAt[o] ?? -1;
    const oneOff = oneOffAt < 0 ? 0 : (x[oneOffAt] ?? 0);
    const added =
      months.plain * (monthlyOf(plan, x, o) - baseMonthly) +
      (option.costGrowth[o] ?? 0) -
      baseGrowth;
    const spared = counts.outages ? baseSteady - (steady[o] ?? 0) : 0;
    const uplift = revenue * margin * believed * (option.uplift[o] ?? 0);
    npv[o] =
      -estimate * (oneOff + added) +
      (months.grown * (spared + uplift)) / 12 +
      (option.isOpen[o] === 1 ? (months.open * market) / 12 : 0);
  }
  terms[0] = perHour;
  terms[1] = perHourCredits;
  terms[2] = perMonth;
}

function monthlyOf({ option }: SimulationPlan, x: Float64Array, o: number): number {
  const i = option.monthlyAt[o] ?? -1;
  return i < 0 ? (option.monthly[o] ?? 0) : (x[i] ?? 0);
}

/** Hours a year of downtime that is not drawn, outages that average out among them. */
function steadyHoursOf({ option, many }: SimulationPlan, x: Float64Array, o: number): number {
  let hours = option.steadyHours[o] ?? 0;
  for (let i = 0; i < many.length; i += 1) {
    const one = many[i];
    if (one) hours += (x[one.rateAt] ?? 0) * one.times * (one.hours[o] ?? 0);
  }
  return hours;
}

/** Which of the hazards from one position to before another strikes, by their rates. */
function pick(
  bits: RandomBits,
  rates: Float64Array,
  from: number,
  to: number,
  total: number,
): number {
  if (to - from < 2) return from;
  let left = bits.uniform() * total;
  for (let h = from; h < to - 1; h += 1) {
    left -= rates[h] ?? 0;
    if (left < 0) return h;
  }
  return to - 1;
}

const effectNumbers = 8;

/** One outage: what it takes from each option that it strikes. */
function outage(plan: SimulationPlan, bits: RandomBits, scratch: Scratch, h: number): void {
  const { hazard, effect, months, option, counts, baseline, horizonMonths, profile, yearGrowth } =
    plan;
  const { npv, yearLoss, mu, success, terms } = scratch;
  const perHour = terms[0] ?? 0;
  const perHourCredits = terms[1] ?? 0;
  const perMonth = terms[2] ?? 0;
  const month = Math.floor(bits.uniform() * horizonMonths);
  const length = exp((mu[hazard.lengths[h] ?? 0] ?? 0) + (hazard.sigma[h] ?? 0) * normalDraw(bits));
  const luck = bits.uniform();
  const begins = profile === null ? 0 : bits.uniform() * hoursPerYear;
  const growth = months.growth[month] ?? 1;
  const worth = growth * (months.discount[month + 1] ?? 0);
  const year = Math.floor(month / 12);
  const years = yearGrowth.length;
  const { numbers } = effect;
  const end = hazard.effectFrom[h + 1] ?? 0;
  for (let row = hazard.effectFrom[h] ?? 0; row < end; row += 1) {
    const o = effect.option[row] ?? 0;
    const at = row * effectNumbers;
    const works = luck < (success[o] ?? 1);
    const lasting = works ? (numbers[at + 4] ?? 0) : (numbers[at] ?? 0);
    const moved = works ? (numbers[at + 1] ?? 0) : 0;
    const waiting = works ? (numbers[at + 2] ?? 0) : 0;
    const restored = works ? (numbers[at + 3] ?? 0) : 0;
    const moveHours = Math.min(length, numbers[at + 5] ?? 0);
    const releaseHours = Math.min(length, numbers[at + 6] ?? 0);
    const restoreHours = Math.min(length, numbers[at + 7] ?? 0);
    const up = option.dependenciesUp[o] ?? 1;
    const hours =
      lasting * length + moved * moveHours + waiting * releaseHours + restored * restoreHours;
    const earned =
      profile === null
        ? hours
        : lasting * earnedFor(profile, begins, length) +
          moved * earnedFor(profile, begins, moveHours) +
          waiting * earnedFor(profile, begins, releaseHours) +
          restored * earnedFor(profile, begins, restoreHours);
    let loss = up * (earned * perHour + hours * perHourCredits);
    if (perMonth > 0) {
      const steady = (option.steadyHours[o] ?? 0) / 12;
      loss += perMonth * (creditAt(plan, steady + hours) - creditAt(plan, steady));
    }
    const i = o * years + year;
    yearLoss[i] = (yearLoss[i] ?? 0) + loss * growth;
    if (!counts.outages) continue;
    if (o !== baseline) npv[o] = (npv[o] ?? 0) - loss * worth;
    else
      for (let other = 0; other < npv.length; other += 1) {
        if (other !== baseline) npv[other] = (npv[other] ?? 0) + loss * worth;
      }
  }
}

/** The part of a month's price that is given back after so many hours of downtime in it. */
function creditAt({ credits }: SimulationPlan, hours: number): number {
  let most = 0;
  for (let i = 0; i < credits.hours.length; i += 1) {
    const part = credits.part[i] ?? 0;
    if (hours > (credits.hours[i] ?? 0) * (1 + 1e-9) && part > most) most = part;
  }
  return most;
}

/** Adds what a trial came to for one option. */
function keep(
  { yearGrowth, horizonMonths, baseline }: SimulationPlan,
  { npv, yearLoss }: Scratch,
  tally: Tally,
  o: number,
  trial: number,
  stratum: number,
  weight: number,
): void {
  const value = npv[o] ?? 0;
  const cell = o * strata + stratum;
  const counted = weight * value;
  const own = tally.npv[o];
  if (own && o !== baseline) own[trial] = value;
  tally.sums[cell] = (tally.sums[cell] ?? 0) + counted;
  tally.squares[cell] = (tally.squares[cell] ?? 0) + counted * counted;
  const years = yearGrowth.length;
  let all = 0;
  for (let y = 0; y < years; y += 1) {
    const loss = yearLoss[o * years + y] ?? 0;
    all += loss;
    // A part of a year is no year: only whole ones are counted as such.
    if ((y + 1) * 12 > horizonMonths && horizonMonths >= 12) continue;
    tally.yearSum[o] = (tally.yearSum[o] ?? 0) + weight * loss;
    tally.yearSquare[o] = (tally.yearSquare[o] ?? 0) + weight * loss * loss;
    const bin = lossBin(loss);
    if (bin >= 0) {
      const i = o * lossBins + bin;
      tally.lossWeight[i] = (tally.lossWeight[i] ?? 0) + weight;
      tally.lossSum[i] = (tally.lossSum[i] ?? 0) + weight * loss;
    }
    for (let l = 0; l < tally.limits.length && loss > (tally.limits[l] ?? 0); l += 1) {
      const i = o * tally.limits.length + l;
      tally.above[i] = (tally.above[i] ?? 0) + weight;
    }
    if (o === 0) tally.years.weight += weight;
  }
  const yearly = weight * all * (12 / horizonMonths);
  tally.lossSums[cell] = (tally.lossSums[cell] ?? 0) + yearly;
  tally.lossSquares[cell] = (tally.lossSquares[cell] ?? 0) + yearly * yearly;
  if (o === 0) tally.trials[stratum] = (tally.trials[stratum] ?? 0) + 1;
}
