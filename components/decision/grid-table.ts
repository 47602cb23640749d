import type { DecisionGrid } from '@/lib/engine/model';
import { patternOf } from '@/lib/engine/decision/patterns/catalog';
import { quantity } from '@/lib/format/quantity';
import { verdictName } from '@/lib/format/verdict';
import { text } from '@/lib/format/words';
import type { ChartTable } from '../chart/chart-table';

/** The heat map as a table: a row for each value of the one input, a column for each of the other. */
export function gridTable({ x, y, cells }: DecisionGrid): ChartTable {
  const xs = [...new Set(cells.map((cell) => cell.x))];
  const ys = [...new Set(cells.map((cell) => cell.y))];
  const at = new Map(cells.map((cell) => [`${cell.x} ${cell.y}`, cell]));
  return {
    header: [`${y.label}, by ${x.label}`, ...xs.map((value) => text(quantity(value, x.unit)))],
    rows: ys.map((atY) => [
      { exact: atY, shown: text(quantity(atY, y.unit)) },
      ...xs.map((atX) => {
        const cell = at.get(`${atX} ${atY}`);
        const pattern = cell?.pattern ?? null;
        const says =
          pattern === null ? verdictName[cell?.verdict ?? 'unknown'] : patternOf(pattern).title;
        return { exact: says, shown: says };
      }),
    ]),
  };
}
