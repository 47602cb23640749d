import { raisedFlag } from './raised-flag';
import type { ReadinessRule } from './readiness-rule';

/** A copy trails so far behind that the data tier does not keep up. */
export const ops05: ReadinessRule = {
  code: 'OPS-05',
  title: 'Red flag: a copy trails more than 10 s behind',
  appliesWhen:
    'the lag of a link at p99 is above 10 s, stated or estimated, and the writes that may be lost do not allow it',
  meaning:
    'A lag of this size all the time says that the copy cannot keep up with the writes, and it grows when there is most to lose.',
  remedy:
    'Copy less, write less per record, or give the copying more room; partition what is written.',
  severities: 'medium',
  source: 'docs/readiness.md#red-flags',
  judge: (context) =>
    raisedFlag(context, 'lag', {
      code: ops05.code,
      severity: 'medium',
      consequence: 'What has not been copied when the region is lost is lost with it.',
      restsOnJudgement: context.option.links.some(({ lagMs }) => lagMs === undefined),
      key: ['replication'],
    }),
};
