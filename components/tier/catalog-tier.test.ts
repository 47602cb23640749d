import { expect, test } from 'vitest';
import { earnedInstead, isMismatch } from './catalog-tier';

test.each([
  ['the same', { tier: 1, derivedTier: 1, leastTier: 1 }, null, false],
  ['less than it earns', { tier: 2, derivedTier: 0, leastTier: 0 }, 0, true],
  ['more than it earns', { tier: 0, derivedTier: 2, leastTier: 2 }, 2, true],
  ['less than the answers given come to', { tier: 2, derivedTier: null, leastTier: 1 }, 1, true],
  ['enough, with answers missing', { tier: 0, derivedTier: null, leastTier: 2 }, null, false],
  ['nothing, and earns one', { tier: null, derivedTier: 1, leastTier: 1 }, 1, false],
  ['something that was never judged', { tier: 1, derivedTier: null, leastTier: null }, null, false],
] as const)('a service that declares %s', (_, row, earned, mismatch) => {
  expect(earnedInstead(row)).toBe(earned);
  expect(isMismatch(row)).toBe(mismatch);
});
