import { describe, expect, test } from 'vitest';
import { defaultTierPolicy } from '@/lib/engine/decision/tier/policy';
import { draftOf, refusalsOf, textAt, withValue } from './policy-draft';

const start = draftOf(null);
const zone = ['tiers', 'tier2', 'recovery', 'zone'];
const partition = ['tiers', 'tier2', 'recovery', 'partition'];

describe('a policy while it is edited', () => {
  test('begins with the default holding where documents are silent, and a stated one as it is', () => {
    expect(textAt(start, ['whereSilent'])).toBe('hold');
    expect(textAt(draftOf(defaultTierPolicy), ['whereSilent'])).toBe('show');
    expect(refusalsOf(start).size).toBe(0);
  });

  test('keeps what is typed, and says at its field why it cannot stand', () => {
    const draft = withValue(start, ['tiers', 'tier0', 'availability'], 'always');
    expect(textAt(draft, ['tiers', 'tier0', 'availability'])).toBe('always');
    expect([...refusalsOf(draft).keys()]).toEqual(['tiers.tier0.availability']);
  });

  test('half a recovery target is told at its other half; both make it whole', () => {
    const half = withValue(start, [...partition, 'rto'], '4h');
    expect([...refusalsOf(half).keys()]).toEqual(['tiers.tier2.recovery.partition.rpo']);
    const whole = withValue(half, [...partition, 'rpo'], '1h');
    expect(refusalsOf(whole).size).toBe(0);
  });

  test('the last value of a recovery target takes the target with it', () => {
    const one = withValue(start, [...zone, 'rto'], undefined);
    expect(refusalsOf(one).size).toBe(1);
    const none = withValue(one, [...zone, 'rpo'], undefined);
    expect(refusalsOf(none).size).toBe(0);
    expect(textAt(none, [...zone, 'rto'])).toBe('');
    expect(withValue(none, [...zone, 'rto'], undefined)).toEqual(none);
  });
});
