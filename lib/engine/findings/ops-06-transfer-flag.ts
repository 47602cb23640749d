import { raisedFlag } from './raised-flag';
import type { ReadinessRule } from './readiness-rule';

/** Transfer takes a large part of the bill. */
export const ops06: ReadinessRule = {
  code: 'OPS-06',
  title: 'Red flag: transfer takes more than 10 % of the infrastructure',
  appliesWhen:
    'transfer between regions is more than a tenth of what the option’s infrastructure costs; never while that is not known',
  meaning:
    'More is copied than the service can use. Transfer grows with the writes, and with every further region.',
  remedy: 'Copy only the data that is read elsewhere, compress it, and keep calls within a region.',
  severities: 'low',
  source: 'docs/readiness.md#red-flags',
  judge: (context) =>
    raisedFlag(context, 'transfer', {
      code: ops06.code,
      severity: 'low',
      consequence: 'It grows with the traffic, and nobody sees it until the bill comes.',
      restsOnJudgement: true,
      key: ['replication'],
    }),
};
