import type { PatternRow } from '@/lib/engine/model';
import { decimal } from '@/lib/format/decimal';
import { money } from '@/lib/format/money';
import { text } from '@/lib/format/words';

/** What a shape costs beside one region with several zones: `1.39×`. */
export const indexText = ({ costIndex }: PatternRow): string => `${decimal(costIndex, 2)}×`;

/** What a shape costs a month with the index beside it, or the index alone: `$40k 1.39×`. */
export const costText = (row: PatternRow): string =>
  row.monthlyUsd === null ? indexText(row) : `${text(money(row.monthlyUsd))} ${indexText(row)}`;

/** The same in a sentence, with its range and whose word it is. */
export function costSentence(row: PatternRow): string {
  const { costIndex, costIndexLow, costIndexHigh, costSource, monthlyUsd } = row;
  const whose = costSource === 'priced' ? 'by what prices hang on' : 'a judgement';
  const index = `${decimal(costIndex, 2)} times one region (${decimal(costIndexLow, 2)} to ${decimal(costIndexHigh, 2)}, ${whose})`;
  return monthlyUsd === null
    ? index
    : `about ${text(money(monthlyUsd, { per: 'a month' }))}, ${index}`;
}
