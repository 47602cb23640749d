import type { CsvCell } from '@/lib/format/csv';

/** The figures behind a chart, as they are shown and as they are exported. */
export interface ChartTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly { readonly exact: CsvCell; readonly shown: string }[])[];
}
