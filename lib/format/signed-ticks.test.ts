import { expect, test } from 'vitest';
import { signedTicks } from './signed-ticks';

test.each([
  [0, 100, [0, 20, 40, 60, 80, 100]],
  [-3, 7, [-4, -2, 0, 2, 4, 6, 8]],
  [-250, 0, [-250, -200, -150, -100, -50, 0]],
  [120, 480, [0, 100, 200, 300, 400, 500]],
])('from %s to %s', (least, largest, expected) => {
  expect(signedTicks(least, largest)).toEqual(expected);
});

test('a range of nothing has a tick at zero, and so has one without end', () => {
  expect(signedTicks(0, 0)).toEqual([0]);
  expect(signedTicks(0, Infinity)).toEqual([0]);
});
