import type { Rule } from './rule';
import { percent, shortName } from './words';

/** It fits, and only just: the first retry tips it over. */
export const cap05: Rule = {
  code: 'CAP-05',
  title: 'Survives on paper, with no room for retries',
  appliesWhen:
    'every single loss is survived, and one of them leaves a site above the assumed share of its capacity',
  meaning:
    'After a loss clients retry and caches are cold, so that more load arrives than the plan says. Three sites at 65 % come to 97.5 % when one is lost: carried in arithmetic, and by nothing to spare.',
  remedy: 'Keep each site far enough below (N−1)/N that a retry storm still fits.',
  severities: 'medium',
  source: 'docs/model.md#capacity-under-loss',
  judge: ({ capacity, index, assumptions }) => {
    const singles = capacity.losses.filter((loss) => loss.lost.length === 1);
    if (singles.length === 0 || !singles.every((loss) => loss.survives)) return [];
    const tight = assumptions.parameters.tightUtilization;
    const rows = singles
      .flatMap((loss) => loss.regions.map((row) => ({ ...row, lost: loss.lost[0] })))
      .filter((row) => (row.utilization ?? 0) > tight.value)
      .toSorted((a, b) => (b.utilization ?? 0) - (a.utilization ?? 0));
    const [worst] = rows;
    if (!worst?.lost) return [];
    return [
      {
        code: cap05.code,
        severity: 'medium',
        where: {
          path: ['options', index, 'regions'],
          sites: [...new Set(rows.map((row) => row.region))],
          populations: [],
          data: [],
        },
        message: `Losing ${shortName(worst.lost)} leaves ${shortName(worst.region)} at ${percent(worst.utilization ?? 0)}: no room for retries`,
        consequence: `Anything above ${percent(tight.value)} after a loss is taken by the first retries.`,
        evidence: [
          {
            label: `${shortName(worst.lost)} lost`,
            value: worst.utilization,
            unit: 'share',
            limit: 1,
            figure: `capacity.losses[${worst.lost}].regions[${worst.region}].utilization`,
          },
        ],
        fix: null,
        loss: [worst.lost],
        restsOnJudgement: tight.kind === 'judgement',
      },
    ];
  },
};
