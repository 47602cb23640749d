import { expect, test } from 'vitest';
import { parseNumber } from './parse-number';

test.each([
  ['7200', 7200],
  ['7 200', 7200],
  ['7\u202f200', 7200],
  ['7,200', 7200],
  ['−5', -5],
  ['-5.25', -5.25],
  ['6k', 6000],
  ['1.5M', 1_500_000],
  ['.5', 0.5],
  ['', null],
  ['  ', null],
])('%j is %s', (typed, expected) => {
  expect(parseNumber(typed)).toBe(expected);
});

test.each(['abc', '1,5', '1.2.3', '12px', '-', '1e5', '--1', '7,20,0'])(
  '%j is no number',
  (typed) => {
    expect(parseNumber(typed)).toBeUndefined();
  },
);
