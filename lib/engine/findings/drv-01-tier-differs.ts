import { judgeTier } from '../decision/tier/judge-tier';
import type { TierAnswer } from '../model';
import type { Rule } from './rule';

/** The document says another tier than its answers about the business impact come to. */
export const drv01: Rule = {
  code: 'DRV-01',
  title: 'The declared tier is not the derived one',
  appliesWhen:
    'metadata.tier is stated, and the answers about the business impact come to another; where answers are missing, those given come to a higher one already',
  meaning:
    'Each answer about the business impact calls for a tier, and the highest holds. A service that declares less than it earns is built and tested for less than is at stake; one that declares more pays for what nobody needs.',
  remedy: 'Take the derived tier over, or correct the answer that does not hold.',
  severities: 'medium where less is declared than derived; low where more is',
  source: 'docs/decision.md#tiers',
  judge: ({ architecture }) => {
    const { declared, derived, atLeast, standing, answers } = judgeTier(architecture);
    if (declared === null) return [];
    if (standing !== 'under-declared' && standing !== 'over-declared') return [];
    const earned = derived ?? atLeast;
    const isUnder = standing === 'under-declared';
    const reasons = answers.filter(({ tier }) => tier === earned).slice(0, 2);
    const calls = isUnder
      ? sentenceOf(reasons)
      : 'No answer about the business impact calls for more.';
    return [
      {
        code: drv01.code,
        severity: isUnder ? 'medium' : 'low',
        where: { path: ['metadata', 'tier'], sites: [], populations: [], data: [] },
        message: `Declared tier ${declared}, where the answers come to tier ${earned}`,
        consequence: `${calls} ${isUnder ? 'What it is held to is less than what is at stake.' : 'A higher tier costs more than the service earns.'}`,
        evidence: [
          { label: 'Declared tier', value: declared, unit: '' },
          { label: 'Tier of the answers', value: earned, unit: '' },
        ],
        fix: {
          summary: `Declare tier ${earned}`,
          consequence: 'The policy of that tier is what the service is then held to.',
          edits: [{ op: 'set', path: ['metadata', 'tier'], value: earned }],
        },
        loss: [],
        restsOnJudgement: architecture.tierPolicy === undefined,
      },
    ];
  },
};

function sentenceOf(reasons: readonly TierAnswer[]): string {
  const words = reasons.map(({ because }) => because).join(', and ');
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;
}
