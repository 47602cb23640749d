import type { Rule } from './rule';
import { residencyFinding } from './residency-finding';
import { listed, shortName } from './words';

/** Data of subjects rests where it may not, on an ordinary day. */
export const res01: Rule = {
  code: 'RES-01',
  title: 'Data rests outside its jurisdiction',
  appliesWhen:
    'a data set with residency is written, replicated or backed up to a region outside of it, with nothing lost',
  meaning:
    'The data of people who live in a jurisdiction that the data set names may rest only there. Each copy counts: where it is written, every replica, every backup. This checks placement and is no legal advice.',
  remedy: 'Home these users in a lawful region and keep replicas and backups of their data inside.',
  severities: 'critical for a service claimed for compliance, otherwise high',
  source: 'docs/model.md#residency',
  judge: (context) =>
    residencyFinding(context, {
      code: res01.code,
      when: 'steady',
      message: (data, regions, rows) =>
        `${data} of ${rows[0]?.jurisdiction ?? ''} subjects rests in ${listed(regions.map(shortName))}`,
      consequence: (rows) => `It gets there ${listed(rows.map((r) => `as ${r.path}`))}.`,
    }),
};
