import type { CsvCell } from '@/lib/format/csv';

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** Ascending order of two known cells: numbers by size, words as in a dictionary with numbers counted. */
export function compareCells(a: CsvCell, b: CsvCell): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return collator.compare(String(a), String(b));
}
