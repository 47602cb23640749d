import type {
  Architecture,
  PolicyTarget,
  Tier,
  TierAnswer,
  TierJudgement,
  TierPolicy,
} from '../../model';
import { sentence, joined } from '../sentence';
import { said } from '../words';
import { businessAnswers } from './business-answers';

/**
 * The tier that the answers about the business impact come to: the highest that any one of them calls for.
 * Answers that are missing leave it open, unless those given reach the highest tier already.
 */
export function classifyTier(architecture: Architecture, policy: TierPolicy): TierJudgement {
  const { metadata, requirements } = architecture;
  const answers = businessAnswers(architecture, policy.criteria);
  const given = answers.flatMap(({ tier }) => tier ?? []);
  const atLeast = given.reduce<Tier>((highest, tier) => (tier < highest ? tier : highest), 2);
  const missing = answers.flatMap(({ tier, input }) => (tier === null ? [input] : []));
  const derived = missing.length === 0 || atLeast === 0 ? atLeast : null;
  const declared = metadata.tier ?? null;
  const applied = derived ?? declared;
  const rule = applied === null ? null : policy.tiers[applied];
  return {
    declared,
    derived,
    atLeast,
    standing: standingOf(declared, derived, atLeast),
    applied,
    answers,
    missing,
    targets: applied === null ? [] : targetsOf(policy, applied, requirements),
    evidenceMaxAgeDays: rule?.evidenceMaxAgeDays ?? null,
    ...reasonOf(declared, derived, atLeast, answers, missing),
  };
}

function standingOf(
  declared: Tier | null,
  derived: Tier | null,
  atLeast: Tier,
): TierJudgement['standing'] {
  if (declared === null) return 'unknown';
  if (derived === null) return declared > atLeast ? 'under-declared' : 'unknown';
  return declared === derived ? 'agrees' : declared < derived ? 'over-declared' : 'under-declared';
}

function reasonOf(
  declared: Tier | null,
  derived: Tier | null,
  atLeast: Tier,
  answers: readonly TierAnswer[],
  missing: readonly string[],
) {
  const stated =
    declared === null
      ? sentence``
      : sentence` The document says tier ${said.count('tier.declared', declared)}.`;
  if (derived === null) {
    const open = sentence`${said.count('tier.unanswered', missing.length)} of ${said.count('tier.questions', answers.length)} questions about the business impact are not answered; those that are come to tier ${said.count('tier.atLeast', atLeast)}.`;
    return joined([open, stated], '');
  }
  const because = answers.filter(({ tier }) => tier === derived);
  const reasons =
    derived === 2 ? sentence`no answer calls for more` : joined(because.slice(0, 2), ', and ');
  return joined([sentence`Tier ${said.count('tier.derived', derived)}: ${reasons}.`, stated], '');
}

/** The targets of a tier beside those of the document. What a region's loss may cost is what is compared. */
function targetsOf(
  { tiers, holdsWhereSilent }: TierPolicy,
  applied: Tier,
  { availability: asked, rtoS, rpoS }: Architecture['requirements'],
): PolicyTarget[] {
  const { availability, recovery } = tiers[applied];
  const row = (
    target: PolicyTarget['target'],
    policy: number,
    stated: number | undefined,
  ): PolicyTarget => {
    const standing = standingTo(policy, stated, target === 'availability');
    return {
      target,
      policy,
      unit: target === 'availability' ? 'share' : 's',
      stated: stated ?? null,
      covered: standing === 'same' || standing === 'stricter',
      standing,
      heldBy: stated === undefined ? (holdsWhereSilent ? 'policy' : null) : 'document',
    };
  };
  const region = recovery.find(({ disruption }) => disruption === 'region');
  return [
    row('availability', availability, asked),
    ...(region ? [row('rto', region.rtoS, rtoS), row('rpo', region.rpoS, rpoS)] : []),
  ];
}

function standingTo(
  policy: number,
  stated: number | undefined,
  moreIsStricter: boolean,
): PolicyTarget['standing'] {
  if (stated === undefined) return 'silent';
  if (stated === policy) return 'same';
  return stated > policy === moreIsStricter ? 'stricter' : 'laxer';
}
