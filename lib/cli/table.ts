/** A column of a table on the terminal. */
export interface Column<Row> {
  readonly title: string;
  readonly of: (row: Row) => string;
  readonly align?: 'right';
}

/** Rows as aligned text, with a line of titles. Escape sequences in the data are shown, not run. */
export function table<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const cells = [
    columns.map((c) => c.title),
    ...rows.map((row) => columns.map((c) => printable(c.of(row)))),
  ];
  const widths = columns.map((_, i) => Math.max(...cells.map((line) => length(line[i] ?? ''))));
  return cells
    .map((line) =>
      line
        .map((cell, i) => {
          const pad = ' '.repeat((widths[i] ?? 0) - length(cell));
          return columns[i]?.align === 'right' ? pad + cell : cell + pad;
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const segmenter = new Intl.Segmenter();
/** Characters as people count them. */
const length = (text: string): number => Array.from(segmenter.segment(text)).length;

/** Control characters of a document must not move the cursor of whoever reads it. */
export function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, '\uFFFD');
}
