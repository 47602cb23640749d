import { describe, expect, test } from 'vitest';
import { defaultAssumptions, evaluate, type Architecture } from '@/lib/engine';
import { parseDocument } from '@/lib/schemas';
import { caseOf } from '@/lib/testing/case-model';
import { exampleText } from '@/lib/testing/examples';
import { netPresentValue } from '../finance/net-present-value';
import { cashFlows } from './cash-flows';
import { allBenefits } from './case-model';
import { expectedLoss } from './expected-loss';
import { netPresentValues } from './net-present-values';

async function example(name: string): Promise<Architecture> {
  const parsed = parseDocument(await exampleText(name), name);
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  return parsed.architecture;
}

const bills = {
  collab: [200_000, 380_000, 490_000],
  payments: [150_000, 300_000, 220_000],
  'hr-tool': [800, 2000],
} as const;

describe.each(['collab', 'payments', 'hr-tool'] as const)('%s', (name) => {
  test('expected hours are the availability’s, option by option', async () => {
    const document = await example(name);
    const model = caseOf(document, bills[name]);
    evaluate(document, defaultAssumptions).options.forEach(({ availability }, i) => {
      const loss = expectedLoss(model, model.values, i);
      const minutes = availability.downtimeMinutesPerYear ?? Number.NaN;
      expect(loss.hours * 60).toBeCloseTo(minutes, 6);
      // What no single outage brings: dependencies as they state themselves, and two regions at once.
      const steady = availability.contributions
        .filter(({ cause, name: of }) =>
          cause === 'dependency' ? !of?.includes(' with ') : of === 'two regions at once',
        )
        .reduce((sum, one) => sum + (one.minutesPerYear ?? 0), 0);
      // Overlaps are shared out among all causes there, and left with the hours of dependencies here.
      expect(Math.abs(loss.steadyHours * 60 - steady)).toBeLessThan(0.002 * minutes + 0.01);
    });
  });

  test('the closed form is what the cash flows are worth', async () => {
    const model = caseOf(await example(name), bills[name], { oneOffUsd: 250_000 });
    const values = netPresentValues(model, model.values);
    model.options.forEach((_, option) => {
      const flows = cashFlows(model, model.values, option).map((m) => m.benefitUsd - m.costUsd);
      expect(values[option]).toBeCloseTo(netPresentValue(flows, 0.1), 3);
    });
  });
});

describe('collab', () => {
  test('the market opens only for the option that breaks no residency', async () => {
    const model = caseOf(await example('collab'), bills.collab);
    expect(model.options.map(({ isMarketOpen }) => isMarketOpen)).toEqual([false, false, true]);
  });

  test('each benefit can be switched off by itself', async () => {
    const document = await example('collab');
    const none = { outages: false, latency: false, market: false, brand: false };
    const npv = (benefits: typeof allBenefits) => {
      const model = caseOf(document, bills.collab, { benefits });
      return netPresentValues(model, model.values)[2] ?? Number.NaN;
    };
    const nothing = npv(none);
    const parts = (['outages', 'latency', 'market'] as const).map(
      (one) => npv({ ...none, [one]: true }) - nothing,
    );
    const all = npv(allBenefits) - nothing;
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(all, 2);
    // $20M a year from month 1 for 36 months at 10 %: 20M ÷ 12 × Σ 1.1^(−m ÷ 12).
    const annuity = Array.from({ length: 36 }, (_, m) => 1.1 ** (-(m + 1) / 12)).reduce(
      (a, b) => a + b,
    );
    expect(parts[2]).toBeCloseTo((20e6 / 12) * annuity, 2);
  });

  test('the first year on the lines’ own sum: 22M − 3.48M − 250k = 18.27M', async () => {
    const model = caseOf(await example('collab'), bills.collab, { oneOffUsd: 250_000 });
    const flows = cashFlows(model, model.values, 2).slice(0, 13);
    const cost = flows.reduce((sum, { costUsd }) => sum + costUsd, 0);
    expect(22e6 - cost).toBeCloseTo(18.27e6, 3);
  });
});

test('an outage that costs what the added bill does breaks even: 150k a month is five times 360k a year', () => {
  const stated = 150_000 + 10_000 + 200_000;
  const own = (250_000 - 100_000) * 12;
  expect(own / stated).toBe(5);
});
