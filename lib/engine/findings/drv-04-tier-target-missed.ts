import { downtimeMinutes } from '../availability/minutes-per-year';
import { heldRequirements } from '../decision/tier/held-requirements';
import { judgeTier } from '../decision/tier/judge-tier';
import { tierPolicyOf } from '../decision/tier/policy-of';
import type { Finding, Requirements, Tier } from '../model';
import { avl01 } from './avl-01-requirement-missed';
import { rec01 } from './rec-01-recovery-too-slow';
import { rec02 } from './rec-02-writes-lost';
import { rec07 } from './rec-07-outage-itself';
import type { Rule, RuleContext } from './rule';
import { disruptionsMissed } from './tier-disruptions-missed';

/** The document is silent, and the option misses what the policy of its tier asks. */
export const drv04: Rule = {
  code: 'DRV-04',
  title: 'The policy of the tier is missed',
  appliesWhen:
    'the workspace’s policy holds where documents are silent, the tier is known, and the document does not state availability, RTO or RPO itself',
  meaning:
    'Where a document states no target, the workspace’s policy for its tier asks instead: for availability, and for recovery from each kind of disruption that it names. The figures are the same that AVL-01, REC-01, REC-02 and REC-07 hold against stated requirements.',
  remedy:
    'Mend it as the rule for a stated requirement says, or state a requirement that suits the service better.',
  severities:
    'as of the rule for a stated requirement; medium where another disruption than a lost region misses it',
  source: 'docs/decision.md#tiers',
  judge: (context) => {
    const { architecture } = context;
    const { applied } = judgeTier(architecture);
    const policy = tierPolicyOf(architecture);
    if (applied === null || !policy.holdsWhereSilent) return [];
    const { requirements } = architecture;
    const held = heldRequirements(requirements, { applied }, policy);
    const missed = [
      ...(requirements.availability === undefined ? judgeAvailability(context, held) : []),
      ...(requirements.rtoS === undefined ? judgeRecovery(context, held) : []),
      ...(requirements.rpoS === undefined ? judgeLoss(context, held) : []),
    ].map((finding) => byPolicy(finding, applied));
    return [...missed, ...disruptionsMissed(context, policy.tiers[applied], applied)];
  },
};

const asking = (context: RuleContext, requirements: Requirements): RuleContext => ({
  ...context,
  architecture: { ...context.architecture, requirements },
});

function judgeAvailability(context: RuleContext, held: Requirements): readonly Finding[] {
  if (held.availability === undefined) return [];
  const budgetMinutes = downtimeMinutes(held.availability);
  return avl01.judge({
    ...asking(context, held),
    availability: { ...context.availability, budgetMinutes },
  });
}

const judgeRecovery = (context: RuleContext, held: Requirements): readonly Finding[] =>
  [rec01, rec07].flatMap((rule) => rule.judge(asking(context, held)));

const judgeLoss = (context: RuleContext, held: Requirements): readonly Finding[] =>
  rec02.judge(asking(context, held));

/** The finding of a rule for stated requirements, said of a target that the policy asks for. */
function byPolicy(finding: Finding, tier: Tier): Finding {
  return {
    ...finding,
    code: drv04.code,
    message: `${finding.message} by the policy of tier ${tier}`,
    consequence: `${finding.consequence} The document states nothing of its own.`,
  };
}
