import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultTierPolicy } from '@/lib/engine/decision';
import { patternIds, type TierPolicy } from '@/lib/engine/model';
import { seconds, share, usd } from '@/lib/engine/units';
import { formatProblem } from '../document/problem';
import { parsePolicyFile, policyFromValue, writePolicyFile } from './policy-file';
import { writtenPolicy } from './written-policy';

describe('a tier policy as a file', () => {
  it.each(['yaml', 'json'] as const)('reads back from %s as it was written', (form) => {
    const text = writePolicyFile(defaultTierPolicy, form);
    expect(parsePolicyFile(text, `policy.${form}`)).toEqual({
      ok: true,
      policy: defaultTierPolicy,
    });
  });

  it('is in the notation of documents', () => {
    const text = writePolicyFile(defaultTierPolicy, 'yaml');
    expect(text).toContain('kind: TierPolicy');
    expect(text).toContain('availability: 99.99%');
    expect(text).toContain('evidenceMaxAge: 90d');
    expect(text).toContain('rto: 5m');
  });

  it('holds where documents are silent unless it says otherwise', () => {
    const text = writePolicyFile(defaultTierPolicy, 'yaml').replace('whereSilent: show\n', '');
    const parsed = parsePolicyFile(text, 'policy.yaml');
    expect(parsed.ok && parsed.policy.holdsWhereSilent).toBe(true);
  });

  it('of any values reads back as it was written', () => {
    const descending = (max: number) =>
      fc
        .tuple(fc.nat({ max }), fc.nat({ max }), fc.nat({ max }))
        .map((all) => all.toSorted((a, b) => b - a));
    fc.assert(
      fc.property(
        descending(9_999),
        descending(1_000_000),
        descending(1000),
        fc.subarray([...patternIds], { minLength: 1 }),
        fc.boolean(),
        ([a = 0, b = 0, c = 0], [x = 0, y = 0, z = 0], [d = 0, e = 0, f = 0], allowed, holds) => {
          const rule = (nines: number, time: number, days: number) => ({
            availability: share(nines / 10_000),
            recovery: [{ disruption: 'region' as const, rtoS: seconds(time), rpoS: seconds(time) }],
            evidenceMaxAgeDays: days + 1,
            allowed,
          });
          const policy: TierPolicy = {
            criteria: { ...defaultTierPolicy.criteria, revenueIn5MinutesUsd: [usd(x), usd(y)] },
            tiers: [rule(a, z, f), rule(b, y, e), rule(c, x, d)],
            holdsWhereSilent: holds,
          };
          const parsed = parsePolicyFile(writePolicyFile(policy, 'yaml'), 'policy.yaml');
          expect(parsed).toEqual({ ok: true, policy });
        },
      ),
    );
  });
});

describe('what cannot stand', () => {
  const text = writePolicyFile(defaultTierPolicy, 'yaml');
  it.each([
    ['kind: TierPolicy', 'kind: TierPolicies', 'did you mean "TierPolicy"?'],
    ['availability: 99.9%', 'availability: 0.999', '"tiers.tier1.availability" write 99.9%'],
    ['rto: 4h', 'rto: 4 hours', 'is not a duration'],
    ['evidenceMaxAge: 180d', 'evidenceMaxAge: 30d', 'tier 1 may not ask for more than tier 0'],
    ['      - pilot-light\n', '      - pilot-lite\n', 'did you mean "pilot-light"?'],
    ['safety: 0', 'safty: 0', 'did you mean "safety"?'],
    ['whereSilent: show', 'whereSilent: never', 'hold, show'],
    ['tier1: 500', 'tier1: 50000', 'tier 1 may not begin above tier 0'],
  ])('%s → %s is told with its place', (before, after, message) => {
    expect(text).toContain(before);
    const parsed = parsePolicyFile(text.replace(before, after), 'policy.yaml');
    const problems = parsed.ok ? [] : parsed.problems.map(formatProblem);
    const said = message.split('" ').at(-1) ?? message;
    expect(problems.join('\n')).toContain(said.replace(/^"/, ''));
    expect(problems[0]).toMatch(/^policy\.yaml:\d+:\d+ /);
  });

  it('is told once at each field of a form', () => {
    const written = writtenPolicy(defaultTierPolicy);
    const { tier0 } = written.tiers;
    const read = policyFromValue({
      ...written,
      tiers: {
        ...written.tiers,
        tier0: { ...tier0, availability: 'always', allowed: [], evidenceMaxAge: '1h' },
      },
    });
    const paths = read.ok ? [] : read.issues.map(({ path }) => path.join('.'));
    expect(paths).toEqual(['tiers.tier0.availability']);
    const rest = policyFromValue({
      ...written,
      tiers: { ...written.tiers, tier0: { ...tier0, allowed: [], evidenceMaxAge: '1h' } },
    });
    expect(rest.ok ? [] : rest.issues.map(({ path }) => path.join('.'))).toEqual([
      'tiers.tier0.allowed',
      'tiers.tier0.evidenceMaxAge',
    ]);
  });
});
