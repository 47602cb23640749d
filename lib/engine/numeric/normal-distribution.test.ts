import fc from 'fast-check';
import { expect, test } from 'vitest';
import { erfc, normalAbove, normalBelow } from './normal-distribution';

// Abramowitz and Stegun, tables 7.1 and 7.3, carried to 17 digits by mpmath 1.3.
test.each([
  { x: 0.5, expected: 0.4795001221869535 },
  { x: 1, expected: 0.15729920705028513 },
  { x: 2, expected: 0.004677734981047266 },
  { x: 3, expected: 2.209049699858544e-5 },
  { x: 5, expected: 1.537459794428035e-12 },
  { x: 10, expected: 2.088487583762545e-45 },
  { x: 20, expected: 5.395865611607901e-176 },
])('erfc $x', ({ x, expected }) => {
  expect(Math.abs(erfc(x) / expected - 1)).toBeLessThan(1e-13);
});

// Abramowitz and Stegun, table 26.1; the quantiles are those of table 26.5.
test.each([
  { z: 0, expected: 0.5 },
  { z: 1, expected: 0.8413447460685429 },
  { z: 2, expected: 0.9772498680518208 },
  { z: 1.9599639845400543, expected: 0.975 },
  { z: 2.326347874040841, expected: 0.99 },
  { z: -3.0902323061678136, expected: 0.001 },
])('normal distribution at $z', ({ z, expected }) => {
  expect(Math.abs(normalBelow(z) / expected - 1)).toBeLessThan(1e-13);
});

test('what is below and what is above make one, and the two tails are alike', () => {
  fc.assert(
    fc.property(fc.double({ min: -30, max: 30, noNaN: true }), (z) => {
      expect(normalBelow(z) + normalAbove(z)).toBeCloseTo(1, 14);
      expect(normalAbove(z)).toBe(normalBelow(-z));
    }),
  );
});

test('falls without a step where the method changes, and ends at nothing', () => {
  fc.assert(
    fc.property(fc.double({ min: -6, max: 26, noNaN: true }), (x) => {
      expect(erfc(x + 1e-4)).toBeLessThan(erfc(x) + 1e-15);
    }),
  );
  expect(Math.abs(erfc(2 - 1e-13) / erfc(2) - 1)).toBeLessThan(1e-11);
  expect(erfc(40)).toBe(0);
  expect(erfc(-40)).toBe(2);
  expect(erfc(Infinity)).toBe(0);
  expect(erfc(Number.NaN)).toBeNaN();
});
