import { describe, expect, test } from 'vitest';
import { share } from '../../units';
import { hourCost, totalHourCost } from './cost-per-hour';
import { creditFor, meanCredit } from './credits';
import { hoursDown, meanHoursDown, type OutageEffect } from './outage-effect';

const moved: OutageEffect = {
  on: 1,
  moved: 1,
  waiting: 0,
  restored: 0,
  lasting: 0,
  moveHours: 0.1,
  releaseHours: Infinity,
  restoreHours: Infinity,
};

describe('the cost of an hour', () => {
  const terms = {
    revenuePerYear: 8_760_000,
    grossMargin: 0.35,
    productivityPerHour: 200,
    brandPerHour: 50,
    slaCreditsPerHour: 40,
    outageCostPerHour: null,
  };
  test('revenue × margin, work, trust and credits: 350 + 200 + 50 + 40', () =>
    expect(totalHourCost(hourCost(terms))).toBeCloseTo(640, 9));
  test('a stated cost replaces all of it but the credits', () =>
    expect(totalHourCost(hourCost({ ...terms, outageCostPerHour: 1000 }))).toBe(1040));
});

describe('what one outage does', () => {
  test('with a failover after 6 minutes, and without', () => {
    expect(hoursDown(moved, 5, true)).toBeCloseTo(0.1, 12);
    expect(hoursDown(moved, 0.05, true)).toBeCloseTo(0.05, 12);
    expect(hoursDown(moved, 5, false)).toBe(5);
  });
  test('in the mean: s · E[min(D, t)] + (1 − s) · E[D], an outage of 4 h all the time', () => {
    const law = { mu: Math.log(4), sigma: 0 };
    expect(meanHoursDown(moved, law, 0.95)).toBeCloseTo(0.95 * 0.1 + 0.05 * 4, 9);
  });
});

describe('credits of contracts', () => {
  // 99.9 % of 730 h leaves 0.73 h, 99 % leaves 7.3 h.
  const tiers = [
    { below: share(0.999), credit: share(0.1) },
    { below: share(0.99), credit: share(0.25) },
  ];
  test.each([
    [0, 0],
    [0.73, 0],
    [0.74, 0.1],
    [7.3, 0.1],
    [8, 0.25],
  ])('%d h in a month give back %d', (hours, credit) =>
    expect(creditFor(tiers, hours)).toBe(credit),
  );

  test('the mean over lognormal outages is that of ten thousand quantiles', () => {
    const law = { mu: 1, sigma: 1 };
    const lasting = { ...moved, moved: 0, lasting: 1 };
    const n = 10_000;
    const quantiles = Array.from({ length: n }, (_, i) => quantile((i + 0.5) / n));
    const mean =
      quantiles.reduce((sum, z) => sum + creditFor(tiers, Math.exp(law.mu + law.sigma * z)), 0) / n;
    expect(meanCredit(tiers, lasting, law, 1, 0)).toBeCloseTo(mean, 3);
  });

  test('what the month gives back anyway is not counted again', () => {
    const law = { mu: Math.log(2), sigma: 0 };
    const lasting = { ...moved, moved: 0, lasting: 1 };
    expect(meanCredit(tiers, lasting, law, 1, 0)).toBeCloseTo(0.1, 12);
    expect(meanCredit(tiers, lasting, law, 1, 1)).toBe(0);
    expect(meanCredit(tiers, lasting, law, 1, 6)).toBeCloseTo(0.15, 12);
  });
});

/** Chances of a standard normal quantity at most z, z by thousandths, by Simpson's rule on its density. */
const table = Array.from({ length: 8000 }).reduce<number[]>(
  (below, _, i) => {
    const density = (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
    const [a, b] = [i / 1000, (i + 1) / 1000];
    const mass = (density(a) + 4 * density((a + b) / 2) + density(b)) / 6000;
    below.push((below.at(-1) ?? 0) + mass);
    return below;
  },
  [0.5],
);

function quantile(p: number): number {
  if (p < 0.5) return -quantile(1 - p);
  const at = table.findIndex((below) => below >= p);
  return at < 0 ? 8 : at / 1000;
}
