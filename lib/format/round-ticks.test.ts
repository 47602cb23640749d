import { expect, test } from 'vitest';
import { roundTicks } from './round-ticks';

test.each([
  [12_000, [0, 2500, 5000, 7500, 10_000]],
  [7200, [0, 2000, 4000, 6000]],
  [1, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  [52.6, [0, 20, 40]],
])('up to %d', (largest, expected) => {
  expect(roundTicks(largest).map((tick) => Number(tick.toFixed(6)))).toEqual(expected);
});

test('an axis of nothing has its zero', () => {
  expect(roundTicks(0)).toEqual([0]);
  expect(roundTicks(Number.NaN)).toEqual([0]);
});
