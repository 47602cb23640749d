import { duration } from '@/lib/format/duration';
import { endless, segmentName } from '@/lib/format/recovery-words';
import { dash } from '@/lib/format/signs';
import { text } from '@/lib/format/words';
import type { ChartTable } from '../chart/chart-table';
import type { Waterfall } from './waterfall';

/** A stretch of time in words; null never ends. */
export const stretchWords = (seconds: number | null): string =>
  seconds === null ? endless.value : text(duration(seconds));

type Cell = ChartTable['rows'][number][number];

const cellOf = (seconds: number | null): Cell => ({
  exact: seconds,
  shown: stretchWords(seconds),
});
const wordsOf = (words: string): Cell => ({ exact: words, shown: words });

/** The figures behind a waterfall, the total last. `other` names the option that it is compared with. */
export function waterfallTable(
  { rows, totalS, otherTotalS }: Waterfall,
  other: string | null,
): ChartTable {
  const beside = (cell: Cell): Cell[] => (other === null ? [] : [cell]);
  return {
    header: ['Step', 'From', 'Takes', ...(other === null ? [] : [other]), 'Because'],
    rows: [
      ...rows.map((row) => [
        wordsOf(segmentName[row.segment]),
        cellOf(row.startS),
        cellOf(row.lengthS),
        ...beside(row.other === null ? wordsOf(dash) : cellOf(row.other.lengthS)),
        wordsOf(`${row.because}${row.assumed ? ', assumed' : ''}`),
      ]),
      [wordsOf('Total'), cellOf(0), cellOf(totalS), ...beside(cellOf(otherTotalS)), wordsOf('')],
    ],
  };
}
