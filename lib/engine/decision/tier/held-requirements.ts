import type { Requirements, TierJudgement, TierPolicy } from '../../model';

/**
 * What is asked in truth: the document's own targets and, where it is silent and the policy says so, those of
 * its tier. Recovery is that from the loss of a region. What a document states always goes before.
 */
export function heldRequirements(
  requirements: Requirements,
  { applied }: Pick<TierJudgement, 'applied'>,
  policy: TierPolicy,
): Requirements {
  if (applied === null || !policy.holdsWhereSilent) return requirements;
  const { availability, recovery } = policy.tiers[applied];
  const region = recovery.find(({ disruption }) => disruption === 'region');
  return {
    availability,
    ...(region ? { rtoS: region.rtoS, rpoS: region.rpoS } : {}),
    ...requirements,
  };
}
