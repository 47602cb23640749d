import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exp } from './exp';
import { ln } from './ln';

// Logarithms to 17 digits: Abramowitz and Stegun, tables 4.1 and 4.4, for 2, 3 and 10; the rest by mpmath 1.3.
test.each([
  { x: 2, expected: Math.LN2 },
  { x: 3, expected: 1.0986122886681098 },
  { x: 10, expected: Math.LN10 },
  { x: 0.001, expected: -6.907755278982137 },
  { x: 1e-300, expected: -690.7755278982137 },
  { x: 1e300, expected: 690.7755278982137 },
])('ln $x', ({ x, expected }) => {
  expect(Math.abs(ln(x) / expected - 1)).toBeLessThan(4e-16);
});

test('agrees with the platform to a relative 1e-15 over all numbers, the smallest included', () => {
  fc.assert(
    fc.property(fc.double({ min: 5e-324, max: 1.7e308, noNaN: true }), (x) => {
      const oracle = Math.log(x);
      expect(Math.abs(ln(x) - oracle)).toBeLessThanOrEqual(
        1e-15 * Math.max(Math.abs(oracle), 1e-3),
      );
    }),
  );
});

test('undoes the exponential', () => {
  fc.assert(
    fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
      expect(Math.abs(ln(exp(x)) - x)).toBeLessThan(1e-13);
    }),
  );
});

test('has its limits where it should', () => {
  expect(ln(1)).toBe(0);
  expect(ln(0)).toBe(-Infinity);
  expect(ln(Infinity)).toBe(Infinity);
  expect(ln(-1)).toBeNaN();
  expect(ln(Number.NaN)).toBeNaN();
});
