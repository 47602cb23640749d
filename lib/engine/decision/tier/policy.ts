import type { Disruption, PatternId, Tier } from '../../model';
import { patternIds } from '../../model';
import { seconds, share, usd, type Seconds, type Share, type Usd } from '../../units';

/** What is asked of a recovery from one kind of disruption. */
export interface RecoveryTarget {
  readonly disruption: Disruption;
  readonly rtoS: Seconds;
  readonly rpoS: Seconds;
}

/** What a tier asks of its services. */
export interface TierRule {
  readonly availability: Share;
  readonly recovery: readonly RecoveryTarget[];
  /** How old evidence of readiness may be. */
  readonly evidenceMaxAgeDays: number;
  readonly allowed: readonly PatternId[];
}

/** From which answers on a service belongs to a tier; what meets neither belongs to the lowest. */
export interface TierCriteria {
  readonly revenueIn5MinutesUsd: readonly [tier0: Usd, tier1: Usd];
  readonly users: readonly [tier0: number, tier1: number];
  readonly dependants: readonly [tier0: number, tier1: number];
  /** The tier that a yes calls for. */
  readonly irreversibleBrandDamage: Tier;
  readonly safety: Tier;
  readonly contract: Tier;
  readonly legalDuty: Tier;
}

/** A workspace's policy: who belongs to which tier, and what each tier asks. */
export interface TierPolicy {
  readonly criteria: TierCriteria;
  readonly tiers: readonly [tier0: TierRule, tier1: TierRule, tier2: TierRule];
}

const hour = 3600;
const day = 24 * hour;

const recovery = (
  region: readonly [rto: number, rpo: number],
  zone: readonly [rto: number, rpo: number],
  corruption: readonly [rto: number, rpo: number],
): RecoveryTarget[] =>
  (
    [
      ['region', region],
      ['zone', zone],
      ['corruption', corruption],
    ] as const
  ).map(([disruption, [rto, rpo]]) => ({
    disruption,
    rtoS: seconds(rto),
    rpoS: seconds(rpo),
  }));

const premium: readonly PatternId[] = ['active-active', 'quorum'];
const modest: readonly PatternId[] = [
  'single-region',
  'multi-az',
  'edge-first',
  'cell-based',
  'backup-and-restore',
  'pilot-light',
  'warm-standby',
  // The law asks for it, whatever the tier.
  'regional-sharding',
];

/**
 * The policy that holds until a workspace states its own: a judgement. What is served from several writers
 * costs two to two and a half times one region, and only the critical path earns that.
 */
export const defaultTierPolicy: TierPolicy = {
  criteria: {
    revenueIn5MinutesUsd: [usd(5000), usd(500)],
    users: [5_000_000, 50_000],
    dependants: [20, 3],
    irreversibleBrandDamage: 0,
    safety: 0,
    contract: 1,
    legalDuty: 1,
  },
  tiers: [
    {
      availability: share(0.9999),
      recovery: recovery([300, 60], [60, 0], [hour, 300]),
      evidenceMaxAgeDays: 90,
      allowed: patternIds,
    },
    {
      availability: share(0.999),
      recovery: recovery([4 * hour, 900], [300, 0], [8 * hour, hour]),
      evidenceMaxAgeDays: 180,
      allowed: patternIds.filter((id) => !premium.includes(id)),
    },
    {
      availability: share(0.99),
      recovery: recovery([day, day], [4 * hour, hour], [day, day]),
      evidenceMaxAgeDays: 365,
      allowed: modest,
    },
  ],
};
