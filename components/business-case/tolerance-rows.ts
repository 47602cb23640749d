import type { DocumentValue, ToleratedLoss } from '@/lib/engine/model';
import { share } from '@/lib/engine/units';
import { formatShare, parseShare } from '@/lib/schemas';
import { parseNumber } from '../ui/parse-number';

/** A point of the curve as somebody types it. */
export interface ToleranceRow {
  readonly id: number;
  readonly loss: string;
  readonly chance: string;
}

/** The points as a form holds them; one empty row where there is none. */
export function rowsOf(tolerance: readonly ToleratedLoss[]): readonly ToleranceRow[] {
  if (tolerance.length === 0) return [{ id: 0, loss: '', chance: '' }];
  return tolerance.map(({ lossUsd, probability }, id) => ({
    id,
    loss: String(lossUsd),
    chance: formatShare(probability),
  }));
}

type Read =
  | { readonly ok: true; readonly value: DocumentValue }
  | { readonly ok: false; readonly row: number; readonly because: string };

/** What was typed, in the document's notation, the smallest loss first; null takes the curve away. */
export function readRows(rows: readonly ToleranceRow[]): Read {
  const points: { readonly loss: number; readonly probability: string }[] = [];
  for (const { id, loss, chance } of rows) {
    if (loss.trim() === '' && chance.trim() === '') continue;
    const amount = parseNumber(loss.replace(/^\s*\$/, ''));
    if (amount === null || amount === undefined || amount <= 0)
      return { ok: false, row: id, because: 'A loss is an amount above 0, such as 2M or 250,000.' };
    const typed = chance.trim();
    const part = parseShare(/^[\d.]+$/.test(typed) ? `${typed}%` : typed.replaceAll(/\s/g, ''));
    if (part === null || part < 0 || part > 1)
      return { ok: false, row: id, because: 'A chance is a percentage from 0% to 100%.' };
    points.push({ loss: amount, probability: formatShare(share(part)) });
  }
  const sorted = points.toSorted((a, b) => a.loss - b.loss);
  return { ok: true, value: sorted.length === 0 ? null : sorted };
}
