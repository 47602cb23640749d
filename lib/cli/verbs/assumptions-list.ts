import { isStale, topOverride } from '@/lib/engine';
import { allAssumptions, assumptionTables, findAssumption } from '@/lib/engine/tables';
import { quantity } from '@/lib/format/quantity';
import { matches, plainText } from '@/lib/format/region-search';
import { text } from '@/lib/format/words';
import { unknownName } from '../load';
import { assumptionsFlag, givenAssumptions } from '../load-assumptions';
import { BadInput, fine, json } from '../outcome';
import { printable, table } from '../table';
import { jsonFlag, type Invocation, type Verb } from '../verb';

export const assumptionsList: Verb = {
  name: 'assumptions list',
  arguments: [],
  flags: [
    jsonFlag,
    assumptionsFlag,
    { name: 'table', value: 'NAME', meaning: assumptionTables.join(', ') },
    { name: 'search', value: 'WORDS', meaning: 'only those whose name or id has these words' },
    { name: 'stale-on', value: 'DAY', meaning: 'only those older than two years at that day' },
    { name: 'stated', meaning: 'only those that the file of --assumptions states' },
  ],
  summary: 'list what figures rest on, with source, day and what is stated instead',
  run: async (invocation) => {
    const rows = await chosenRows(invocation);
    return fine(
      invocation.set.has('json')
        ? json({ assumptions: rows })
        : table(rows, [
            { title: 'Assumption', of: (row) => printable(row.label) },
            { title: 'Value', of: (row) => text(quantity(row.value, row.unit)), align: 'right' },
            { title: 'Default', of: (row) => defaultOf(row), align: 'right' },
            { title: '', of: (row) => `${row.kind}, ${row.asOf}` },
            { title: 'Source', of: (row) => printable(row.source) },
            { title: 'Id', of: (row) => row.id },
          ]),
    );
  },
};

async function chosenRows(invocation: Invocation) {
  const { values, set } = invocation;
  const asked = values['table'];
  if (asked !== undefined && !assumptionTables.some((known) => known === asked)) {
    throw new BadInput(`--table: ${unknownName('table', asked, assumptionTables)}`);
  }
  const day = values['stale-on'];
  if (day !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(day)) {
    throw new BadInput(`--stale-on: "${day}" is not a day (2026-11-20)`);
  }
  const { overrides } = await givenAssumptions(invocation);
  const listed = allAssumptions();
  const known = new Set(listed.map(({ id }) => id));
  // What is stated for a pair that nobody has measured stands in no table.
  const added = [...overrides.keys()].flatMap((id) =>
    known.has(id) ? [] : (findAssumption(id) ?? []),
  );
  return [...listed, ...added]
    .map((row) => {
      const top = topOverride(overrides, row.id);
      return top === undefined
        ? { ...row, stated: false, default: row.value }
        : {
            ...row,
            value: top.value,
            kind: top.kind ?? row.kind,
            source: top.because ?? 'stated',
            asOf: top.on ?? row.asOf,
            stated: true,
            default: row.value,
          };
    })
    .filter((row) => asked === undefined || row.table === asked)
    .filter((row) => !set.has('stated') || row.stated)
    .filter((row) => day === undefined || isStale(row.asOf, day))
    .filter((row) => matches(plainText(`${row.label} ${row.id}`), values['search'] ?? ''));
}

function defaultOf(row: {
  readonly stated: boolean;
  readonly default: number | null;
  readonly unit: string;
}) {
  return row.stated ? text(quantity(row.default, row.unit)) : '';
}
