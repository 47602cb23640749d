/** A place that the keyboard can stand on: a row of the matrix and a column in it. */
export interface GridStop {
  readonly row: string;
  readonly column: string;
}

/** A row with the columns in which there is something to press, left to right. */
export interface StopsOfRow {
  readonly row: string;
  readonly columns: readonly string[];
}

/** Rows that Page Up and Page Down go past. */
const page = 10;

const clamp = (at: number, length: number): number => Math.min(length - 1, Math.max(0, at));

/**
 * Where a key leads from a stop; null where the key means nothing here. Up and down keep the column, or
 * take the nearest one before it that the row has.
 */
export function nextStop(
  rows: readonly StopsOfRow[],
  columns: readonly string[],
  from: GridStop,
  key: string,
  withControl: boolean,
): GridStop | null {
  const at = rows.findIndex(({ row }) => row === from.row);
  const here = rows[at];
  if (here === undefined) return null;

  const inRow = (index: number): GridStop | null => {
    const column = here.columns[clamp(index, here.columns.length)];
    return column === undefined ? null : { row: here.row, column };
  };
  const toRow = (index: number, column: string): GridStop | null => {
    const target = rows[clamp(index, rows.length)];
    if (target === undefined) return null;
    const wanted = columns.indexOf(column);
    const nearest = target.columns.findLast((one) => columns.indexOf(one) <= wanted);
    const found = nearest ?? target.columns[0];
    return found === undefined ? null : { row: target.row, column: found };
  };

  switch (key) {
    case 'ArrowRight':
      return inRow(here.columns.indexOf(from.column) + 1);
    case 'ArrowLeft':
      return inRow(here.columns.indexOf(from.column) - 1);
    case 'ArrowDown':
      return toRow(at + 1, from.column);
    case 'ArrowUp':
      return toRow(at - 1, from.column);
    case 'PageDown':
      return toRow(at + page, from.column);
    case 'PageUp':
      return toRow(at - page, from.column);
    case 'Home':
      return withControl ? toRow(0, from.column) : inRow(0);
    case 'End':
      return withControl ? toRow(rows.length - 1, from.column) : inRow(here.columns.length - 1);
    default:
      return null;
  }
}
