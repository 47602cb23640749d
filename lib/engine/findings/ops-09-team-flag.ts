import { raisedFlag } from './raised-flag';
import type { ReadinessRule } from './readiness-rule';

/** Running it asks more than the team has done before. */
export const ops09: ReadinessRule = {
  code: 'OPS-09',
  title: 'Red flag: the shape asks more than the team has done',
  appliesWhen:
    'requirements.team.skill is stated, and the option needs more: failing over with a second site, distributed data with a second writer',
  meaning:
    'What is too complex for those who run it is run badly, and takes the time of everything else.',
  remedy: 'Choose a simpler shape first, or plan the training and the people.',
  severities: 'medium',
  source: 'docs/readiness.md#red-flags',
  judge: (context) =>
    raisedFlag(context, 'team', {
      code: ops09.code,
      severity: 'medium',
      consequence: 'The first failovers will be the training.',
      restsOnJudgement: true,
      key: [],
    }),
};
