import { expect, test } from 'vitest';
import { share } from '@/lib/engine';
import { headroomSentence } from './headroom-words';

const say = (factor: number | null, months: number | null, growthPerYear?: number): string =>
  headroomSentence(
    {
      safeLoadFactor: factor,
      headroom: { share: factor === null ? null : share(factor - 1), months },
    },
    growthPerYear === undefined ? {} : { growthPerYear: share(growthPerYear) },
  ).replaceAll(/[\u00a0\u202f]/g, ' ');

test('room to grow, in per cent and in months of the stated growth', () => {
  // 1.35 ^ (m / 12) = 1.25: m = 8.9
  expect(say(1.25, 8.92, 0.35)).toBe(
    'All load may grow by 25 % before a loss of one site is no longer survived: at 35 % a year that is 8 months.',
  );
  expect(say(1.01, 0.4, 0.35)).toMatch(/that is less than a month\.$/);
  expect(say(4, 31, 0.7)).toMatch(/that is 2.6 years\.$/);
});

test('without growth there are no months', () => {
  expect(say(1.25, null)).toMatch(/no longer survived\. The document states no growth\.$/);
  expect(say(1.25, null, 0)).toMatch(/Load does not grow\.$/);
});

test('beyond it, and where no load is safe', () => {
  expect(say(0.93, 0, 0.35)).toBe(
    'Load is beyond it: it would have to fall by 7 % for every loss of one site to be survived.',
  );
  expect(say(0, 0)).toMatch(/^No level of load is safe/);
  expect(say(null, null)).toBe('There is no load yet.');
});
