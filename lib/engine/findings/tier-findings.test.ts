import { describe, expect, test } from 'vitest';
import {
  defaultAssumptions,
  evaluate,
  seconds,
  share,
  usd,
  type Architecture,
  type BusinessImpact,
  type Finding,
  type Requirements,
  type Tier,
  type TierPolicy,
} from '..';
import { architecture, option, population, site } from '../../testing/architecture';
import { defaultTierPolicy } from '../decision/tier/policy';

const calm: BusinessImpact = {
  revenueIn5MinutesUsd: usd(0),
  irreversibleBrandDamage: false,
  safety: false,
  contract: false,
  legalDuty: false,
  dependants: 0,
};
const holding: TierPolicy = { ...defaultTierPolicy, holdsWhereSilent: true };

const oneRegion = option([site('aws:us-east-1', 100)]);
const twoWriters = option([site('aws:us-east-1', 100), site('aws:eu-west-1', 100)], {
  routing: { strategy: 'latency' },
  links: [
    { from: 'aws:us-east-1', to: 'aws:eu-west-1', mode: 'async' },
    { from: 'aws:eu-west-1', to: 'aws:us-east-1', mode: 'async' },
  ],
});

function service({
  tier,
  impact,
  requirements = {},
  tierPolicy,
  drawn = oneRegion,
}: {
  readonly tier?: Tier;
  readonly impact?: BusinessImpact;
  readonly requirements?: Partial<Requirements>;
  readonly tierPolicy?: TierPolicy;
  readonly drawn?: Architecture['options'][number];
}): Architecture {
  return architecture([population('here', 2, { users: 900 })], [drawn], {
    metadata: {
      name: 'case',
      ...(tier === undefined ? {} : { tier }),
      ...(impact ? { impact } : {}),
    },
    requirements: { claims: [], ...requirements },
    ...(tierPolicy ? { tierPolicy } : {}),
  });
}

const found = (document: Architecture, code: string): readonly Finding[] =>
  (evaluate(document, defaultAssumptions).options[0]?.findings ?? []).filter(
    (finding) => finding.code === code,
  );

describe('DRV-01, the declared tier is not the derived one', () => {
  test('less than the answers call for: medium, with the answer and the tier to take over', () => {
    const [finding] = found(service({ tier: 2, impact: { ...calm, contract: true } }), 'DRV-01');
    expect(finding).toMatchObject({
      severity: 'medium',
      message: 'Declared tier 2, where the answers come to tier 1',
      // The header marks the second one.
      evidence: [{ value: 2 }, { value: 1 }],
      consequence: expect.stringContaining('A contract promises availability or recovery.'),
      fix: { edits: [{ op: 'set', path: ['metadata', 'tier'], value: 1 }] },
    });
  });

  test('fires on the answers given while others are missing', () => {
    expect(found(service({ tier: 1, impact: { safety: true } }), 'DRV-01')).toHaveLength(1);
  });

  test('more than they call for: low', () => {
    expect(found(service({ tier: 0, impact: calm }), 'DRV-01')).toMatchObject([
      { severity: 'low', fix: { edits: [{ value: 2 }] } },
    ]);
  });

  test.each([
    ['both agree', service({ tier: 2, impact: calm })],
    ['answers are missing', service({ tier: 0, impact: { contract: true } })],
    ['no tier is declared', service({ impact: { safety: true } })],
  ])('holds its peace where %s', (_, document) => {
    expect(found(document, 'DRV-01')).toEqual([]);
  });
});

