import type { Seconds, Share, Usd } from '../units';
import type { Tier } from './architecture';
import type { PatternId } from './pattern';
import type { Disruption } from './recovery';

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
  /** Whether an architecture that states no target of its own is held to that of its tier. */
  readonly holdsWhereSilent: boolean;
}
