import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextDown, nextUp } from './adjacent';

test.each([
  // 1 + 2⁻⁵², 1 − 2⁻⁵³, and the smallest number above nothing (IEEE 754).
  [1, 1 + 2 ** -52],
  [1 - 2 ** -53, 1],
  [0, 2 ** -1074],
  [-(2 ** -1074), 0],
  [Number.MAX_VALUE, Infinity],
])('after %d comes %d', (x, next) => {
  expect(nextUp(x)).toBe(next === 0 ? -0 : next);
  expect(nextDown(next)).toBe(x);
});

test('nothing lies between a number and the next', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
      const up = nextUp(x);
      expect(up).toBeGreaterThan(x);
      expect(nextDown(up) + 0).toBe(x + 0);
      // Halfway rounds to one of the two.
      if (Number.isFinite(up)) expect([x + 0, up + 0]).toContain(x / 2 + up / 2 + 0);
    }),
  );
});
