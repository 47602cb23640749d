import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arcsine, sineCosineOfDegrees } from './trigonometry';

// The platform's functions are the oracle: right to the last bits, and perhaps not the same ones everywhere.
test('agrees with the platform to fifteen digits', () => {
  fc.assert(
    fc.property(fc.double({ min: -720, max: 720, noNaN: true }), (degrees) => {
      const { sine, cosine } = sineCosineOfDegrees(degrees);
      expect(sine).toBeCloseTo(Math.sin((degrees * Math.PI) / 180), 13);
      expect(cosine).toBeCloseTo(Math.cos((degrees * Math.PI) / 180), 13);
    }),
  );
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (x) => {
      expect(arcsine(x)).toBeCloseTo(Math.asin(x), 13);
    }),
  );
});

test('is exact where the angle is', () => {
  expect(sineCosineOfDegrees(0)).toEqual({ sine: 0, cosine: 1 });
  expect(sineCosineOfDegrees(90)).toEqual({ sine: 1, cosine: -0 });
  expect(arcsine(0)).toBe(0);
  expect(arcsine(1)).toBe(Math.PI / 2);
});
