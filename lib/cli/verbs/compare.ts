import {
  evaluate,
  type Architecture,
  type ComparedCell,
  type ComparedRow,
  type Comparison,
} from '@/lib/engine';
import { compareOptions } from '@/lib/engine/comparison';
import { patternTitles } from '@/lib/engine/decision/patterns/titles';
import { returns } from '@/lib/engine/roi';
import {
  changeWords,
  comparedLabel,
  comparedWords,
  requiredWords,
  statusWords,
} from '@/lib/format/comparison-words';
import { plural } from '@/lib/format/plural';
import { dash } from '@/lib/format/signs';
import { text } from '@/lib/format/words';
import { loadDocument, unknownName } from '../load';
import { assumptionsFlag, givenAssumptions } from '../load-assumptions';
import { BadInput, fine, json } from '../outcome';
import { table } from '../table';
import { jsonFlag, type Verb } from '../verb';

const fewest = 2;
const most = 4;

export const compare: Verb = {
  name: 'compare',
  arguments: ['FILE'],
  flags: [
    jsonFlag,
    assumptionsFlag,
    { name: 'options', value: 'NAME,…', meaning: 'two to four options; the first four without it' },
    {
      name: 'baseline',
      value: 'NAME',
      meaning: 'tell differences against this one; what runs today without it',
    },
  ],
  summary: 'hold options beside each other: figures, requirements, differences, the best of each',
  run: async (invocation) => {
    const { values, set } = invocation;
    const architecture = await loadDocument(invocation);
    const assumptions = await givenAssumptions(invocation);
    const options = comparedNames(architecture, values['options']);
    const { baseline } = values;
    if (baseline !== undefined && !options.includes(baseline)) {
      throw new BadInput(`--baseline: ${unknownName('compared option', baseline, options)}`);
    }
    const against = baseline === undefined ? {} : { baseline };
    const comparison = compareOptions({
      architecture,
      evaluation: evaluate(architecture, assumptions),
      options,
      ...against,
      ...(architecture.business === null
        ? {}
        : { returns: returns(architecture, assumptions, against) }),
    });
    return fine(set.has('json') ? json(comparison) : told(comparison));
  },
};

/** The options asked for, else as many of the document's as go side by side. Throws BadInput for less than two. */
function comparedNames({ options }: Architecture, asked: string | undefined): readonly string[] {
  const names = options.map(({ name }) => name);
  const wanted =
    asked === undefined ? names.slice(0, most) : asked.split(',').map((name) => name.trim());
  for (const name of wanted) {
    if (!names.includes(name)) {
      throw new BadInput(`--options: ${unknownName('option', name, names)}`);
    }
  }
  const twice = wanted.find((name, i) => wanted.indexOf(name) !== i);
  if (twice !== undefined) throw new BadInput(`--options: "${twice}" is named twice`);
  if (wanted.length < fewest || wanted.length > most) {
    throw new BadInput(
      `--options: ${plural(wanted.length, 'option')}; two to four go beside each other (${names.join(', ')})`,
    );
  }
  return wanted;
}

/** `95 ms, meets, best, −187 ms` */
function cellText(row: ComparedRow, cell: ComparedCell): string {
  return [
    text(comparedWords(row, cell)),
    cell.status === 'not-asked' || cell.state === 'unknown' ? null : statusWords[cell.status],
    cell.isBest ? 'best' : null,
    changeWords(row, cell),
  ]
    .filter((part) => part !== null)
    .join(', ');
}

function told({ options, rows, baseline }: Comparison): string {
  const columns = options.map(({ name }, i) => ({
    title: name === baseline ? `${name} (baseline)` : name,
    of: (row: ComparedRow) => {
      const cell = row.cells[i];
      return cell === undefined ? dash : cellText(row, cell);
    },
  }));
  return [
    table(rows, [
      { title: '', of: ({ id }) => comparedLabel(id) },
      { title: 'Required', of: (row) => requiredWords(row) ?? dash },
      ...columns,
    ]),
    '',
    ...options.map(({ name, pattern, findings, requirements: { met, missed, unknown } }) => {
      const open = unknown === 0 ? '' : `, ${unknown} not known`;
      return `${name}: ${patternTitles[pattern]}; meets ${met} of ${met + missed + unknown} requirements${open}; ${findings.critical} critical, ${findings.high} high findings`;
    }),
  ].join('\n');
}
