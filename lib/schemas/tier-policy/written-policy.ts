import type { PatternId, Tier, TierPolicy, TierRule } from '@/lib/engine/model';
import { seconds } from '@/lib/engine/units';
import { formatDuration, formatShare } from '../document/kinds';

/** RTO and RPO in the notation of documents. */
export type WrittenTarget = {
  readonly rto: string;
  readonly rpo: string;
};

/** What a tier asks, as a file has it. */
export type WrittenTier = {
  readonly availability: string;
  readonly evidenceMaxAge: string;
  /** By disruption. */
  readonly recovery: Readonly<Record<string, WrittenTarget>>;
  readonly allowed: readonly PatternId[];
};

type Limits = { readonly tier0: number; readonly tier1: number };

/** A tier policy as a file has it, without the lines that say what the file is. */
export type WrittenPolicy = {
  readonly whereSilent: 'hold' | 'show';
  readonly criteria: {
    readonly revenueIn5Minutes: Limits;
    readonly users: Limits;
    readonly dependants: Limits;
    readonly irreversibleBrandDamage: Tier;
    readonly safety: Tier;
    readonly contract: Tier;
    readonly legalDuty: Tier;
  };
  readonly tiers: {
    readonly tier0: WrittenTier;
    readonly tier1: WrittenTier;
    readonly tier2: WrittenTier;
  };
};

/** A policy in the notation of files and forms. */
export function writtenPolicy({ criteria, tiers, holdsWhereSilent }: TierPolicy): WrittenPolicy {
  const { revenueIn5MinutesUsd, users, dependants, ...facts } = criteria;
  const limits = ([tier0, tier1]: readonly [number, number]): Limits => ({ tier0, tier1 });
  const [tier0, tier1, tier2] = tiers;
  return {
    whereSilent: holdsWhereSilent ? 'hold' : 'show',
    criteria: {
      revenueIn5Minutes: limits(revenueIn5MinutesUsd),
      users: limits(users),
      dependants: limits(dependants),
      ...facts,
    },
    tiers: { tier0: writtenTier(tier0), tier1: writtenTier(tier1), tier2: writtenTier(tier2) },
  };
}

const day = 86_400;

function writtenTier({
  availability,
  recovery,
  evidenceMaxAgeDays,
  allowed,
}: TierRule): WrittenTier {
  return {
    availability: formatShare(availability),
    evidenceMaxAge: Number.isInteger(evidenceMaxAgeDays)
      ? `${evidenceMaxAgeDays}d`
      : formatDuration(seconds(evidenceMaxAgeDays * day)),
    recovery: Object.fromEntries(
      recovery.map(({ disruption, rtoS, rpoS }) => [
        disruption,
        { rto: formatDuration(rtoS), rpo: formatDuration(rpoS) },
      ]),
    ),
    allowed,
  };
}
