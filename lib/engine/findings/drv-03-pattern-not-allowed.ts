import { patternTitles } from '../decision/patterns/titles';
import { recognisePattern } from '../decision/recognise-pattern';
import { judgeTier } from '../decision/tier/judge-tier';
import { tierPolicyOf } from '../decision/tier/policy-of';
import type { Rule } from './rule';
import { listed } from './words';

/** The option is a pattern that the policy of the service's tier does not allow. */
export const drv03: Rule = {
  code: 'DRV-03',
  title: 'The pattern is not allowed for the tier',
  appliesWhen:
    'the tier is known, and the option, recognised by what its sites and links do, is a pattern that the policy of the tier leaves out',
  meaning:
    'The dearest patterns are kept for what earns them: several writers cost two to two and a half times one region, in money and in people. Only the critical path is worth that.',
  remedy:
    'Draw a pattern that the tier allows, or show by the answers about the business impact that the service belongs to a higher tier.',
  severities: 'medium',
  source: 'docs/decision.md#tiers',
  judge: ({ architecture, option, index }) => {
    const { applied } = judgeTier(architecture);
    if (applied === null) return [];
    const { tiers } = tierPolicyOf(architecture);
    const { allowed } = tiers[applied];
    const pattern = recognisePattern(option);
    if (allowed.includes(pattern)) return [];
    const elsewhere = ([0, 1, 2] as const).filter((tier) => tiers[tier].allowed.includes(pattern));
    return [
      {
        code: drv03.code,
        severity: 'medium',
        where: {
          path: ['options', index],
          sites: option.sites.map(({ region }) => region),
          populations: [],
          data: [],
        },
        message: `${patternTitles[pattern]} is not allowed for tier ${applied}`,
        consequence:
          elsewhere.length === 0
            ? 'The policy allows it for no tier.'
            : `The policy keeps it for tier ${listed(elsewhere.map(String))}.`,
        evidence: [
          { label: 'Patterns that the tier allows', value: allowed.length, unit: 'patterns' },
        ],
        fix: null,
        loss: [],
        restsOnJudgement: architecture.tierPolicy === undefined,
      },
    ];
  },
};
