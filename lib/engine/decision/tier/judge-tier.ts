import type { Architecture, TierJudgement } from '../../model';
import { classifyTier } from './classify';
import { tierPolicyOf } from './policy-of';

/** What was found of a document, kept: several rules ask for each of its options. */
const kept = new WeakMap<Architecture, TierJudgement>();

/** The tier of an architecture under the policy of its workspace: declared, derived, and what follows. */
export function judgeTier(architecture: Architecture): TierJudgement {
  const known = kept.get(architecture);
  if (known) return known;
  const judged = classifyTier(architecture, tierPolicyOf(architecture));
  kept.set(architecture, judged);
  return judged;
}
