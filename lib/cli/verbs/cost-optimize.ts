import type { CostSaving } from '@/lib/engine';
import { costSavings } from '@/lib/engine/cost';
import { money } from '@/lib/format/money';
import { quantity } from '@/lib/format/quantity';
import { text } from '@/lib/format/words';
import { chosenOption, loadDocument } from '../load';
import { assumptionsFlag, givenAssumptions } from '../load-assumptions';
import { fine, json } from '../outcome';
import { printable } from '../table';
import { jsonFlag, type Verb } from '../verb';

export const costOptimize: Verb = {
  name: 'cost optimize',
  arguments: ['FILE'],
  flags: [
    jsonFlag,
    assumptionsFlag,
    { name: 'option', value: 'NAME', meaning: 'look at this option instead of the chosen one' },
  ],
  summary:
    'say which single changes would make an option cheaper, and what each would cost otherwise',
  run: async (invocation) => {
    const architecture = await loadDocument(invocation);
    const assumptions = await givenAssumptions(invocation);
    const { name } = chosenOption(architecture, invocation.values['option']);
    const result = costSavings(architecture, assumptions, name);
    if (invocation.set.has('json')) return fine(json(result));
    const { monthlyUsd, lowerBound } = result.cost;
    return fine(
      [
        printable(`${name}, ${text(money(monthlyUsd, { per: 'a month', lowerBound }))}`),
        ...(result.savings.length === 0 ? ['', 'No single change saves anything.'] : []),
        ...result.savings.flatMap((saving) => ['', ...savingLines(saving).map(printable)]),
      ].join('\n'),
    );
  },
};

const requirementWord = {
  latency: 'felt latency',
  availability: 'availability',
  rto: 'RTO',
  rpo: 'RPO',
  load: 'use of the fullest site',
  'after-loss': 'room after a loss',
  residency: 'residency',
} as const;

function savingLines({
  change,
  risk,
  savedUsd,
  monthlyUsd,
  lowerBound,
  nearer,
  breaks,
  findings,
}: CostSaving): string[] {
  const words = (value: number | null, unit: string) =>
    value === null ? 'unbounded' : text(quantity(value, unit));
  return [
    `${text(money(savedUsd, { per: 'a month' }))}  ${change}; comes to ${text(money(monthlyUsd, { lowerBound }))}`,
    `    ${risk}`,
    nearer === null
      ? '    brings no requirement nearer to its limit'
      : `    ${requirementWord[nearer.requirement]} from ${words(nearer.before, nearer.unit)} to ${words(nearer.after, nearer.unit)}, limit ${words(nearer.limit, nearer.unit)}${nearer.meets ? '' : ': missed'}`,
    ...(breaks.length > 0
      ? [`    breaks ${breaks.map((requirement) => requirementWord[requirement]).join(', ')}`]
      : []),
    ...(findings.length > 0 ? [`    brings ${findings.join(', ')}`] : []),
  ];
}
