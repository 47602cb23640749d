import type { Rule } from './rule';
import { lawsOf, residencyFinding, waysOf } from './residency-finding';
import { mendedResting } from './mended-resting';
import { listed, shortName } from './words';

/** Data of subjects rests where it may not, on an ordinary day. */
export const res01: Rule = {
  code: 'RES-01',
  title: 'Data rests outside its jurisdiction',
  appliesWhen:
    'a data set with residency is written, replicated, backed up or otherwise copied to a region outside of it, with nothing lost',
  meaning:
    'The data of people who live in a jurisdiction that the data set names may rest only there. Each copy counts: where it is written, every replica, every backup, and the logs, exports for analytics and caches that the document describes. What is anonymous before it leaves is no data of theirs any more. This checks placement and is no legal advice.',
  remedy:
    'Home these users in a lawful region and keep every copy of their data inside; make what analytics need anonymous before it leaves.',
  severities: 'critical for a service claimed for compliance, otherwise high',
  source: 'docs/model.md#residency',
  judge: (context) =>
    residencyFinding(context, {
      code: res01.code,
      isAbout: ({ when, effect }) => when === 'steady' && effect === 'rests',
      message: (data, regions, rows) =>
        `${data} of ${lawsOf(rows)} subjects rests in ${listed(regions.map(shortName))}`,
      consequence: (rows) => `It gets there ${waysOf(rows)}, with nothing lost.`,
      mended: mendedResting,
    }),
};
