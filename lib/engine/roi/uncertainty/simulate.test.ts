import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  share,
  unitOfAssumption,
  usd,
  type Architecture,
  type AssumptionOverride,
  type Business,
  type Uncertain,
} from '@/lib/engine';
import { architecture, option, population, site } from '@/lib/testing/architecture';
import { caseOf } from '@/lib/testing/case-model';
import { goldenHash, goldenResult } from '@/lib/testing/golden-case';
import type { CaseModel } from '../case/case-model';
import { netPresentValues } from '../case/net-present-values';
import { expectedLoss } from '../case/expected-loss';
import { simulateCase, simulationSteps } from './simulate';

/** A rate of outages that the document states. */
const rate = (of: string, value: number): AssumptionOverride => ({
  id: `outage-rate.${of}`,
  value,
  unit: unitOfAssumption(`outage-rate.${of}`) ?? '',
  scope: 'document',
});

const exact = (...inputs: string[]): Uncertain[] =>
  inputs.map((input) => ({ input, shape: 'exact' }));

const everything = [
  'outage-rate.aws:us-east-1',
  'outage-rate.aws',
  'outage-rate.common-cause',
  'outage-length.region.mu',
  'outage-length.common-cause.mu',
  'parameter.failoverSuccess',
  'parameter.costEstimateFactor',
  'parameter.latencyReturnBelieved',
];

/** One region whose outages last as they last, with every input known; a second option that never fails over. */
function oneRegion(perYear: number, more: Partial<Business['returns']> = {}): Architecture {
  const east = site('aws:us-east-1', 10_000, { zones: 3 });
  const west = site('aws:us-west-2', 10_000, { zones: 3 });
  return architecture(
    [population('all', 1000)],
    [option([east], { name: 'today' }), option([east, west], { name: 'two' })],
    {
      business: {
        currency: 'USD',
        currentMonthlyCostUsd: {},
        outageCostPerHourUsd: usd(100_000),
        returns: { uncertain: exact(...everything), ...more },
      },
      assumptions: [
        rate('aws:us-east-1', perYear),
        rate('common-cause', 0),
        rate('aws:us-west-2', 0),
      ],
    },
  );
}

/** E[X] and E[X²] of a loss of 100 000 an hour that lasts ln(hours) ~ N(1.75, 1.05²), worked out by hand. */
const meanLoss = 1e5 * Math.exp(1.75 + 1.05 ** 2 / 2);
const squareLoss = 1e10 * Math.exp(2 * 1.75 + 2 * 1.05 ** 2);

describe.each([0.05, 0.4, 2, 20])('%d outages a year', (perYear) => {
  const document = oneRegion(perYear);
  const model = caseOf(document, [0, 0]);
  const trials = 200_000;
  const { options, isStratified } = simulateCase(model, document, { trials, seed: 3 });
  const [today] = options;

  test('the yearly loss has the mean of a compound Poisson, λ E[X], within three standard errors', () => {
    const { meanUsd = Number.NaN, standardErrorUsd = Number.NaN } = today?.yearlyLoss ?? {};
    expect(standardErrorUsd).toBeGreaterThan(0);
    expect(Math.abs(meanUsd - perYear * meanLoss)).toBeLessThan(3 * standardErrorUsd);
    expect(expectedLoss(model, model.values, 0).usd).toBeCloseTo(perYear * meanLoss, 3);
  });

  test('and its variance, λ E[X²]', () => {
    const deviation = today?.yearlyLoss.deviationUsd ?? Number.NaN;
    // Standard error of a variance: √((E[(Y − EY)⁴] − σ⁴) ÷ n); the fourth moment of X is e^(4μ + 8σ²).
    const fourth = 1e20 * Math.exp(4 * 1.75 + 8 * 1.05 ** 2);
    const variance = perYear * squareLoss;
    const error = Math.sqrt((perYear * fourth + 2 * variance ** 2) / (3 * trials));
    // With few outages they are weighed, which can only sharpen what is seen of them.
    expect(Math.abs(deviation ** 2 - variance)).toBeLessThan(3 * error);
  });

  test('rare outages are drawn by their number', () => expect(isStratified).toBe(perYear * 3 < 1));

  test('the chance of any loss in a year is 1 − e^(−λ)', () => {
    const first = today?.exceedance[0]?.probability ?? Number.NaN;
    const expected = 1 - Math.exp(-perYear);
    expect(Math.abs(first - expected)).toBeLessThan(0.01 * expected + 0.002);
  });
});

