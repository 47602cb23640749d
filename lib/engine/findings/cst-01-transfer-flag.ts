import { dollarWords } from '../decision/words';
import type { Fix } from '../model';
import { share } from '../units';
import { costFinding } from './cost-finding';
import type { Rule, RuleContext } from './rule';
import { percent } from './words';

/** More is copied between regions than the rest of the bill bears. */
export const cst01: Rule = {
  code: 'CST-01',
  title: 'Transfer between regions takes much of the bill',
  appliesWhen: 'transfer between regions is above its assumed part of the infrastructure, a tenth',
  meaning:
    'Every byte that is written is paid for once more for each region that it is copied to. Above a tenth of the infrastructure, more is usually copied than anybody reads.',
  remedy:
    'Compress what is copied, copy only the data that is needed elsewhere, or to fewer regions.',
  severities: 'medium; high above twice the limit',
  source: 'docs/cost.md#transfer-between-regions',
  judge: (context) => {
    const { cost, assumptions } = context;
    const limit = assumptions.parameters.transferRedFlag.value;
    if (cost.transferShare === null || cost.transferShare <= limit) return [];
    const between = cost.lines.filter(({ line }) => line === 'transfer-regions');
    const monthly = between.reduce((sum, { monthlyUsd }) => sum + (monthlyUsd ?? 0), 0);
    return [
      costFinding(context, {
        code: cst01.code,
        severity: cost.transferShare > 2 * limit ? 'high' : 'medium',
        sites: [...new Set(between.flatMap(({ region }) => region ?? []))],
        message: `Transfer between regions is ${percent(cost.transferShare)} of the infrastructure, ${dollarWords(monthly)} a month`,
        consequence:
          'It grows with every write and with every region, and no server count shows it.',
        evidence: [
          {
            label: 'Transfer between regions',
            value: cost.transferShare,
            unit: 'of infrastructure',
            limit,
            figure: 'cost.transferShare',
          },
        ],
        fix: leastCompression(context, limit),
      }),
    ];
  },
};

/** The least compression, in whole per cent, that brings transfer under its limit; null: none that can be had does. */
function leastCompression(context: RuleContext, limit: number): Fix | null {
  const { option, index, costs, assumptions } = context;
  const most = Math.round(assumptions.parameters.compressionPossible.high * 100);
  const now = option.compression ?? assumptions.parameters.compressionSaves.value;
  const holds = (points: number) => {
    const found = costs.of({ ...option, compression: share(points / 100) });
    return found.transferShare !== null && found.transferShare <= limit ? found : null;
  };
  if (holds(most) === null) return null;
  // What is left falls with every per cent: halve down to the first that holds.
  let [below, points] = [Math.floor(now * 100), most];
  while (points - below > 1) {
    const middle = Math.floor((below + points) / 2);
    if (holds(middle) === null) below = middle;
    else points = middle;
  }
  const saved = (context.cost.monthlyUsd ?? 0) - (holds(points)?.monthlyUsd ?? 0);
  return {
    summary: `Compress what is copied between regions by ${points} %`,
    consequence: `Saves ${dollarWords(saved)} a month, where the data is not compressed already; compressing takes processor time at both ends.`,
    edits: [{ op: 'set', path: ['options', index, 'compression'], value: `${points}%` }],
  };
}
