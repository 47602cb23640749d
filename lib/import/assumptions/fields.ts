import { isIsoDate } from '@/lib/schemas';
import type { CsvCell } from '../csv/read-csv';

/** The fields of a row under their headings. */
export interface Fields {
  readonly row: readonly CsvCell[];
  /** The field under a heading; an empty one at the row's end where it has none. */
  readonly at: (heading: string | undefined) => CsvCell;
}

const plain = (heading: string): string => heading.toLowerCase().replaceAll(/[\s_()/-]/g, '');

/** The heading of a file that is meant by one of some names; undefined where it has none of them. */
export function headingNamed(
  header: readonly CsvCell[],
  names: readonly string[],
): string | undefined {
  return header.find(({ text }) => names.includes(plain(text)))?.text;
}

/** Reads rows by the headings of the first one. */
export function fieldsOf(
  header: readonly CsvCell[],
  rows: readonly (readonly CsvCell[])[],
): Fields[] {
  const position = new Map(header.map(({ text }, index) => [text, index]));
  return rows.map((row) => {
    const last = row.at(-1);
    const missing: CsvCell = {
      text: '',
      line: last?.line ?? 1,
      column: last === undefined ? 1 : last.column + last.text.length,
    };
    return {
      row,
      at: (heading) =>
        heading === undefined ? missing : (row[position.get(heading) ?? -1] ?? missing),
    };
  });
}

/** Nothing was measured here. */
export const isEmpty = ({ text }: CsvCell): boolean =>
  text === '' || /^(-|–|n\/?a|null|nan)$/i.test(text);

/** A number from 0 as files write it, with its unit behind or a dollar before; null where it is none. */
export function readNumber(text: string, unit: RegExp): number | null {
  const bare = text
    .replace(/^\$\s*/, '')
    .replace(unit, '')
    .trim();
  return /^\d{1,12}(\.\d{1,12})?$/.test(bare) ? Number(bare) : null;
}

/** A day, undefined where none is stated, null where it is none. */
export function readDay({ text }: CsvCell): string | undefined | null {
  if (text === '') return undefined;
  // Measurements often carry the time as well.
  const day = text.slice(0, 10);
  return isIsoDate(day) && /^$|^[T ]/.test(text.slice(10)) ? day : null;
}
