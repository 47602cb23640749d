import type { ReactNode } from 'react';
import type { CsvCell } from '@/lib/format/csv';

/** A column, described once: how it is shown, sorted, exported, and placed on a phone's card. */
export interface Column<Row> {
  readonly id: string;
  /** Plain text: the heading, the CSV's heading, and the label on a card. */
  readonly header: string;
  /** The heading is heard but not seen. */
  readonly headerHidden?: boolean;
  /** What stands behind the heading, lighter: units, sub-columns. */
  readonly headerNote?: string;
  /** What is sorted by and exported; null is unknown and comes last in either direction. */
  readonly value: (row: Row) => CsvCell;
  /** What is exported, where that is not what is sorted by. */
  readonly exportValue?: (row: Row) => CsvCell;
  readonly cell?: (row: Row) => ReactNode;
  readonly align?: 'start' | 'end';
  readonly sortable?: boolean;
  /** The first press on the heading sorts the other way round: the worst, the latest, the largest. */
  readonly descendingFirst?: boolean;
  /** May be switched off; the first column never. */
  readonly hideable?: boolean;
  readonly className?: string;
  /** On a card: title, corner beside it, the block below, a labelled line (the default), or nothing. */
  readonly card?: 'title' | 'corner' | 'block' | 'line' | 'none';
  /** Left out of the export: buttons and menus. */
  readonly exported?: boolean;
}

export interface Sorting {
  readonly id: string;
  readonly descending: boolean;
}
