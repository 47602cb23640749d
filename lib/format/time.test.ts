import { expect, test } from 'vitest';
import { duration } from './duration';
import { latency } from './latency';
import { text } from './words';

const plain = (said: string): string => said.replaceAll(/[\u00a0\u202f]/g, ' ');

test.each([
  [67, '67 ms'],
  [66.7, '67 ms'],
  [4.29, '4.3 ms'],
  [0.52, '0.52 ms'],
  [1250, '1 250 ms'],
  [12_000, '12 s'],
  [0, '0 ms'],
])('a latency of %d is %s', (ms, expected) => {
  expect(plain(text(latency(ms)))).toBe(expected);
});

test('a latency that misses its requirement by little does not read as the requirement', () => {
  expect(plain(text(latency(250.3, { against: 250 })))).toBe('250.3 ms');
  expect(plain(text(latency(250, { against: 250 })))).toBe('250 ms');
});

test.each([
  [90, '90 s'],
  [62, '62 s'],
  [150, '2.5 min'],
  [258, '4.3 min'],
  [300, '5 min'],
  [3600, '1 h'],
  [6.3 * 3600, '6.3 h'],
  [86_400, '24 h'],
  [3 * 86_400, '3 days'],
  [0.08, '80 ms'],
  [0, '0 s'],
])('%d seconds are %s', (seconds, expected) => {
  expect(plain(text(duration(seconds)))).toBe(expected);
});

test('no value, no limit', () => {
  expect(text(duration(null))).toBe('unknown');
  expect(text(duration(Number.POSITIVE_INFINITY))).toBe('unbounded');
  expect(text(latency(null, { lowerBound: true }))).toBe('unknown');
  expect(plain(text(latency(113, { lowerBound: true })))).toBe('≥ 113 ms');
  expect(text(latency(null))).toBe('unknown');
  expect(text(latency(Number.NaN))).toBe('unknown');
});
