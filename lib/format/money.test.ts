import { expect, test } from 'vitest';
import { money } from './money';
import { text } from './words';

const say = (usd: number | null, options = {}): string => text(money(usd, options));

test.each([
  [1_900_000, { per: 'a year' }, '$1.9M a year'],
  [106_432, { lowerBound: true }, '≥\u00a0$106k'],
  [-55_000, {}, '−$55k'],
  [972_000, { signed: true }, '+$972k'],
  [10_500, { per: 'a month', signed: true }, '+$10.5k a month'],
  [1_420_000, {}, '$1.42M'],
  [52_200_000, {}, '$52.2M'],
  [950, {}, '$950'],
  [0.0236, {}, '$0.02'],
  [600, { per: 'a month' }, '$600 a month'],
])('%d is said as %s → %s', (usd, options, expected) => {
  expect(say(usd, options)).toBe(expected);
});

test('rounding moves on to the next step', () => {
  expect(say(999_950)).toBe('$1M');
  expect(say(999.9)).toBe('$1k');
});

test('zero has no sign, unknown is never zero', () => {
  expect(say(-0)).toBe('$0');
  expect(say(0, { signed: true })).toBe('$0');
  expect(say(null)).toBe('unknown');
  expect(say(Number.NaN)).toBe('unknown');
  expect(say(Number.POSITIVE_INFINITY)).toBe('unbounded');
});

test('the exact amount keeps the cents and what it is per', () => {
  expect(money(1_900_000.5, { per: 'a year' }).exact).toBe('$1\u202f900\u202f000.5 a year');
});

test('the unit stands apart from the digits', () => {
  expect(money(106_000)).toMatchObject({ value: '$106', unit: 'k', gap: '' });
});
