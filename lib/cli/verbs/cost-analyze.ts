import { evaluate, type CostFigures } from '@/lib/engine';
import { breakdowns, costBreakdown, type Breakdown } from '@/lib/engine/cost';
import { costLineWord, costPlace, costSourceWord } from '@/lib/format/cost-line';
import { money } from '@/lib/format/money';
import { percent } from '@/lib/format/percent';
import { text } from '@/lib/format/words';
import { chosenOption, loadDocument, unknownName } from '../load';
import { assumptionsFlag, givenAssumptions } from '../load-assumptions';
import { BadInput, fine, json } from '../outcome';
import { printable, table } from '../table';
import { jsonFlag, type Verb } from '../verb';

export const costAnalyze: Verb = {
  name: 'cost analyze',
  arguments: ['FILE'],
  flags: [
    jsonFlag,
    assumptionsFlag,
    { name: 'option', value: 'NAME', meaning: 'price this option instead of the chosen one' },
    {
      name: 'breakdown',
      value: 'BY',
      meaning: 'sum the lines by region or by line (default: every line by itself)',
    },
  ],
  summary: 'say what an option costs a month, line by line, and what each amount rests on',
  run: async (invocation) => {
    const architecture = await loadDocument(invocation);
    const assumptions = await givenAssumptions(invocation);
    const by = asked(invocation.values['breakdown']);
    const { name } = chosenOption(architecture, invocation.values['option']);
    const [judged] = evaluate(architecture, assumptions, { option: name }).options;
    if (!judged) throw new BadInput(`--option: no option ${name}`);
    const { cost } = judged;
    const breakdown = by === null ? null : { by, rows: costBreakdown(cost, by) };
    if (invocation.set.has('json')) {
      const document = architecture.metadata.name;
      return fine(json({ document, option: name, cost, ...(breakdown ? { breakdown } : {}) }));
    }
    return fine(
      [
        printable(name),
        '',
        ...sumLines(cost),
        '',
        breakdown ? breakdownTable(breakdown.rows) : lineTable(cost),
        ...unknownLines(cost),
      ].join('\n'),
    );
  },
};

function asked(by: string | undefined): Breakdown | null {
  if (by === undefined) return null;
  const found = breakdowns.find((one) => one === by);
  if (!found) throw new BadInput(`--breakdown: ${unknownName('breakdown', by, breakdowns)}`);
  return found;
}

function sumLines(cost: CostFigures): string[] {
  const { baseline, lowerBound, oneOff } = cost;
  const factor = baseline.factor === null ? '' : `; infrastructure ${baseline.factor.toFixed(2)} ×`;
  return [
    `${text(money(cost.monthlyUsd, { per: 'a month', lowerBound }))}, infrastructure ${text(money(cost.infrastructureUsd, { lowerBound }))}`,
    printable(
      `against ${baseline.option}, which runs today at ${text(money(baseline.monthlyUsd))}: ${text(money(baseline.addedUsd, { signed: true }))}${factor}`,
    ),
    `transfer between regions ${text(percent(cost.transferShare))} of the infrastructure`,
    `once ${text(money(oneOff.totalUsd))}; ${cost.yearly.map(({ year, usd }) => `year ${year} ${text(money(usd, { lowerBound }))}`).join(', ')}`,
  ];
}

function breakdownTable(rows: ReturnType<typeof costBreakdown>): string {
  return table(rows, [
    {
      title: 'Of',
      of: ({ region, line }) => (line === null ? (region ?? 'all regions') : costLineWord[line]),
    },
    {
      title: 'A month',
      of: ({ monthlyUsd, lowerBound }) => text(money(monthlyUsd, { lowerBound })),
      align: 'right',
    },
  ]);
}

function lineTable({ lines }: CostFigures): string {
  return table(lines, [
    { title: 'Line', of: ({ line }) => costLineWord[line] },
    { title: 'Where', of: costPlace },
    { title: 'A month', of: ({ monthlyUsd }) => text(money(monthlyUsd)), align: 'right' },
    { title: 'Rests on', of: ({ source }) => costSourceWord[source] },
  ]);
}

function unknownLines({ lines }: CostFigures): string[] {
  const missing = lines.filter(({ because }) => because !== null);
  if (missing.length === 0) return [];
  return [
    '',
    'The sums are the least:',
    ...missing.map((line) =>
      printable(`  ${costLineWord[line.line]}, ${costPlace(line)}: ${line.because ?? ''}`),
    ),
  ];
}
