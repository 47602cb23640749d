import { expect, test } from 'vitest';
import { unitPrice } from './unit-price';

test.each([
  [0.048, '$0.048'],
  [0.0416, '$0.0416'],
  [0.0958, '$0.0958'],
  [0.106834, '$0.107'],
  [0.02, '$0.02'],
  [0.0005, '$0.0005'],
  [1.2, '$1.20'],
  [12, '$12.00'],
])('%d reads %s', (usd, words) => {
  expect(unitPrice(usd).value).toBe(words);
});

test('the exact price has every digit of the list', () => {
  expect(unitPrice(0.106834).exact).toBe('$0.106834');
});

test('a price that nobody has is unknown, not nothing', () => {
  expect(unitPrice(null)).toMatchObject({ value: 'unknown', known: false });
});

test('in a column the points stand below each other', () => {
  expect([0.02, 0.147, 1.2].map((usd) => unitPrice(usd, { decimals: 3 }).value)).toEqual([
    '$0.020',
    '$0.147',
    '$1.200',
  ]);
});
