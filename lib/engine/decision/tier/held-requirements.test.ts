import { describe, expect, test } from 'vitest';
import {
  defaultAssumptions,
  seconds,
  share,
  type Architecture,
  type Requirements,
  type TierPolicy,
} from '../..';
import { architecture, option, population, site } from '../../../testing/architecture';
import { decide } from '../decide';
import { explainDecision } from '../explain/explain-decision';
import { classifyTier } from './classify';
import { heldRequirements } from './held-requirements';
import { judgeTier } from './judge-tier';
import { defaultTierPolicy } from './policy';

const stated: TierPolicy = { ...defaultTierPolicy, holdsWhereSilent: true };

const service = (requirements: Partial<Requirements>, tierPolicy?: TierPolicy): Architecture =>
  architecture([population('here', 2, { users: 900 })], [option([site('aws:us-east-1', 1)])], {
    metadata: { name: 'case', tier: 0 },
    requirements: { claims: [], ...requirements },
    ...(tierPolicy ? { tierPolicy } : {}),
  });

describe('targets where the document is silent', () => {
  test('are those of its tier, and what it states goes before', () => {
    const own = { claims: [], rtoS: seconds(7200) };
    // Tier 0: 99.99 %, and after a lost region 5 min with 1 min lost.
    expect(heldRequirements(own, { applied: 0 }, stated)).toEqual({
      claims: [],
      availability: 0.9999,
      rtoS: 7200,
      rpoS: 60,
    });
  });

  test('are none without a tier, and none by a policy that nobody has stated', () => {
    const own = { claims: [] };
    expect(heldRequirements(own, { applied: null }, stated)).toBe(own);
    expect(heldRequirements(own, { applied: 0 }, defaultTierPolicy)).toBe(own);
  });

  test('say who asks for them, and how they stand to the policy', () => {
    const { targets } = classifyTier(
      service({ availability: share(0.9999), rtoS: seconds(60) }),
      stated,
    );
    expect(targets.map(({ target, standing, heldBy }) => [target, standing, heldBy])).toEqual([
      ['availability', 'same', 'document'],
      ['rto', 'stricter', 'document'],
      ['rpo', 'silent', 'policy'],
    ]);
    const [, laxer] = classifyTier(service({ rtoS: seconds(301) }), defaultTierPolicy).targets;
    expect(laxer).toMatchObject({ standing: 'laxer', covered: false });
  });
});

describe('a decision', () => {
  test('that nothing is asked of is none, until a workspace states a policy', () => {
    expect(decide(service({}), defaultAssumptions)).toMatchObject({ verdict: 'unknown' });
    const decision = decide(service({}, stated), defaultAssumptions);
    expect(decision).toMatchObject({ verdict: 'disaster-recovery', meetsAll: true });
    const rpo = decision.searches.find(({ input }) => input === 'requirements.rpo');
    expect(rpo?.from).toBe(60);
    for (const { limits, chosen } of decision.alternatives) {
      if (chosen) expect(limits.find(({ limit }) => limit === 'rto')?.against).toBe(300);
    }
  });

  test('takes the policy of the architecture, and another that is handed in before it', () => {
    const silent = service({}, stated);
    const handed = decide(silent, defaultAssumptions, { policy: defaultTierPolicy });
    expect(handed.verdict).toBe('unknown');
    const same = decide(service({}), defaultAssumptions, { policy: stated });
    expect(JSON.stringify(same)).toBe(JSON.stringify(decide(silent, defaultAssumptions)));
  });

  test('explains a target of the policy as one', () => {
    const tree = explainDecision(
      service({}, stated),
      defaultAssumptions,
      'requirements.availability',
    );
    expect(tree).toMatchObject({
      value: 0.9999,
      label: expect.stringContaining('by the policy of tier 0'),
    });
    expect(tree?.source).toBeUndefined();
  });
});

test('the age of evidence follows the tier', () => {
  expect(judgeTier(service({})).evidenceMaxAgeDays).toBe(90);
  const [tier0, tier1, tier2] = defaultTierPolicy.tiers;
  const strict = {
    ...defaultTierPolicy,
    tiers: [{ ...tier0, evidenceMaxAgeDays: 30 }, tier1, tier2],
  } as const;
  expect(judgeTier(service({}, strict)).evidenceMaxAgeDays).toBe(30);
  expect(judgeTier(architecture([], [])).evidenceMaxAgeDays).toBeNull();
});
