import { assert, double, property } from 'fast-check';
import { expect, test } from 'vitest';
import { percent } from './percent';
import { text } from './words';

const say = (share: number | null, against?: number): string =>
  text(percent(share, against === undefined ? {} : { against })).replace('\u202f', ' ');

test.each([
  [0.975, '97.5 %'],
  [1.2, '120 %'],
  [1.2000000000000002, '120 %'],
  [2 / 3, '66.7 %'],
  [0.6, '60 %'],
  [2.77, '277 %'],
  [0.0429, '4.3 %'],
  [0.0004, '0.04 %'],
  [0, '0 %'],
  [-0, '0 %'],
  [-0.12, '−12 %'],
  [1, '100 %'],
])('%d is %s', (share, expected) => {
  expect(say(share)).toBe(expected);
});

test('what is not quite everything does not read as 100 %, nor what is just over', () => {
  expect(say(0.99996)).toBe('99.996 %');
  expect(say(1.0004)).toBe('100.04 %');
  expect(say(0.9999999999999998)).toBe('100 %');
});

test('what misses a requirement does not read as the requirement', () => {
  expect(say(0.50004, 0.5)).toBe('50.004 %');
  expect(say(0.5, 0.5)).toBe('50 %');
});

test('unknown and unlimited have words', () => {
  expect(say(null)).toBe('unknown');
  expect(say(Number.NaN)).toBe('unknown');
  expect(say(Number.POSITIVE_INFINITY)).toBe('unbounded');
});

test('no share between 0.001 % off either end reads as 0 or 100 %', () => {
  assert(
    property(double({ min: 0.00001, max: 0.99999, noNaN: true }), (share) => {
      expect(['0 %', '100 %']).not.toContain(say(share));
    }),
  );
});
