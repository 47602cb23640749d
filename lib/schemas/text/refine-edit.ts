import type { DocumentEdit, DocumentPath, DocumentValue } from '@/lib/engine/model';
import { valueAt } from '../document/value-at';
import { sameValue } from './same-value';

type Mapping = { readonly [key: string]: DocumentValue };

const isList = (value: DocumentValue): value is readonly DocumentValue[] => Array.isArray(value);
const isMapping = (value: DocumentValue): value is Mapping =>
  typeof value === 'object' && value !== null && !isList(value);

/**
 * The same change in the smallest edits: a mapping or list that is set anew keeps, as text, what the
 * old and the new one have in common.
 */
export function refineEdit(edit: DocumentEdit, root: DocumentValue): readonly DocumentEdit[] {
  if (edit.op !== 'set') return [edit];
  const old = valueAt(root, edit.path);
  return old === undefined ? [edit] : difference(edit.path, old, edit.value);
}

function difference(
  path: DocumentPath,
  before: DocumentValue,
  after: DocumentValue,
): readonly DocumentEdit[] {
  if (sameValue(before, after)) return [];
  if (isMapping(before) && isMapping(after)) {
    const sharesKeys = Object.keys(after).some((key) => Object.hasOwn(before, key));
    if (sharesKeys) return ofMappings(path, before, after);
  }
  if (isList(before) && isList(after) && before.length > 0 && after.length > 0)
    return ofLists(path, before, after);
  return [{ op: 'set', path, value: after }];
}

function ofMappings(path: DocumentPath, before: Mapping, after: Mapping): DocumentEdit[] {
  const kept = Object.entries(after).flatMap(([key, value]) => {
    const old = Object.hasOwn(before, key) ? before[key] : undefined;
    const at = [...path, key];
    return old === undefined
      ? [{ op: 'set', path: at, value } as const]
      : difference(at, old, value);
  });
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  return [...kept, ...gone.map((key) => ({ op: 'remove', path: [...path, key] }) as const)];
}

function ofLists(
  path: DocumentPath,
  before: readonly DocumentValue[],
  after: readonly DocumentValue[],
): DocumentEdit[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && sameValue(before[head], after[head])) head += 1;
  let tail = 0;
  while (tail < shorter - head && sameValue(before.at(-1 - tail), after.at(-1 - tail))) tail += 1;
  const changed = shorter - head - tail;
  const edits: DocumentEdit[] = [];
  for (let index = head; index < head + changed; index += 1) {
    const [old, value] = [before[index], after[index]];
    if (old !== undefined && value !== undefined)
      edits.push(...difference([...path, index], old, value));
  }
  for (let index = head + changed; index < after.length - tail; index += 1) {
    const value = after[index];
    if (value !== undefined) edits.push({ op: 'insert', path, index, value });
  }
  // From the end, so that the positions of the others hold.
  for (let index = before.length - tail - 1; index >= head + changed; index -= 1)
    edits.push({ op: 'remove', path: [...path, index] });
  return edits;
}
