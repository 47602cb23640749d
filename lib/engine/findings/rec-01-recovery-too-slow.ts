import type { LossRecovery, RecoveryBar } from '../model';
import { fasterRecovery } from './faster-recovery';
import { longestStep } from './longest-step';
import { restsOnJudgement } from './rests-on-judgement';
import type { Rule } from './rule';
import { severityOfMiss } from './severity-of-miss';
import { listed, shortName, stretch } from './words';

const names: Readonly<Record<RecoveryBar['segment'], string>> = {
  detect: 'Detecting',
  decide: 'Deciding',
  promote: 'Promoting',
  scale: 'Scaling up',
  route: 'Routing',
  clientTail: 'The tail of clients',
};

/** Another site takes over, and takes too long. */
export const rec01: Rule = {
  code: 'REC-01',
  title: 'Recovery takes longer than is required',
  appliesWhen:
    'requirements.rto is stated, and after the loss of one site a takeover or a restore takes longer at worst',
  meaning:
    'Detecting, deciding, promoting or scaling up, routing and the tail of clients add up; the sum is held against the requirement with every step at its worst.',
  remedy: 'Shorten the longest step first: the others are not worth the effort before it.',
  severities: 'high; medium for a Tier 2',
  source: 'docs/model.md#recovery-time',
  judge: (context) => {
    const { architecture, recovery, index, assumptions } = context;
    const limit = architecture.requirements.rtoS;
    if (limit === undefined) return [];
    const length = ({ rto }: LossRecovery) => rto.totalS ?? Infinity;
    const slow = recovery.losses.filter(
      (loss) => (loss.outcome === 'takeover' || loss.outcome === 'restore') && length(loss) > limit,
    );
    const [worst] = slow.toSorted((a, b) => (length(a) === length(b) ? 0 : length(b) - length(a)));
    if (!worst) return [];
    const longest = longestStep(worst);
    const figure = `recovery.losses[${worst.lost.join('+')}].rto`;
    const total = worst.rto.totalS;
    return [
      {
        code: rec01.code,
        severity: severityOfMiss(architecture),
        where: {
          path: ['options', index],
          sites: slow.flatMap(({ lost }) => lost),
          populations: [],
          data: [],
        },
        message: `RTO ${total === null ? 'has no end' : `is ${stretch(total)}`} where ${stretch(limit)} are required`,
        consequence: `${names[longest.segment]} takes ${longest.lengthS === null ? 'without end' : stretch(longest.lengthS)} of it after losing ${listed(worst.lost.map(shortName))}: ${longest.because}.`,
        evidence: [
          { label: 'RTO', value: total, unit: 's', limit, figure: `${figure}.totalS` },
          {
            label: names[longest.segment],
            value: longest.lengthS,
            unit: 's',
            limit,
            figure: `${figure}.${longest.segment}S`,
          },
        ],
        fix: fasterRecovery(context, worst, limit),
        loss: worst.lost,
        restsOnJudgement: restsOnJudgement(assumptions, worst.waterfall),
      },
    ];
  },
};
