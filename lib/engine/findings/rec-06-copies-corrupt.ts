import type { DocumentEdit } from '../model';
import type { Rule } from './rule';
import { listed } from './words';

const precious = new Set(['pii', 'financial', 'health', 'secret']);

/** A copy is no backup. */
export const rec06: Rule = {
  code: 'REC-06',
  title: 'Replication copies corruption, and there is no way back',
  appliesWhen: 'a data set states no point in time, and the option has no site of role backup',
  meaning:
    'A bad write reaches every copy as faithfully as a good one, within the lag. Only a moment before it helps: a point in time of the store, or a backup that was made before.',
  remedy:
    'State what your store offers as pointInTime of the data set, or keep backups at a site of role backup.',
  severities: 'medium for personal, financial, health and secret data and for a Tier 0, else low',
  source: 'docs/model.md#disruptions',
  judge: ({ architecture, option }) => {
    if (option.sites.some(({ backup }) => backup)) return [];
    const bare = architecture.data.flatMap((data, i) => (data.pointInTime ? [] : [{ data, i }]));
    if (bare.length === 0) return [];
    const isGrave =
      architecture.metadata.tier === 0 || bare.some(({ data }) => precious.has(data.class));
    const names = listed(bare.map(({ data }) => data.name));
    return [
      {
        code: rec06.code,
        severity: isGrave ? 'medium' : 'low',
        where: {
          path: ['data', bare[0]?.i ?? 0],
          sites: [],
          populations: [],
          data: bare.map(({ data }) => data.name),
        },
        message: `${names} cannot be brought back to before a bad write`,
        consequence: 'Every copy has it too; what was there before is gone.',
        evidence: [
          {
            label: 'Data sets without a way back',
            value: bare.length,
            unit: 'data sets',
            limit: 0,
          },
        ],
        fix: {
          summary: 'Keep points in time 5 min apart, as managed databases do',
          consequence:
            'Data can be brought back to at most 5 min before the bad write. State what yours offers, and how long that takes.',
          edits: bare.map(({ i }): DocumentEdit => ({
            op: 'set',
            path: ['data', i, 'pointInTime'],
            value: { every: '5m', restore: '4h' },
          })),
        },
        loss: [],
        restsOnJudgement: false,
      },
    ];
  },
};
