import type { PatternId, RecoveryTarget, TierPolicy } from '../../model';
import { patternIds } from '../../model';
import { seconds, share, usd } from '../../units';

const hour = 3600;
const day = 24 * hour;

const recovery = (
  region: readonly [rto: number, rpo: number],
  zone: readonly [rto: number, rpo: number],
  corruption: readonly [rto: number, rpo: number],
): RecoveryTarget[] =>
  (
    [
      ['zone', zone],
      ['region', region],
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
 * costs two to two and a half times one region, and only the critical path earns that. Its targets are shown
 * beside those of a document and fill none in: nobody has asked for them.
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
  holdsWhereSilent: false,
};