test('the mean of the net present value is the closed form, inputs known', () => {
  const document = oneRegion(0.4);
  const model = caseOf(document, [1000, 3000], { oneOffUsd: 50_000 });
  const closed = netPresentValues(model, model.values)[1] ?? Number.NaN;
  const { meanUsd = 0, standardErrorUsd = 0 } =
    simulateCase(model, document, { trials: 100_000, seed: 5 }).options[1] ?? {};
  expect(Math.abs(meanUsd - closed)).toBeLessThan(3 * standardErrorUsd);
});

test('revenue by hour and month leaves the mean as it is, and spreads the losses', () => {
  const flat = oneRegion(2);
  const busy = oneRegion(2, {
    revenueByHour: Array.from({ length: 24 }, (_, hour) => (hour >= 8 && hour < 18 ? 1 : 0.05)),
    revenueByMonth: Array.from({ length: 12 }, (_, month) => (month === 11 ? 1 : 0.4)),
  });
  const loss = (document: Architecture) => {
    const model = caseOf(document, [0, 0]);
    const { options } = simulateCase(model, document, { trials: 100_000, seed: 5 });
    const own = options[0]?.yearlyLoss;
    if (!own) throw new Error('no option');
    return own;
  };
  const [even, uneven] = [loss(flat), loss(busy)];
  expect(Math.abs(uneven.meanUsd - 2 * meanLoss)).toBeLessThan(3 * uneven.standardErrorUsd);
  expect(uneven.deviationUsd).toBeGreaterThan(1.05 * even.deviationUsd);
});

test('credits by tiers come to their mean', () => {
  const document = oneRegion(0.5, {
    contract: {
      revenuePerYearUsd: usd(12e6),
      credits: [
        { below: share(0.999), credit: share(0.1) },
        { below: share(0.99), credit: share(0.3) },
      ],
    },
  });
  const model = caseOf(document, [0, 0]);
  const { usd: expected, creditsUsd } = expectedLoss(model, model.values, 0);
  expect(creditsUsd).toBeGreaterThan(0);
  const own = simulateCase(model, document, { trials: 200_000, seed: 8 }).options[0]?.yearlyLoss;
  expect(Math.abs((own?.meanUsd ?? 0) - expected)).toBeLessThan(3 * (own?.standardErrorUsd ?? 0));
});

test('inputs that move together spread the result more', () => {
  const inputs = ['business.revenuePerYear', 'business.returns.productivityPerHour'] as const;
  const document = (correlation: number): Architecture => {
    const base = oneRegion(2);
    return {
      ...base,
      business: {
        currency: 'USD',
        currentMonthlyCostUsd: {},
        revenuePerYearUsd: usd(876e6),
        returns: {
          productivityPerHourUsd: usd(100_000),
          uncertain: [
            ...exact(...everything),
            ...inputs.map((input) => ({ input, shape: 'lognormal', sigma: 0.6 }) as const),
          ],
          correlations: [{ between: inputs, correlation }],
        },
      },
    };
  };
  const width = (correlation: number) => {
    const own = document(correlation);
    const model = caseOf(own, [0, 0]);
    const two = simulateCase(model, own, { trials: 50_000, seed: 2 }).options[1];
    return (two?.p90Usd ?? 0) - (two?.p10Usd ?? 0);
  };
  expect(width(0.95)).toBeGreaterThan(width(-0.95));
});

