import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  defaultAssumptions,
  usd,
  type Architecture,
  type BusinessImpact,
  type TierPolicy,
} from '../..';
import { architecture, option, population, site } from '../../../testing/architecture';
import { questions } from '../../../testing/decision-cases';
import { decide } from '../decide';
import { classifyTier } from './classify';
import { heldRequirements } from './held-requirements';
import { defaultTierPolicy } from './policy';

const facts = ['irreversibleBrandDamage', 'safety', 'contract', 'legalDuty'] as const;

const answers = fc.record(
  {
    revenueIn5MinutesUsd: fc.nat({ max: 20_000 }).map(usd),
    irreversibleBrandDamage: fc.boolean(),
    safety: fc.boolean(),
    contract: fc.boolean(),
    legalDuty: fc.boolean(),
    dependants: fc.nat({ max: 40 }),
  },
  { requiredKeys: [] },
);

const tier = fc.constantFrom(0, 1, 2);
const limits = fc
  .tuple(fc.nat({ max: 10_000 }), fc.nat({ max: 10_000 }))
  .map(([a, b]) => [Math.max(a, b), Math.min(a, b)] as const);

/** Any criteria that a workspace may state: the higher tier from no less than the lower. */
const policies: fc.Arbitrary<TierPolicy> = fc
  .record({
    revenueIn5MinutesUsd: limits.map(([a, b]) => [usd(a), usd(b)] as const),
    users: limits,
    dependants: limits,
    irreversibleBrandDamage: tier,
    safety: tier,
    contract: tier,
    legalDuty: tier,
  })
  .map((criteria) => ({ ...defaultTierPolicy, criteria }));

const service = (impact: BusinessImpact, users: number): Architecture =>
  architecture([population('here', 2, { users })], [option([site('aws:us-east-1', 1)])], {
    metadata: { name: 'case', impact },
  });

/** The same answers, each at least as severe; what was answered stays answered. */
function severer(impact: BusinessImpact, more: BusinessImpact): BusinessImpact {
  const raised = facts.flatMap((key) =>
    impact[key] === undefined ? [] : [[key, impact[key] || (more[key] ?? false)] as const],
  );
  const { revenueIn5MinutesUsd: revenue, dependants } = impact;
  return {
    ...Object.fromEntries(raised),
    ...(revenue === undefined
      ? {}
      : { revenueIn5MinutesUsd: usd(revenue + (more.revenueIn5MinutesUsd ?? 0)) }),
    ...(dependants === undefined ? {} : { dependants: dependants + (more.dependants ?? 0) }),
  };
}

test('more severe answers never lower the tier, under any policy', () => {
  fc.assert(
    fc.property(
      answers,
      answers,
      policies,
      fc.nat({ max: 20_000 }),
      fc.nat({ max: 20_000 }),
      (impact, more, policy, users, added) => {
        const before = classifyTier(service(impact, users), policy);
        const after = classifyTier(service(severer(impact, more), users + added), policy);
        expect(after.atLeast).toBeLessThanOrEqual(before.atLeast);
        if (before.derived !== null) {
          expect(after.derived).not.toBeNull();
          expect(Number(after.derived)).toBeLessThanOrEqual(before.derived);
        }
      },
    ),
  );
});

test('one more answer never lowers the tier, and never leaves an answered tier open again', () => {
  fc.assert(
    fc.property(answers, answers, (impact, more) => {
      const before = classifyTier(service(impact, 1), defaultTierPolicy);
      const after = classifyTier(service({ ...more, ...impact }, 1), defaultTierPolicy);
      expect(after.atLeast).toBeLessThanOrEqual(before.atLeast);
      expect(after.missing.length).toBeLessThanOrEqual(before.missing.length);
      if (before.derived !== null) expect(after.derived).toBe(after.atLeast);
    }),
  );
});

test('targets that the policy fills in flip the answer exactly where stated ones would', () => {
  const holding: TierPolicy = { ...defaultTierPolicy, holdsWhereSilent: true };
  fc.assert(
    fc.property(questions, (document) => {
      const silent = { ...document, tierPolicy: holding };
      const { tier } = decide(silent, defaultAssumptions);
      const stated = {
        ...document,
        requirements: heldRequirements(document.requirements, tier, holding),
      };
      const [filled, written] = [silent, stated].map((one) => decide(one, defaultAssumptions));
      expect(filled?.verdict).toBe(written?.verdict);
      expect(filled?.alternatives).toEqual(written?.alternatives);
      expect(filled?.searches).toEqual(written?.searches);
      expect(filled?.blockedBy).toEqual(written?.blockedBy);
    }),
    { numRuns: 10 },
  );
}, 120_000);
