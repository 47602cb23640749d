import { parseAssumptionId } from '@/lib/engine/assumptions';
import type { AssumptionOverride, DocumentValue } from '@/lib/engine/model';
import { writtenValue } from './notation';
import { keyOfParameter } from './parameter-keys';

/** Where an assumption is stated below `assumptions`: under a key of its own, or as an item of a list. */
export type WrittenPlace =
  | { readonly is: 'key'; readonly key: string }
  | {
      readonly is: 'item';
      readonly list: string;
      /** The keys that say which assumption the item speaks of. */
      readonly item: Readonly<Record<string, DocumentValue>>;
    };

/** Where an assumption is stated; null where there is none of that id. */
export function writtenPlace(id: string): WrittenPlace | null {
  const ref = parseAssumptionId(id);
  switch (ref?.of) {
    case undefined:
      return null;
    case 'parameter':
      return { is: 'key', key: keyOfParameter(ref.parameter) };
    case 'rtt':
      return { is: 'item', list: 'rtt', item: { between: [...ref.between] } };
    case 'price':
      return { is: 'item', list: 'prices', item: { region: ref.region, item: ref.item } };
    case 'transfer':
      return { is: 'item', list: 'transfer', item: { from: ref.from, to: ref.to } };
    case 'outage-rate':
      return { is: 'item', list: 'outages', item: { of: ref.scope } };
    default:
      return { is: 'item', list: 'other', item: { id } };
  }
}

/** Overrides as the `assumptions` of a document or of a set are written. */
export function writtenOverrides(overrides: readonly AssumptionOverride[]): DocumentValue {
  const keys: Record<string, DocumentValue> = {};
  const lists: Record<string, DocumentValue[]> = {};
  for (const { id, value, unit, because, kind, by, on } of overrides) {
    const place = writtenPlace(id);
    if (place === null) continue;
    const stated = {
      value: writtenValue(value, unit),
      ...(because === undefined || because === '' ? {} : { because }),
      ...(kind === undefined ? {} : { kind }),
      ...(by === undefined ? {} : { by }),
      ...(on === undefined ? {} : { on }),
    };
    if (place.is === 'key') keys[place.key] = stated;
    else (lists[place.list] ??= []).push({ ...place.item, ...stated });
  }
  return { ...keys, ...lists };
}
