import { describe, expect, test } from 'vitest';
import {
  defaultAssumptions,
  seconds,
  share,
  usd,
  type Architecture,
  type BusinessImpact,
} from '../..';
import { architecture, option, population, site } from '../../../testing/architecture';
import { decide } from '../decide';
import { classifyTier } from './classify';
import { defaultTierPolicy } from './policy';

const service = (
  impact: BusinessImpact | undefined,
  more: Partial<Architecture> & { readonly tier?: 0 | 1 | 2 } = {},
): Architecture => {
  const { tier, ...rest } = more;
  return architecture(
    [population('here', 2, { users: 900 })],
    [option([site('aws:us-east-1', 1)])],
    {
      metadata: {
        name: 'case',
        ...(impact ? { impact } : {}),
        ...(tier === undefined ? {} : { tier }),
      },
      ...rest,
    },
  );
};

const classified = (document: Architecture) => classifyTier(document, defaultTierPolicy);

const calm: BusinessImpact = {
  revenueIn5MinutesUsd: usd(0),
  irreversibleBrandDamage: false,
  safety: false,
  contract: false,
  legalDuty: false,
  dependants: 0,
};

describe('the tier of the answers', () => {
  test.each([
    ['nothing is lost', {}, 2],
    ['a contract promises recovery', { contract: true }, 1],
    ['the law asks for it', { legalDuty: true }, 1],
    ['the brand does not recover', { irreversibleBrandDamage: true }, 0],
    ['people can come to harm', { safety: true }, 0],
    ['$499 in five minutes', { revenueIn5MinutesUsd: usd(499) }, 2],
    ['$500 in five minutes', { revenueIn5MinutesUsd: usd(500) }, 1],
    ['$5 000 in five minutes', { revenueIn5MinutesUsd: usd(5000) }, 0],
    ['twenty services hang on it', { dependants: 20 }, 0],
  ] as const)('%s', (_, answers, tier) => {
    expect(classified(service({ ...calm, ...answers }))).toMatchObject({
      derived: tier,
      missing: [],
    });
  });

  test('is open while an answer that could raise it is missing, and says which', () => {
    const { safety: _, ...rest } = calm;
    expect(classified(service(rest))).toMatchObject({
      derived: null,
      atLeast: 2,
      missing: ['metadata.impact.safety'],
    });
  });

  test('is not open once an answer calls for the highest', () => {
    expect(classified(service({ safety: true }))).toMatchObject({ derived: 0, applied: 0 });
  });

  test('takes the revenue of five minutes from what an hour costs, or a year brings', () => {
    const { revenueIn5MinutesUsd: _, ...rest } = calm;
    const business = (figures: object): Architecture['business'] => ({
      currency: 'USD',
      currentMonthlyCostUsd: {},
      ...figures,
    });
    const answer = (figures: object) =>
      classified(service(rest, { business: business(figures) })).answers[0]?.answer;
    expect(answer({ outageCostPerHourUsd: 120_000 })).toBe(10_000);
    expect(answer({ revenuePerYearUsd: 105_120_000 })).toBeCloseTo(1000, 9);
    // What is said of an hour replaces the revenue.
    expect(answer({ outageCostPerHourUsd: 120_000, revenuePerYearUsd: 1 })).toBe(10_000);
  });
});

describe('declared against derived', () => {
  test.each([
    [2, 'agrees'],
    [1, 'over-declared'],
    [0, 'over-declared'],
  ] as const)('a service of tier 2 that calls itself tier %d: %s', (tier, standing) => {
    expect(classified(service(calm, { tier })).standing).toBe(standing);
  });

  test('less than the answers given call for is under-declared, whatever is missing', () => {
    expect(classified(service({ contract: true }, { tier: 2 }))).toMatchObject({
      derived: null,
      atLeast: 1,
      standing: 'under-declared',
    });
  });

  test('the policy of the tier beside the requirements of the document', () => {
    const { targets, evidenceMaxAgeDays } = classified(
      service(calm, { tier: 2, requirements: { claims: [], availability: share(0.98) } }),
    );
    expect(evidenceMaxAgeDays).toBe(365);
    expect(targets).toMatchObject([
      { target: 'availability', policy: 0.99, stated: 0.98, covered: false },
      { target: 'rto', policy: 86_400, stated: null, covered: false },
      { target: 'rpo', policy: 86_400, stated: null, covered: false },
    ]);
  });
});

describe('the policy is an argument', () => {
  const asking = service(calm, {
    requirements: { claims: [], rtoS: seconds(60), rpoS: seconds(60) },
  });

  test('what a tier does not allow does not fit', () => {
    const usual = decide(asking, defaultAssumptions);
    expect(usual.blockedBy.map(({ requirement }) => requirement)).toContain('policy');
    const [tier0, tier1, tier2] = defaultTierPolicy.tiers;
    const generous = {
      ...defaultTierPolicy,
      tiers: [tier0, tier1, { ...tier2, allowed: tier0.allowed }] as const,
    };
    const open = decide(asking, defaultAssumptions, { policy: generous });
    expect(open).toMatchObject({ pattern: 'hot-standby', meetsAll: true, blockedBy: [] });
  });
});
