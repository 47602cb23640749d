import { hoursPerYear } from '../../availability/minutes-per-year';
import { ln } from '../../numeric/ln';
import { normalDraw } from '../../numeric/normal-draw';
import type { RandomBits } from '../../numeric/random-bits';
import { creditAt } from './credit-at';
import type { Scratch } from './scratch';
import type { SimulationPlan } from './simulation-plan';
import { spreadAt } from './spread';

/** Draws the inputs, and with them all of the trial that no outage changes. */
export function drawInputs(plan: SimulationPlan, bits: RandomBits, scratch: Scratch): void {
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
