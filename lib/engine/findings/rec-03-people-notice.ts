import type { Rule } from './rule';
import { stretch } from './words';

/** No probe: somebody has to see it. */
export const rec03: Rule = {
  code: 'REC-03',
  title: 'A lost site is noticed by people',
  appliesWhen: 'the option has no health check',
  meaning:
    'Without probes the first step of every recovery is that somebody notices, which takes minutes by day and longer by night. How long is an assumption, and it comes before everything else.',
  remedy: 'Probe every site from several places, deep enough to see whether it can serve.',
  severities: 'medium; low for a Tier 2',
  source: 'docs/model.md#recovery-time',
  judge: ({ architecture, option, index, assumptions }) => {
    if (option.health) return [];
    const { peopleDetectP50S: half, peopleDetectP95S: worst } = assumptions.parameters;
    const limit = architecture.requirements.rtoS;
    return [
      {
        code: rec03.code,
        severity: architecture.metadata.tier === 2 ? 'low' : 'medium',
        where: {
          path: ['options', index, 'health'],
          sites: option.sites.map(({ region }) => region),
          populations: [],
          data: [],
        },
        message: `Nobody probes the sites: a loss is noticed by people, ${stretch(worst.value)} at worst`,
        consequence: `Half of the times it takes ${stretch(half.value)}; until then nothing is done.`,
        evidence: [
          {
            label: 'Noticed after',
            value: worst.value,
            unit: 's',
            ...(limit === undefined ? {} : { limit }),
          },
        ],
        fix: {
          summary: 'Probe every 30 s, and count three failures in a row',
          consequence: 'A lost site is noticed after 90 s at worst.',
          edits: [
            {
              op: 'set',
              path: ['options', index, 'health'],
              value: { interval: '30s', failures: 3, vantagePoints: 3 },
            },
          ],
        },
        loss: [],
        restsOnJudgement: [half, worst].some(({ kind }) => kind === 'judgement'),
      },
    ];
  },
};
