import { expect, test } from 'vitest';
import { usd } from '../units';
import { egressParts, egressUsd } from './egress-usd';

const beyond = [
  { fromGb: 1000, usd: usd(0.11) },
  { fromGb: 10_000, usd: usd(0.08) },
];

test('20 TB at 12, 11 and 8 cents: 120 for the first, 990 for the next nine, 800 for the last ten', () => {
  expect(egressUsd(egressParts(20_000, 0.12, beyond))).toBeCloseTo(120 + 990 + 800, 9);
});

test('what stays in the first tier pays its price alone, and nothing costs nothing', () => {
  expect(egressParts(400, 0.12, beyond)).toEqual([{ fromGb: 0, gb: 400, usdPerGb: 0.12 }]);
  expect(egressUsd(egressParts(1000, 0.12, beyond))).toBeCloseTo(120, 12);
  expect(egressParts(0, 0.12, beyond)).toEqual([]);
});

test('without further tiers every GB costs the same', () => {
  expect(egressUsd(egressParts(50_000, 0.09, []))).toBeCloseTo(4500, 9);
});
