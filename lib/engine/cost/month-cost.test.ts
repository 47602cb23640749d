import { expect, test } from 'vitest';
import type { CostLine } from '../model';
import { share, usd } from '../units';
import { monthCostUsd, yearCosts } from './month-cost';

const line = (monthlyUsd: number, growsUsd: number): CostLine => ({
  id: 'compute:aws:us-east-1',
  line: 'compute',
  region: 'aws:us-east-1',
  monthlyUsd: usd(monthlyUsd),
  source: 'priced',
  because: null,
  growsUsd: usd(growsUsd),
});
const bill = (growth: number, ...lines: readonly CostLine[]) => ({
  monthlyUsd: usd(lines.reduce((sum, one) => sum + (one.monthlyUsd ?? 0), 0)),
  lines,
  growthPerYear: share(growth),
});

test('without growth every month is today’s bill', () => {
  const cost = bill(0, line(800, 800));
  expect(monthCostUsd(cost, 1)).toBe(800);
  expect(monthCostUsd(cost, 40)).toBe(800);
  expect(yearCosts(cost, 3).map(({ usd: year }) => year)).toEqual([9600, 9600, 9600]);
});

test('growth compounds month by month, and spares what does not follow demand', () => {
  // 44 % a year is 1.2 times after half of one; the people cost what they cost.
  const cost = bill(0.44, line(1000, 1000), line(500, 0));
  expect(monthCostUsd(cost, 1)).toBe(1500);
  expect(monthCostUsd(cost, 7)).toBeCloseTo(1700, 9);
  expect(monthCostUsd(cost, 13)).toBeCloseTo(1940, 9);
  // Geometric sum: (1.44 − 1) / (1.44^(1/12) − 1) = 14.26… months of today’s.
  const months = 0.44 / (1.44 ** (1 / 12) - 1);
  expect(yearCosts(cost, 1)[0]?.usd).toBeCloseTo(1000 * months + 6000, 6);
});

test('what grows beyond a commitment is bought at the full price', () => {
  // 1 000 a month on demand, half of it at 40 % off: 800 today; twice as much next year costs 1 000 more.
  expect(monthCostUsd(bill(1, line(800, 1000)), 13)).toBe(1800);
});

test('a service that ends costs what does not follow demand', () => {
  expect(monthCostUsd(bill(-1, line(100, 100), line(30, 0)), 2)).toBe(30);
});

test('what is unknown has no months', () => {
  const cost = { monthlyUsd: null, lines: [], growthPerYear: share(0.1) };
  expect(monthCostUsd(cost, 3)).toBeNull();
  expect(yearCosts(cost, 3)).toEqual([]);
});
