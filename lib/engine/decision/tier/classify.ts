import type { Architecture, PolicyTarget, Tier, TierAnswer, TierJudgement } from '../../model';
import { sentence, joined } from '../sentence';
import { said } from '../words';
import { businessAnswers } from './business-answers';
import type { TierPolicy, TierRule } from './policy';

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
    targets: rule ? targetsOf(rule, requirements) : [],
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
  { availability, recovery }: TierRule,
  { availability: asked, rtoS, rpoS }: Architecture['requirements'],
): PolicyTarget[] {
  const region = recovery.find(({ disruption }) => disruption === 'region');
  const rows: PolicyTarget[] = [
    {
      target: 'availability',
      policy: availability,
      unit: 'share',
      stated: asked ?? null,
      covered: asked !== undefined && asked >= availability,
    },
  ];
  if (!region) return rows;
  for (const [target, policy, stated] of [
    ['rto', region.rtoS, rtoS],
    ['rpo', region.rpoS, rpoS],
  ] as const) {
    const covered = stated !== undefined && stated <= policy;
    rows.push({ target, policy, unit: 's', stated: stated ?? null, covered });
  }
  return rows;
}