describe('DRV-02, a requirement asks for less than its tier', () => {
  test('names each with the policy beside it, and asks for the policy’s as its fix', () => {
    // Tier 1 asks for 99.9 %, 4 h and 15 min.
    const requirements = { availability: share(0.99), rtoS: seconds(18_000), rpoS: seconds(900) };
    expect(found(service({ tier: 1, requirements }), 'DRV-02')).toMatchObject([
      {
        severity: 'medium',
        message: expect.stringMatching(/availability 99.*RTO 5 h.*tier 1 asks for 99\.9.*4 h$/),
        evidence: [
          { value: 0.99, limit: 0.999, sense: 'at-least' },
          { value: 18_000, limit: 14_400 },
        ],
        fix: {
          edits: [
            { op: 'set', path: ['requirements', 'availability'], value: '99.9%' },
            { op: 'set', path: ['requirements', 'rto'], value: '14400s' },
          ],
        },
      },
    ]);
  });

  test('holds its peace beside the limit, where more is asked, and where nothing is stated', () => {
    const at = (requirements: Partial<Requirements>) =>
      found(service({ tier: 1, requirements }), 'DRV-02');
    expect(at({ rtoS: seconds(14_400) })).toEqual([]);
    expect(at({ rtoS: seconds(14_401) })).toHaveLength(1);
    expect(at({ rtoS: seconds(60), availability: share(0.99999) })).toEqual([]);
    expect(at({})).toEqual([]);
  });
});

describe('DRV-03, the pattern is not allowed for the tier', () => {
  test('by what is drawn, whatever it is called, with the tiers that it is kept for', () => {
    expect(found(service({ tier: 2, drawn: twoWriters }), 'DRV-03')).toMatchObject([
      {
        severity: 'medium',
        message: expect.stringContaining('is not allowed for tier 2'),
        where: { path: ['options', 0], sites: ['aws:us-east-1', 'aws:eu-west-1'] },
      },
    ]);
  });

  test('holds its peace for a tier that allows it, and without a tier', () => {
    expect(found(service({ tier: 0, drawn: twoWriters }), 'DRV-03')).toEqual([]);
    expect(found(service({ drawn: twoWriters }), 'DRV-03')).toEqual([]);
    expect(found(service({ tier: 2 }), 'DRV-03')).toEqual([]);
  });

  test('follows the workspace’s policy', () => {
    const [tier0, tier1, tier2] = defaultTierPolicy.tiers;
    const tierPolicy = {
      ...defaultTierPolicy,
      tiers: [tier0, tier1, { ...tier2, allowed: tier0.allowed }],
    } as const;
    expect(found(service({ tier: 2, drawn: twoWriters, tierPolicy }), 'DRV-03')).toEqual([]);
  });
});

describe('DRV-04, the policy of the tier is missed', () => {
  test('holds a silent document to its tier, with the figures of the rules for requirements', () => {
    const messages = found(service({ tier: 0, tierPolicy: holding }), 'DRV-04').map(
      ({ message }) => message,
    );
    expect(messages).toContainEqual(expect.stringMatching(/99\.99.*by the policy of tier 0$/));
    expect(messages).toContainEqual(expect.stringContaining('leaves no copy'));
  });

  test('leaves to the document what it states', () => {
    const requirements = {
      availability: share(0.5),
      rtoS: seconds(1e7),
      rpoS: seconds(1e7),
    };
    expect(found(service({ tier: 0, requirements, tierPolicy: holding }), 'DRV-04')).toEqual([]);
  });

  test('says nothing by a policy that only shows, or without a tier', () => {
    expect(found(service({ tier: 0 }), 'DRV-04')).toEqual([]);
    expect(found(service({ tierPolicy: holding }), 'DRV-04')).toEqual([]);
  });

  test('a policy that is met says nothing', () => {
    const loose = (rule: TierPolicy['tiers'][number]) => ({
      ...rule,
      availability: share(0),
      recovery: [],
    });
    const [tier0, tier1, tier2] = holding.tiers;
    const tierPolicy = {
      ...holding,
      tiers: [loose(tier0), loose(tier1), loose(tier2)],
    } as const;
    expect(found(service({ tier: 0, tierPolicy }), 'DRV-04')).toEqual([]);
  });
});
