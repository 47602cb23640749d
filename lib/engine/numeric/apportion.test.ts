import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { apportion } from './apportion';

test('by hand: 100 users over 3, 2 and 2', () => {
  // 42.86, 28.57, 28.57: the running sums 42.86, 71.43, 100 round to 43, 71, 100.
  expect(apportion(100, [3, 2, 2])).toEqual([43, 28, 29]);
  expect(apportion(0.3, [1, 1, 1], 0.1)).toEqual([0.1, 0.1, 0.1]);
  expect(apportion(10, [])).toEqual([]);
  expect(apportion(10, [0, 0])).toEqual([0, 0]);
});

test('the parts add up, none is negative, and each is within one step of its exact share', () => {
  const weights = fc.array(fc.nat(10_000_000), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(fc.nat(2_000_000_000), weights, (total, given) => {
      const all = given.reduce((sum, weight) => sum + weight, 0);
      fc.pre(all > 0);
      const parts = apportion(total, given);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
      parts.forEach((part, index) => {
        expect(part).toBeGreaterThanOrEqual(0);
        expect(Math.abs(part - (total * (given[index] ?? 0)) / all)).toBeLessThan(1 + 1e-6);
      });
    }),
  );
});
