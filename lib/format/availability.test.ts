import { expect, test } from 'vitest';
import { availability } from './availability';
import { text } from './words';

const say = (share: number | null, against?: number): string =>
  text(availability(share, against === undefined ? {} : { against })).replace('\u202f', ' ');

test.each([
  [0.99967, '99.967 %'],
  [0.99999, '99.999 %'],
  [0.999783, '99.978 %'],
  [0.9995, '99.95 %'],
  [0.99989, '99.989 %'],
  [0.995, '99.5 %'],
  [0.99, '99 %'],
  [1, '100 %'],
])('%d is %s', (share, expected) => {
  expect(say(share)).toBe(expected);
});

test('a near miss does not read as the requirement', () => {
  expect(say(0.9999899, 0.99999)).toBe('99.99899 %');
  expect(say(0.99999, 0.99999)).toBe('99.999 %');
});

test('nearly perfect is not 100 %', () => {
  expect(say(0.9999999)).toBe('99.99999 %');
});

test('what is only an upper bound says so', () => {
  expect(text(availability(0.9995, { upperBound: true }))).toBe('≤\u00a099.95\u202f%');
});

test('unknown is unknown', () => {
  expect(say(null)).toBe('unknown');
});
