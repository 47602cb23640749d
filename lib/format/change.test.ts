import { expect, test } from 'vitest';
import { change } from './change';
import { latency } from './latency';
import { money } from './money';

test('a change speaks as its figure does, with its sign', () => {
  expect(change(158, 91, (ms) => latency(ms))).toBe('+67\u00a0ms');
  expect(change(45_000, 100_000, (usd) => money(usd))).toBe('−$55k');
});

test('a change that rounds to nothing is none, and none is known without both sides', () => {
  expect(change(100, 100, (ms) => latency(ms))).toBe('no change');
  expect(change(null, 100, (ms) => latency(ms))).toBeNull();
  expect(change(100, null, (ms) => latency(ms))).toBeNull();
});