/*
 * The golden bytes: the same wherever the engine runs, because it draws and reckons with exact operations
 * alone; e2e/same-figures.spec.ts holds Chromium to them. What moves them moves every stored simulation.
 */
test('a case in numbers alone comes to the same bytes on every machine', () => {
  expect(createHash('sha256').update(goldenResult()).digest('hex')).toBe(goldenHash);
});

describe('a seed', () => {
  const document = oneRegion(0.4, { uncertain: [] });
  const model: CaseModel = caseOf(document, [1000, 3000], { oneOffUsd: 50_000 });
  const hash = (trials: number, seed: number) =>
    createHash('sha256')
      .update(JSON.stringify(simulateCase(model, document, { trials, seed })))
      .digest('hex');

  test('gives the same bytes, and another seed others', () => {
    expect(hash(5000, 7)).toBe(hash(5000, 7));
    expect(hash(5000, 7)).not.toBe(hash(5000, 8));
  });

  test('twice the trials halve the variance of the mean', () => {
    const variance = (trials: number) => {
      const means = Array.from(
        { length: 300 },
        (_, seed) => simulateCase(model, document, { trials, seed }).options[1]?.meanUsd ?? 0,
      );
      const all = means.reduce<number>((sum, x) => sum + x, 0) / means.length;
      return means.reduce<number>((sum, x) => sum + (x - all) ** 2, 0) / (means.length - 1);
    };
    // An F quantity with 299 and 299 degrees of freedom lies within a factor 1.35 in 99 cases of 100.
    const ratio = variance(400) / variance(800);
    expect(ratio).toBeGreaterThan(2 / 1.35);
    expect(ratio).toBeLessThan(2 * 1.35);
  });

  test('the standard error that is told is that of the means', () => {
    const runs = Array.from(
      { length: 300 },
      (_, seed) => simulateCase(model, document, { trials: 400, seed }).options[1],
    );
    const means = runs.map((run) => run?.meanUsd ?? 0);
    const all = means.reduce<number>((sum, x) => sum + x, 0) / means.length;
    const own = means.reduce<number>((sum, x) => sum + (x - all) ** 2, 0) / (means.length - 1);
    const told =
      runs.reduce((sum, run) => sum + (run?.standardErrorUsd ?? 0) ** 2, 0) / runs.length;
    expect(own / told).toBeGreaterThan(1 / 1.35);
    expect(own / told).toBeLessThan(1.35);
  });
});

test('it can be stopped between steps, and tells how far it is', () => {
  const document = oneRegion(0.4);
  const steps = simulationSteps(caseOf(document, [0, 0]), document, { trials: 60_000, seed: 1 });
  const first = steps.next();
  expect(first).toMatchObject({ done: false, value: { of: 60_000 } });
  expect(first.done === true ? 0 : first.value.done).toBeGreaterThan(0);
});

test.each([
  [50, 1, 'trials: 50 is not a whole number from 100'],
  [-1, 1, 'trials: -1'],
  [1e9, 1, 'trials: 1000000000'],
  [1000.5, 1, 'trials: 1000.5'],
  [1000, -1, 'seed: -1 is not a whole number'],
  [1000, 2 ** 33, 'seed: 8589934592'],
])('%d trials from seed %d are refused', (trials, seed, message) => {
  const document = oneRegion(1);
  expect(() => simulateCase(caseOf(document, [0, 0]), document, { trials, seed })).toThrow(message);
});

test('outages that come hundreds of times count in the mean, and are named', () => {
  const document = oneRegion(400);
  const model = caseOf(document, [0, 0]);
  const { averagedOut, options } = simulateCase(model, document, { trials: 1000, seed: 1 });
  expect(averagedOut).toEqual(['Outages a year: AWS us-east-1']);
  expect(options[0]?.yearlyLoss.meanUsd).toBeCloseTo(expectedLoss(model, model.values, 0).usd, 0);
});
