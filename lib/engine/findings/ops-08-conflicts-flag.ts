import { raisedFlag } from './raised-flag';
import type { ReadinessRule } from './readiness-rule';

/** Colliding writes wait for people. */
export const ops08: ReadinessRule = {
  code: 'OPS-08',
  title: 'Red flag: conflicts need hands',
  appliesWhen:
    'two sites write and copy a data set without waiting, and its rule for conflicts is none or keeps both versions',
  meaning:
    'Writes that did not know of each other are left as two versions, or one is lost. Somebody has to settle each by hand.',
  remedy: 'Give each record one home, choose a rule that merges, or let one site write.',
  severities: 'high for Tier 0, otherwise medium',
  source: 'docs/readiness.md#red-flags',
  judge: (context) =>
    raisedFlag(context, 'conflicts', {
      code: ops08.code,
      severity: context.figures.tier === 0 ? 'high' : 'medium',
      consequence: 'They pile up in an outage, when nobody has the time to look at them.',
      restsOnJudgement: false,
      key: ['replication'],
    }),
};
