import { defaultAssumptions, refusalOf, unitOfAssumption } from '@/lib/engine/assumptions';
import type { Problem } from '@/lib/schemas';
import { readCsv, type CsvCell } from '../csv/read-csv';
import { problemAt, type FormReading, type ImportedStatement } from './imported';
import { isPriceList, isTransferList, readPriceList, readTransferList } from './read-prices';
import {
  isRoundTripList,
  isRoundTripMatrix,
  readRoundTripList,
  readRoundTripMatrix,
} from './read-round-trips';
import { isStatedList, readStatedList } from './read-stated';

export type { ImportedStatement } from './imported';

/** What a file was taken for. */
export type AssumptionForm =
  'round-trips' | 'round-trip-matrix' | 'prices' | 'transfer-prices' | 'stated-values';

/** What a file of measurements or prices says. */
export interface ReadAssumptions {
  /** null: it is none that is known. */
  readonly form: AssumptionForm | null;
  /** What can be taken; each assumption once. */
  readonly statements: readonly ImportedStatement[];
  /** What cannot, by place. */
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
}

const accepted =
  'a first line of from,to,rttMs or region,item,usdPerHour or from,to,usdPerGb or id,value, or a square with regions across and down';

const mostProblems = 200;

/**
 * Reads a CSV of a team's own measurements, prices or stated values: every line that can be taken, and
 * every problem at once with its place. Values that cannot stand (a round trip faster than light) are
 * problems too. Never throws.
 */
export function readAssumptionsCsv(file: string, text: string): ReadAssumptions {
  const read = readCsv(text);
  if (!read.ok) {
    const { message, ...place } = read.problem;
    return nothing([{ file, path: '', ...place, message: `${message} (${place.accepted})` }]);
  }
  const [header, ...rows] = read.rows;
  const start: CsvCell = { text: '', line: 1, column: 1 };
  if (header === undefined) return nothing([problemAt(file, start, 'the file is empty', accepted)]);
  const form = formOf(header, rows);
  if (form === null) {
    const first = { ...(header[0] ?? start), text: header.map((cell) => cell.text).join(',') };
    return nothing([problemAt(file, first, 'not a list of measurements or prices', accepted)]);
  }
  const reading = readers[form](file, header, rows);
  const { statements, problems } = standing(file, reading);
  const told = problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
  return { form, statements, problems: shortened(told), notes: reading.notes };
}

const nothing = (problems: readonly Problem[]): ReadAssumptions => ({
  form: null,
  statements: [],
  problems,
  notes: [],
});

const readers: Readonly<
  Record<
    AssumptionForm,
    (file: string, header: readonly CsvCell[], rows: readonly (readonly CsvCell[])[]) => FormReading
  >
> = {
  'round-trips': readRoundTripList,
  'round-trip-matrix': readRoundTripMatrix,
  prices: readPriceList,
  'transfer-prices': readTransferList,
  'stated-values': readStatedList,
};

function formOf(
  header: readonly CsvCell[],
  rows: readonly (readonly CsvCell[])[],
): AssumptionForm | null {
  if (isRoundTripList(header)) return 'round-trips';
  if (isPriceList(header)) return 'prices';
  if (isTransferList(header)) return 'transfer-prices';
  if (isStatedList(header)) return 'stated-values';
  return isRoundTripMatrix(header, rows) ? 'round-trip-matrix' : null;
}

/** Of what was read, what can stand, each assumption once; the rest as problems. */
function standing(file: string, { statements, problems }: FormReading) {
  const found: Problem[] = [...problems];
  const seen = new Set<string>();
  const kept = statements.flatMap(({ cell, ...statement }): ImportedStatement[] => {
    const { id, value } = statement;
    const refusal = refusalOf({ id, value, unit: unitOfAssumption(id) ?? '' }, defaultAssumptions);
    if (refusal !== null) {
      found.push(problemAt(file, cell, refusal, 'a value that can be'));
      return [];
    }
    if (seen.has(id)) {
      found.push(problemAt(file, cell, `a second value for ${id}`, 'one value each'));
      return [];
    }
    seen.add(id);
    return [statement];
  });
  return { statements: kept, problems: found };
}

function shortened(problems: readonly Problem[]): readonly Problem[] {
  const next = problems[mostProblems];
  if (next === undefined) return problems;
  const rest = problems.length - mostProblems;
  return [
    ...problems.slice(0, mostProblems),
    { ...next, message: `and ${rest} more ${rest === 1 ? 'problem' : 'problems'}` },
  ];
}
