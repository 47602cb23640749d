import { judgeTier } from '../decision/tier/judge-tier';
import type { DocumentEdit, PolicyTarget } from '../model';
import { policyNotation } from './policy-notation';
import type { Rule } from './rule';
import { availabilityText, listed, stretch } from './words';

const names: Readonly<Record<PolicyTarget['target'], string>> = {
  availability: 'availability',
  rto: 'RTO',
  rpo: 'RPO',
};

const said = (target: PolicyTarget['target'], value: number): string =>
  target === 'availability' ? availabilityText(value) : stretch(value);

/** The document asks for less than the policy of its tier. */
export const drv02: Rule = {
  code: 'DRV-02',
  title: 'A requirement asks for less than its tier',
  appliesWhen:
    'requirements.availability, rto or rpo are stated, the tier is known, and one of them is laxer than the policy of the tier',
  meaning:
    'What a document states goes before the policy, and every figure is held against it. A target that is laxer than its tier means that the service is promised to be better than it is asked to be.',
  remedy: 'Ask for what the tier asks, or say with the tier what the service is really worth.',
  severities: 'medium',
  source: 'docs/decision.md#tiers',
  judge: ({ architecture }) => {
    const { targets, applied } = judgeTier(architecture);
    const lax = targets.flatMap((row) =>
      row.standing === 'laxer' && row.stated !== null ? [{ ...row, stated: row.stated }] : [],
    );
    const [first] = lax;
    if (!first || applied === null) return [];
    return [
      {
        code: drv02.code,
        severity: 'medium',
        where: { path: ['requirements', first.target], sites: [], populations: [], data: [] },
        message: `Asks for ${listed(lax.map(({ target, stated }) => `${names[target]} ${said(target, stated)}`))}, where tier ${applied} asks for ${listed(lax.map(({ target, policy }) => said(target, policy)))}`,
        consequence: `Every figure is held against what the document states, so that what tier ${applied} promises can be missed without a finding.`,
        evidence: lax.map(({ target, stated, policy, unit }) => ({
          label: `Required ${names[target]}`,
          value: stated,
          unit,
          limit: policy,
          ...(target === 'availability' ? { sense: 'at-least' as const } : {}),
        })),
        fix: {
          summary: `Ask for what tier ${applied} asks: ${listed(lax.map(({ target, policy }) => `${names[target]} ${said(target, policy)}`))}`,
          consequence: 'The options are then held against it.',
          edits: lax.map(({ target, policy }): DocumentEdit => ({
            op: 'set',
            path: ['requirements', target],
            value: policyNotation(target, policy),
          })),
        },
        loss: [],
        restsOnJudgement: architecture.tierPolicy === undefined,
      },
    ];
  },
};
