import type { Rule } from './rule';
import { severityOfMiss } from './severity-of-miss';
import { stretch } from './words';

/** The decision alone takes what everything may take. */
export const rec04: Rule = {
  code: 'REC-04',
  title: 'Deciding alone takes longer than recovery may',
  appliesWhen:
    'people decide on the failover (manual or hybrid), and take at least the required recovery time',
  meaning:
    'A person who has to decide is a fixed part of every recovery. Fifteen minutes break a target of five whatever else is made faster.',
  remedy:
    'Let the checks decide, with hysteresis and a cooldown against flapping, and keep people for calling it off.',
  severities: 'high; medium for a Tier 2',
  source: 'docs/model.md#recovery-time',
  judge: ({ architecture, option, recovery, index, assumptions }) => {
    const limit = architecture.requirements.rtoS;
    const [loss] = recovery.losses.filter(
      ({ outcome }) => outcome === 'takeover' || outcome === 'restore',
    );
    const decide = loss?.waterfall.find(({ segment }) => segment === 'decide');
    const takes = decide?.lengthS ?? 0;
    if (limit === undefined || !loss || !decide || takes === 0 || takes < limit) return [];
    const rest = (loss.rto.totalS ?? 0) - takes;
    return [
      {
        code: rec04.code,
        severity: severityOfMiss(architecture),
        where: {
          path: ['options', index, 'failover'],
          sites: [],
          populations: [],
          data: [],
        },
        message: `People take ${stretch(takes)} to decide, where all of it may take ${stretch(limit)}`,
        consequence: `The ${option.failover.mode} failover cannot meet the requirement, whatever else is made faster.`,
        evidence: [
          {
            label: 'Deciding',
            value: takes,
            unit: 's',
            limit,
            figure: `recovery.losses[${loss.lost.join('+')}].rto.decideS`,
          },
        ],
        fix: {
          summary: 'Fail over automatically',
          consequence: `The other steps take ${stretch(rest)} at worst.`,
          edits: [{ op: 'set', path: ['options', index, 'failover', 'mode'], value: 'automatic' }],
        },
        loss: loss.lost,
        restsOnJudgement:
          option.failover.decideS === undefined &&
          assumptions.parameters.peopleDecideP95S.kind === 'judgement',
      },
    ];
  },
};
