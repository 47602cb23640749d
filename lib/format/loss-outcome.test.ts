import { expect, test } from 'vitest';
import { share } from '@/lib/engine';
import { countWord } from './count-word';
import { loadHeat } from './load-heat';
import { lossOutcome } from './loss-outcome';

test.each([
  [true, 1, 'survives'],
  [false, 1, 'cascades'],
  [false, 0.65, 'part'],
  [false, 0, 'falls'],
] as const)('survives %s with %d served: %s', (survives, served, outcome) => {
  expect(lossOutcome({ survives, servedFraction: share(served) })).toBe(outcome);
});

test.each([
  [0.4, 0],
  [0.5, 1],
  [0.6, 1],
  [0.65, 2],
  [0.86, 3],
  [0.975, 4],
])('a load of %d has heat %d', (utilization, heat) => {
  expect(loadHeat(utilization)).toBe(heat);
});

test('numbers are words up to twelve', () => {
  expect([0, 1, 12, 13, 1275].map(countWord)).toEqual([
    'none',
    'one',
    'twelve',
    '13',
    '1\u202f275',
  ]);
});
