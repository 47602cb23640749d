import type { Assumptions } from '../assumptions';
import type { Architecture, Requirements, TierJudgement, TierPolicy } from '../model';
import { busiestHourOf, type BusiestHour } from './figures/busiest-hour';
import { patternFigures, type PatternFigures } from './figures/pattern-figures';
import type { Ground } from './ground/ground';
import { surveyGround } from './ground/survey';
import type { LimitContext } from './limits';
import { classifyTier } from './tier/classify';
import { heldRequirements } from './tier/held-requirements';

/** All of a decision that no target plays a part in: patterns drawn and evaluated, the tier. */
export interface Prepared {
  readonly architecture: Architecture;
  readonly assumptions: Assumptions;
  readonly policy: TierPolicy;
  readonly ground: Ground;
  readonly rows: readonly PatternFigures[];
  /** Why what patterns cost is judged; null: it is priced. */
  readonly unpriced: string | null;
  readonly busiest: BusiestHour;
  readonly tier: TierJudgement;
}

/** Draws and evaluates every pattern for an architecture. `assumptions` are those of the document already. */
export function prepare(
  architecture: Architecture,
  assumptions: Assumptions,
  policy: TierPolicy,
): Prepared {
  const ground = surveyGround(architecture, assumptions);
  return {
    architecture,
    assumptions,
    policy,
    ground,
    ...patternFigures(ground),
    busiest: busiestHourOf(architecture.demand),
    tier: classifyTier(architecture, policy),
  };
}

/**
 * What patterns are judged by, with targets that may be others than the document's; where they are silent,
 * those of the tier.
 */
export function contextOf(prepared: Prepared, requirements: Requirements): LimitContext {
  const { architecture, assumptions, policy, tier } = prepared;
  return {
    architecture,
    requirements: heldRequirements(requirements, tier, policy),
    assumptions,
    rule: tier.applied === null ? null : policy.tiers[tier.applied],
  };
}
