/** One cell of a CSV file, and where it begins. Line and column count from 1, in characters. */
export interface CsvCell {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** Something that keeps a text from being read as CSV. */
export interface CsvProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly found: string;
  readonly accepted: string;
}

export type ReadCsv =
  | { readonly ok: true; readonly rows: readonly (readonly CsvCell[])[] }
  | { readonly ok: false; readonly problem: CsvProblem };

/** Beyond these somebody has picked the wrong file, and reading it would keep others waiting. */
export const csvLimits = { characters: 500_000, rows: 20_000, cells: 500 } as const;

/**
 * Reads CSV as RFC 4180 has it, strictly: fields in quotes may hold commas, line breaks and doubled
 * quotes, nothing may follow a closing quote but the end of the field. Commas, semicolons or tabs part
 * the fields, whichever the first line has most of. Empty lines, and lines that begin with #, are left
 * out. Never throws.
 */
export function readCsv(given: string): ReadCsv {
  const text = given.replace(/^\uFEFF/, '');
  const { characters } = csvLimits;
  if (text.length > characters) {
    const found = `${text.length} characters`;
    return { ok: false, problem: refusal(1, 1, 'the file is too large', found, 'at most 500 kB') };
  }
  const cursor: Cursor = { text, separator: separatorOf(text), at: 0, line: 1, lineStart: 0 };
  const rows: CsvCell[][] = [];
  while (cursor.at < text.length) {
    const row = readRow(cursor);
    if (!Array.isArray(row)) return { ok: false, problem: row };
    const isBlank = row.every((cell) => cell.text === '');
    if (isBlank || row[0]?.text.startsWith('#') === true) continue;
    if (rows.length >= csvLimits.rows) {
      const line = row[0]?.line ?? 1;
      const problem = tooMany(line, 'lines', csvLimits.rows);
      return { ok: false, problem };
    }
    rows.push(row);
  }
  return { ok: true, rows };
}

/** How far a text has been read. */
interface Cursor {
  readonly text: string;
  readonly separator: string;
  at: number;
  line: number;
  /** Where the current line begins. */
  lineStart: number;
}

/** The fields up to the end of a line, which is passed over. */
function readRow(cursor: Cursor): CsvCell[] | CsvProblem {
  const { text, separator } = cursor;
  const row: CsvCell[] = [];
  for (;;) {
    const cell = text[cursor.at] === '"' ? quoted(cursor) : plain(cursor);
    if ('message' in cell) return cell;
    row.push(cell);
    if (row.length > csvLimits.cells) return tooMany(cell.line, 'fields', csvLimits.cells);
    if (text[cursor.at] !== separator) break;
    cursor.at += 1;
  }
  if (text[cursor.at] === '\r') cursor.at += 1;
  if (text[cursor.at] === '\n') cursor.at += 1;
  cursor.line += 1;
  cursor.lineStart = cursor.at;
  return row;
}

const columnOf = ({ at, lineStart }: Cursor): number => at - lineStart + 1;

function plain(cursor: Cursor): CsvCell {
  const { text, separator, at: from, line } = cursor;
  const column = columnOf(cursor);
  const isOver = (mark: string | undefined) =>
    mark === undefined || mark === separator || mark === '\n' || mark === '\r';
  while (!isOver(text[cursor.at])) cursor.at += 1;
  return { text: text.slice(from, cursor.at).trim(), line, column };
}

function quoted(cursor: Cursor): CsvCell | CsvProblem {
  const { text, separator, at: from, line } = cursor;
  const column = columnOf(cursor);
  const end = closingQuote(text, from + 1);
  if (end < 0) {
    return refusal(line, column, 'a quote is never closed', text.slice(from, from + 20), 'a "');
  }
  for (let i = from; i < end; i += 1) {
    if (text[i] !== '\n') continue;
    cursor.line += 1;
    cursor.lineStart = i + 1;
  }
  cursor.at = end + 1;
  const next = text[cursor.at];
  if (next !== undefined && next !== separator && next !== '\n' && next !== '\r') {
    const message = 'text follows a closing quote';
    return refusal(cursor.line, columnOf(cursor), message, next, 'the end of the field');
  }
  return {
    text: text
      .slice(from + 1, end)
      .replaceAll('""', '"')
      .trim(),
    line,
    column,
  };
}

const tooMany = (line: number, what: string, most: number): CsvProblem =>
  refusal(line, 1, `there are too many ${what}`, `more than ${most}`, `at most ${most}`);

function separatorOf(text: string): string {
  const first = text.split('\n').find((line) => line.trim() !== '' && !line.startsWith('#')) ?? '';
  const outside = first.replaceAll(/"[^"]*"/g, '');
  const count = (mark: string) => outside.split(mark).length - 1;
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}

/** Where the quote that closes stands; −1 where none does. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at)) {
    if (text[at + 1] !== '"') return at;
    at += 2;
  }
  return -1;
}

const refusal = (
  line: number,
  column: number,
  message: string,
  found: string,
  accepted: string,
): CsvProblem => ({ line, column, message, found, accepted });
