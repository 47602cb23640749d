import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meanHours, meanHoursUpTo } from './duration-law';
import { availabilityOf, downtimeMinutes } from './minutes-per-year';
import { nines } from './nines';
import { redundant } from './redundant';
import { serial } from './serial';

describe('nines and minutes (MODEL.md §4, a year of 365 days)', () => {
  test.each([
    { availability: 0.999, minutes: 525.6, count: 3 },
    { availability: 0.9995, minutes: 262.8, count: 3.30103 },
    { availability: 0.9999, minutes: 52.56, count: 4 },
    { availability: 0.99999, minutes: 5.256, count: 5 },
  ])('$availability leaves $minutes minutes', ({ availability, minutes, count }) => {
    expect(downtimeMinutes(availability)).toBeCloseTo(minutes, 8);
    expect(availabilityOf(minutes)).toBeCloseTo(availability, 14);
    expect(nines(minutes)).toBeCloseTo(count, 5);
  });

  test('no downtime has no last nine, and a whole year of it has none', () => {
    expect(nines(0)).toBeNull();
    expect(nines(525_600)).toBe(0);
    expect(nines(9e9)).toBe(0);
    expect(availabilityOf(9e9)).toBe(0);
  });
});

test('99.95 % and 99.99 % in a row make 99.94 %; side by side almost never both down', () => {
  expect(serial([0.9995, 0.9999])).toBeCloseTo(0.99940005, 12);
  expect(redundant([0.99, 0.99])).toBeCloseTo(0.9999, 12);
  expect(serial([])).toBe(1);
  expect(redundant([])).toBe(0);
});

test('in a row is never better than the worst of them, side by side never worse than the best', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(share, { minLength: 1, maxLength: 6 }), (all) => {
      expect(serial(all)).toBeLessThanOrEqual(Math.min(...all));
      expect(redundant(all)).toBeGreaterThanOrEqual(Math.max(...all) - 1e-15);
    }),
  );
});

describe('outages whose length is lognormal', () => {
  /** ln(hours) of the outages of regions: μ = 1.75, σ = 1.05 (data/README.md). */
  const region = { mu: 1.75, sigma: 1.05 };

  test('their mean is the 9.99 h of the fit', () => {
    expect(meanHours(region)).toBeCloseTo(9.98665, 4);
  });

  // ∫₀ᵗ P(D > x) dx by mpmath 1.3, 30 digits.
  test.each([
    { hours: 1 / 24, expected: 0.04166665702239875 },
    { hours: 1, expected: 0.9851371492558979 },
    { hours: 6, expected: 4.464671103752318 },
    { hours: 100, expected: 9.839103626120231 },
  ])('cut off after $hours h they last $expected h on average', ({ hours, expected }) => {
    expect(meanHoursUpTo(region, hours)).toBeCloseTo(expected, 12);
  });

  const law = fc.record({
    mu: fc.double({ min: -4, max: 5, noNaN: true }),
    sigma: fc.double({ min: 0, max: 2.5, noNaN: true }),
  });
  const hours = fc.double({ min: 0, max: 1e4, noNaN: true });

  test('the cut mean is never above the cut nor the mean, and rises with the cut', () => {
    fc.assert(
      fc.property(law, hours, hours, (d, t, more) => {
        const cut = meanHoursUpTo(d, t);
        expect(cut).toBeGreaterThanOrEqual(0);
        expect(cut).toBeLessThanOrEqual(t * (1 + 1e-12));
        expect(cut).toBeLessThanOrEqual(meanHours(d) * (1 + 1e-12));
        expect(meanHoursUpTo(d, t + more)).toBeGreaterThanOrEqual(cut * (1 - 1e-12));
      }),
    );
  });

  test('without a limit it is the mean, without a length nothing', () => {
    expect(meanHoursUpTo(region, Infinity)).toBe(meanHours(region));
    expect(meanHoursUpTo(region, 0)).toBe(0);
    expect(meanHoursUpTo({ mu: -Infinity, sigma: 1 }, 5)).toBe(0);
    expect(meanHoursUpTo({ mu: Math.LN2, sigma: 0 }, 5)).toBeCloseTo(2, 12);
    expect(meanHoursUpTo({ mu: Math.LN2, sigma: 0 }, 1)).toBe(1);
  });
});
