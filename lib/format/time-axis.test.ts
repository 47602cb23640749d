import { expect, test } from 'vitest';
import { timeTicks } from './time-axis';

const labels = (topS: number) =>
  timeTicks(topS).map(({ label }) => label.replaceAll('\u00a0', ' '));

test.each([
  [300, ['0', '1 min', '2 min', '3 min', '4 min', '5 min']],
  [62, ['0', '15 s', '30 s', '45 s', '60 s']],
  [100, ['0', '30 s', '60 s', '90 s']],
  [8 * 3600, ['0', '2 h', '4 h', '6 h', '8 h']],
  [6 * 86_400, ['0', '1 d', '2 d', '3 d', '4 d', '5 d', '6 d']],
])('an axis of %d seconds', (topS, expected) => {
  expect(labels(topS)).toEqual(expected);
});

test('an axis of nothing has its zero', () => {
  expect(labels(0)).toEqual(['0']);
  expect(labels(Number.POSITIVE_INFINITY)).toEqual(['0']);
});
