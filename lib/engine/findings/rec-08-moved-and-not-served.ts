import type { Rule } from './rule';
import { severityOfMiss } from './severity-of-miss';
import { listed, percent, shortName, stretch } from './words';

/** The recovery time is met, and it is met for nothing. */
export const rec08: Rule = {
  code: 'REC-08',
  title: 'Traffic moves in time to where it is not served',
  appliesWhen:
    'requirements.rto is met after the loss of one site, and then the sites that take over fall or a hard dependency is gone',
  meaning:
    'The recovery time ends when traffic has moved to sites that are ready for it. If these are then overloaded, or what every request needs went down with the region, the time is met on paper alone.',
  remedy: 'Mend the capacity or the dependency first: the recovery time says nothing before.',
  severities: 'high; medium for a Tier 2',
  source: 'docs/model.md#recovery-time',
  judge: ({ architecture, recovery, capacity, index }) => {
    const limit = architecture.requirements.rtoS;
    if (limit === undefined) return [];
    const rows = recovery.losses.flatMap((row) => {
      const loss = capacity.losses.find((l) => l.lost.join() === row.lost.join());
      const falls = loss && (loss.steps.length > 0 || loss.dependenciesDown.length > 0);
      const total = row.rto.totalS;
      return falls && row.outcome === 'takeover' && total !== null && total <= limit
        ? [{ row, loss, total }]
        : [];
    });
    const [worst] = rows.toSorted((a, b) => a.loss.servedFraction - b.loss.servedFraction);
    if (!worst) return [];
    const { row, loss, total } = worst;
    const why = [
      ...(loss.steps[0] ? [`${listed(loss.steps[0].overloaded.map(shortName))} overloaded`] : []),
      ...loss.dependenciesDown.map((name) => `${name} down`),
    ];
    const key = row.lost.join('+');
    return [
      {
        code: rec08.code,
        severity: severityOfMiss(architecture),
        where: {
          path: ['options', index, 'regions'],
          sites: [...new Set(rows.flatMap((one) => one.row.lost))],
          populations: [],
          data: [],
        },
        message: `Losing ${listed(row.lost.map(shortName))} moves its traffic in ${stretch(total)}, and then ${percent(loss.servedFraction)} of requests are served`,
        consequence: `${listed(why)}: the required ${stretch(limit)} are met on paper alone.`,
        evidence: [
          {
            label: 'RTO',
            value: total,
            unit: 's',
            limit,
            figure: `recovery.losses[${key}].rto.totalS`,
          },
          {
            label: 'Served then',
            value: loss.servedFraction,
            unit: 'share',
            limit: 1,
            sense: 'at-least',
            figure: `capacity.losses[${key}].servedFraction`,
          },
        ],
        fix: null,
        loss: row.lost,
        restsOnJudgement: false,
      },
    ];
  },
};
