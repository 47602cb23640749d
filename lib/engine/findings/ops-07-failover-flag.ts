import { raisedFlag } from './raised-flag';
import type { ReadinessRule } from './readiness-rule';

/** Failing over takes so long that another way of routing should be thought of. */
export const ops07: ReadinessRule = {
  code: 'OPS-07',
  title: 'Red flag: failing over takes more than 5 min',
  appliesWhen:
    'another site could take over, recovery takes more than 5 min at worst, and the required recovery time does not allow it',
  meaning:
    'Some step waits for people, for machines to start or for resolvers to forget. The recovery view says which.',
  remedy: 'Shorten the longest step of the recovery.',
  severities: 'medium',
  source: 'docs/readiness.md#red-flags',
  judge: (context) =>
    raisedFlag(context, 'failover', {
      code: ops07.code,
      severity: 'medium',
      consequence: 'Users wait for as long, and many do not come back to see.',
      restsOnJudgement: false,
      key: ['failover'],
    }),
};
