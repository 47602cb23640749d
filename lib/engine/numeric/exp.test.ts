import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exp } from './exp';

// The platform's function is the oracle: right to the last bits, and perhaps not the same ones everywhere.
test('agrees with the platform to a relative 1e-14 wherever the result is a normal number', () => {
  fc.assert(
    fc.property(fc.double({ min: -708, max: 709.78, noNaN: true }), (x) => {
      expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(1e-14);
    }),
  );
});

test('follows the platform below the normal numbers and past both ends', () => {
  expect(exp(-744)).toBe(Math.exp(-744));
  expect(exp(-746)).toBe(0);
  expect(exp(-Infinity)).toBe(0);
  expect(exp(709.7)).toBeLessThan(Infinity);
  expect(exp(709.79)).toBe(Infinity);
  expect(exp(Infinity)).toBe(Infinity);
  expect(exp(Number.NaN)).toBeNaN();
});

test('is exact at nothing and rises', () => {
  expect(exp(0)).toBe(1);
  expect(exp(-0)).toBe(1);
  expect(exp(1)).toBeCloseTo(Math.E, 15);
  fc.assert(
    fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
      expect(exp(x + 1e-6 * Math.max(1, Math.abs(x)))).toBeGreaterThan(exp(x));
    }),
  );
});
