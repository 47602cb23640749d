import type { Rule } from './rule';
import { severityOfMiss } from './severity-of-miss';
import { listed, percent, shortName, stretch } from './words';

/** Nobody takes over, for some or for all: the recovery time is the outage. */
export const rec07: Rule = {
  code: 'REC-07',
  title: 'For some users recovery is the end of the outage',
  appliesWhen:
    'requirements.rto is stated, and after the loss of one site some of its users have no other site and no backup to go on with',
  meaning:
    'Where nobody takes over, the time to serve again is the length of the outage itself. Half of the outages of one region on record lasted more than six hours.',
  remedy: 'Give those users a second site where they may be served: the law decides where.',
  severities: 'high; medium for a Tier 2',
  source: 'docs/model.md#recovery-time',
  judge: ({ architecture, recovery, capacity, index, assumptions }) => {
    const limit = architecture.requirements.rtoS;
    const { regionOutageP50S: half, regionOutageP95S: worst } = assumptions.parameters;
    if (limit === undefined || worst.value <= limit) return [];
    const left = recovery.losses.filter(
      ({ outcome, movedShare }) =>
        outcome === 'outage' || (outcome !== 'unaffected' && movedShare < 1 - 1e-9),
    );
    if (left.length === 0) return [];
    const lost = left.flatMap((loss) => loss.lost);
    const populations = capacity.losses
      .filter((loss) => loss.lost.length === 1 && loss.lost.every((r) => lost.includes(r)))
      .flatMap((loss) => loss.unserved.map(({ population }) => population));
    const moved = Math.min(...left.map(({ movedShare }) => movedShare));
    return [
      {
        code: rec07.code,
        severity: severityOfMiss(architecture),
        where: {
          path: ['options', index, 'regions'],
          sites: lost,
          populations: [...new Set(populations)],
          data: [],
        },
        message: `Losing ${listed(lost.map(shortName))} is an outage of ${stretch(half.value)} half of the times, where ${stretch(limit)} are required`,
        consequence: `${percent(1 - moved)} of what it served waits until the region is back: ${stretch(worst.value)} for one outage in twenty.`,
        evidence: [
          { label: 'Outage, median', value: half.value, unit: 's', limit },
          { label: 'Outage, p95', value: worst.value, unit: 's', limit },
        ],
        fix: null,
        loss: lost.slice(0, 1),
        restsOnJudgement: half.kind === 'judgement' || worst.kind === 'judgement',
      },
    ];
  },
};
