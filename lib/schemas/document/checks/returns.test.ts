import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { DocumentEdit, DocumentValue } from '@/lib/engine/model';
import { applyEdits, formatProblem, parseDocument } from '@/lib/schemas';

const collab = readFileSync('examples/collab.yaml', 'utf8');

/** The problems of collab with some returns. */
function problemsWith(returns: DocumentValue, ...edits: DocumentEdit[]): string {
  const set = { op: 'set', path: ['business', 'returns'], value: returns } as const;
  const parsed = parseDocument(applyEdits(collab, [...edits, set]).text, 'd');
  return parsed.ok ? '' : parsed.problems.map((problem) => formatProblem(problem)).join('\n');
}

const cost = 'business.outageCostPerHour';

test('everything at once that holds together', () => {
  expect(
    problemsWith({
      revenueByHour: Array.from({ length: 24 }, (_, hour) => (hour < 6 ? 0.2 : 1)),
      growthPerYear: '10%',
      engagementPoints: [
        { at: '100ms', engagement: '100%' },
        { at: '400ms', engagement: '94%' },
      ],
      bills: [{ month: '2026-09', amount: 210000 }],
      tolerance: [
        { loss: 1e6, probability: '50%' },
        { loss: 5e6, probability: '5%' },
      ],
      uncertain: [
        { input: cost, p10: 80000, p90: 300000 },
        { input: 'business.revenuePerYear', least: 40e6, most: 70e6 },
        { input: 'options[sharded].monthlyCost', sigma: 0.2 },
        { input: 'outage-rate.aws:us-east-1', exact: true },
      ],
      correlations: [{ between: [cost, 'business.revenuePerYear'], correlation: 0.6 }],
      scenarios: [
        { name: 'bad', set: [{ input: 'parameter.marketAccessProbability', value: '0%' }] },
      ],
      stated: { option: 'sharded', benefitPerYear: 22e6, firstYearNet: 19e6, roi: '633%' },
    }),
  ).toBe('');
});

test.each<[string, DocumentValue, string]>([
  [
    'an input that is none',
    { uncertain: [{ input: 'business.outageCost', p10: 1, p90: 2 }] },
    '"business.outageCost" is no input of the returns; did you mean "business.outageCostPerHour"?',
  ],
  [
    'half a range',
    { uncertain: [{ input: cost, p10: 1 }] },
    'business.outageCostPerHour is uncertain in no way that is complete (p10 with p90, least with most, sigma, or exact: true)',
  ],
  [
    'two forms',
    { uncertain: [{ input: cost, p10: 1, p90: 2, sigma: 1 }] },
    'business.outageCostPerHour is uncertain in two ways at once',
  ],
  [
    'ends the wrong way round',
    { uncertain: [{ input: cost, p10: 3e5, p90: 1e5 }] },
    'p10 is not below p90',
  ],
  [
    'a value outside of its range',
    { uncertain: [{ input: cost, least: 2e5, most: 3e5 }] },
    'the stated value 150000 does not lie from least to most',
  ],
  [
    'an input twice',
    {
      uncertain: [
        { input: cost, sigma: 1 },
        { input: cost, sigma: 2 },
      ],
    },
    '"business.outageCostPerHour" is stated twice',
  ],
  [
    'a correlation of what is certain',
    { correlations: [{ between: [cost, 'business.revenuePerYear'], correlation: 0.5 }] },
    'is not among the uncertain inputs',
  ],
  [
    'correlations that cannot all hold',
    {
      uncertain: [
        { input: cost, sigma: 1 },
        { input: 'business.revenuePerYear', sigma: 1 },
        { input: 'business.marketAccessPerYear', sigma: 1 },
      ],
      correlations: [
        { between: [cost, 'business.revenuePerYear'], correlation: 0.9 },
        { between: [cost, 'business.marketAccessPerYear'], correlation: 0.9 },
        { between: ['business.revenuePerYear', 'business.marketAccessPerYear'], correlation: -0.9 },
      ],
    },
    'these correlations contradict one another',
  ],
  [
    'credits by the hour and by tiers',
    { contract: { revenuePerYear: 1e6, credits: [{ below: '99.9%', credit: '10%' }] } },
    'credits are stated by the hour and by the tiers of a contract (one of the two)',
  ],
  [
    'a curve by name and by points',
    {
      engagement: 'step',
      engagementPoints: [
        { at: '1ms', engagement: '100%' },
        { at: '2ms', engagement: '90%' },
      ],
    },
    'a curve is named and its points are stated',
  ],
  [
    'larger losses tolerated more often',
    {
      tolerance: [
        { loss: 1, probability: '5%' },
        { loss: 2, probability: '50%' },
      ],
    },
    'a larger loss is tolerated no more often than a smaller one',
  ],
  ['a negative amount', { brandPerHour: -5 }, 'business.returns.brandPerHour'],
  ['a day of 23 hours', { revenueByHour: Array.from({ length: 23 }, () => 1) }, 'revenueByHour'],
  [
    'a profile of nothing',
    { revenueByMonth: Array.from({ length: 12 }, () => 0) },
    'not all of them 0',
  ],
  [
    'a claim for an option that is not there',
    { stated: { option: 'moon' } },
    '"moon" is not an option',
  ],
  [
    'a scenario without inputs of its own',
    { scenarios: [{ name: 'a', set: [{ input: 'x', value: 1 }] }] },
    '"x" is no input',
  ],
])('%s', (_, returns, problem) => expect(problemsWith(returns)).toContain(problem));

test('another currency is refused with the reason', () => {
  const edit = { op: 'set', path: ['business', 'currency'], value: 'EUR' } as const;
  expect(problemsWith({}, edit)).toContain('state every amount in US dollars');
});
