import { expect, test } from 'vitest';
import { byteSize } from './byte-size';
import { count } from './count';
import { decimal } from './decimal';
import { plural } from './plural';
import { quantity } from './quantity';
import { requestRate } from './request-rate';
import { sentenceList } from './sentence-list';
import { text } from './words';

const plain = (said: string): string => said.replaceAll(/[\u00a0\u202f]/g, ' ');

test('thousands stand apart by a narrow no-break space, the minus is true, zero has no sign', () => {
  expect(decimal(7200)).toBe('7\u202f200');
  expect(decimal(-1234567.891, 2)).toBe('−1\u202f234\u202f567.89');
  expect(decimal(-0.4)).toBe('0');
  expect(decimal(1200.5, 3)).toBe('1\u202f200.5');
  expect(decimal(0.12345, 4)).toBe('0.1235');
});

test.each([
  [7200, '7 200 req/s'],
  [3600, '3 600 req/s'],
  [0.42, '0.42 req/s'],
  [12_500_000, '12.5M req/s'],
  [null, 'unknown'],
])('%s requests a second are %s', (rps, expected) => {
  expect(plain(text(requestRate(rps)))).toBe(expected);
});

test('people are counted in millions', () => {
  expect(plain(text(count(1_800_000, 'users')))).toBe('1.8M users');
  expect(plain(text(count(14, 'services')))).toBe('14 services');
  expect(plain(text(count(3_500_000_000)))).toBe('3.5B');
});

test.each([
  [6e12, '6 TB'],
  [1500, '1.5 KB'],
  [100, '100 B'],
  [999_999, '1 MB'],
  [0, '0 B'],
])('%d bytes are %s', (bytes, expected) => {
  expect(plain(text(byteSize(bytes)))).toBe(expected);
});

test('a quantity takes the words of its unit', () => {
  expect(plain(text(quantity(1.2, 'share')))).toBe('120 %');
  expect(plain(text(quantity(67, 'ms')))).toBe('67 ms');
  expect(plain(text(quantity(10_900, 'km')))).toBe('10 900 km');
  expect(plain(text(quantity(0.8, 'of capacity')))).toBe('80 % of capacity');
  expect(text(quantity('latency', ''))).toBe('latency');
  expect(text(quantity(null, 'ms'))).toBe('unknown');
});

test('sentences', () => {
  expect(plural(1, 'service')).toBe('1 service');
  expect(plural(14, 'service')).toBe('14 services');
  expect(plural(0, 'loss', 'losses')).toBe('no losses');
  expect(sentenceList(['us', 'eu', 'asia'])).toBe('us, eu and asia');
  expect(sentenceList(['us', 'eu'], 'or')).toBe('us or eu');
  expect(sentenceList([])).toBe('');
});
