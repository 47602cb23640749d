/** One line of the bench's table: what was measured, against which budget. */
export interface BenchRow {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** Upper limit of the value; absent where the row only informs. */
  readonly limit?: number;
}

/** Prints rows as an aligned table and says which are over their limit. */
export function printTable(rows: readonly BenchRow[]): void {
  const cells = rows.map((row) => ({
    what: row.what,
    value: `${row.value.toFixed(row.value < 10 ? 2 : 1)} ${row.unit}`,
    limit: row.limit === undefined ? '' : `< ${row.limit} ${row.unit}`,
    over: row.limit !== undefined && row.value >= row.limit ? 'over' : '',
  }));
  const width = (key: 'what' | 'value' | 'limit') =>
    Math.max(...cells.map((cell) => cell[key].length));
  for (const cell of cells) {
    console.log(
      `${cell.what.padEnd(width('what'))}  ${cell.value.padStart(width('value'))}  ${cell.limit.padEnd(width('limit'))}  ${cell.over}`.trimEnd(),
    );
  }
}
