import type { ReadinessEntry, ReadinessItemFigures } from '@/lib/engine/model';
import { plural } from '@/lib/format/plural';
import { errorsOf, fieldsOf } from './evidence-form';

export type BulkAct = 'owner' | 'expires' | 'not-applicable';

type Changes = { readonly [K in 'owner' | 'expires' | 'notApplicable']?: ReadinessEntry[K] | null };

export type BulkChange =
  | { readonly ok: true; readonly changes: Changes }
  | { readonly ok: false; readonly because: string };

/** What one value changes in each of several items; refused where any of them could not take it. */
export function bulkChange(
  act: BulkAct,
  typed: string,
  items: readonly Pick<ReadinessItemFigures, 'entry'>[],
): BulkChange {
  const value = typed.trim();
  const none = fieldsOf(null);
  if (act === 'not-applicable') {
    const { reason } = errorsOf({ ...none, applies: false, reason: value });
    return reason === undefined
      ? { ok: true, changes: { notApplicable: value } }
      : { ok: false, because: reason };
  }
  const wrong = errorsOf({ ...none, [act]: value })[act];
  if (wrong !== undefined) return { ok: false, because: wrong };
  if (act === 'owner') return { ok: true, changes: { owner: value === '' ? null : value } };
  const later = items.filter(({ entry }) => value !== '' && (entry?.date ?? '') >= value).length;
  return later > 0
    ? { ok: false, because: `The evidence of ${plural(later, 'item')} is not older than that day.` }
    : { ok: true, changes: { expires: value === '' ? null : value } };
}
