import type { DocumentEdit, DocumentPath } from '@/lib/engine/model';
import { valueAt } from '@/lib/schemas';
import { remove, set, type Editable, type KeyChanges } from './rule';

/** Edits that change some keys of the mapping at `path`; one that holds nothing afterwards goes too. */
export function setKeys(
  document: Editable,
  path: DocumentPath,
  changes: KeyChanges,
): DocumentEdit[] {
  const held = valueAt(document.value, path);
  const has = (key: string): boolean =>
    typeof held === 'object' && held !== null && Object.hasOwn(held, key);
  return Object.entries(changes).flatMap(([key, value]) => {
    if (value === undefined) return [];
    if (value !== null) return [set([...path, key], value)];
    return has(key) ? [remove([...path, key])] : [];
  });
}

/** Edits that take some keys of the mapping at `path` away, and the mapping itself with the last of them. */
export function removeKeys(
  document: Editable,
  path: DocumentPath,
  keys: readonly string[],
): DocumentEdit[] {
  const held = valueAt(document.value, path);
  const there = typeof held === 'object' && held !== null ? Object.keys(held) : [];
  const gone = there.filter((key) => keys.includes(key));
  if (gone.length === 0) return [];
  return gone.length === there.length ? [remove(path)] : gone.map((key) => remove([...path, key]));
}

/** Edits that take some items of the list at `path` away, and the list itself with the last of them. */
export function removeItems(
  document: Editable,
  path: DocumentPath,
  indexes: readonly number[],
): DocumentEdit[] {
  const held = valueAt(document.value, path);
  if (!Array.isArray(held) || indexes.length === 0) return [];
  return indexes.length === held.length
    ? [remove(path)]
    : indexes.toSorted((a, b) => b - a).map((index) => remove([...path, index]));
}
