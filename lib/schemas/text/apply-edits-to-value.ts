import type { DocumentEdit, DocumentPath, DocumentValue } from '@/lib/engine/model';
import { EditError } from './edit-error';

type Mapping = { readonly [key: string]: DocumentValue };

const isList = (value: DocumentValue | undefined): value is readonly DocumentValue[] =>
  Array.isArray(value);

const isMapping = (value: DocumentValue | undefined): value is Mapping =>
  typeof value === 'object' && value !== null && !isList(value);

/** What an empty or missing place turns into when an edit reaches through it. */
const absent = (value: DocumentValue | undefined): value is null | undefined =>
  value === null || value === undefined;

/**
 * Applies edits to a plain value, in order. What no edit reaches keeps its identity. Missing mappings
 * on the way of a `set` are made; a path that otherwise leads nowhere throws an `EditError`.
 */
export function applyEditsToValue(
  value: DocumentValue,
  edits: readonly DocumentEdit[],
): DocumentValue {
  return edits.reduce<DocumentValue>((held, edit) => applyEdit(held, edit), value);
}

function applyEdit(root: DocumentValue, edit: DocumentEdit): DocumentValue {
  if (edit.op === 'set') return changed(root, edit.path, 0, () => edit.value);
  if (edit.op === 'insert') return changed(root, edit.path, 0, (list) => inserted(list, edit));
  if (edit.op === 'remove')
    return changedParent(root, edit.path, (parent, step) => without(parent, step, edit.path));
  if (edit.op === 'move')
    return changedParent(root, edit.path, (parent, step) =>
      moved(parent, step, edit.to, edit.path),
    );
  return changedParent(root, edit.path, (parent, step) =>
    renamedKey(parent, step, edit.key, edit.path),
  );
}

/** The value with what stands at `path` replaced by `change` of it. */
function changed(
  value: DocumentValue | undefined,
  path: DocumentPath,
  depth: number,
  change: (held: DocumentValue | undefined) => DocumentValue,
): DocumentValue {
  const step = path[depth];
  if (step === undefined) return change(value);
  if (typeof step === 'number') {
    if (!isList(value) || step < 0 || step >= value.length)
      throw new EditError(path.slice(0, depth + 1), 'the list has no such item');
    return value.with(step, changed(value[step], path, depth + 1, change));
  }
  if (!isMapping(value) && !absent(value))
    throw new EditError(path.slice(0, depth), 'is not a mapping');
  const mapping = value ?? {};
  const held = Object.hasOwn(mapping, step) ? mapping[step] : undefined;
  return { ...mapping, [step]: changed(held, path, depth + 1, change) };
}

function changedParent(
  root: DocumentValue,
  path: DocumentPath,
  change: (parent: DocumentValue | undefined, step: string | number) => DocumentValue,
): DocumentValue {
  const step = path.at(-1);
  if (step === undefined) throw new EditError(path, 'cannot be taken away or renamed');
  return changed(root, path.slice(0, -1), 0, (parent) => change(parent, step));
}

function inserted(
  list: DocumentValue | undefined,
  { path, index, value }: Extract<DocumentEdit, { op: 'insert' }>,
): DocumentValue {
  if (!isList(list) && !absent(list)) throw new EditError(path, 'is not a list');
  const items = list ?? [];
  if (!Number.isInteger(index) || index < 0 || index > items.length)
    throw new EditError(path, `has ${items.length} items, so none can go to position ${index}`);
  return items.toSpliced(index, 0, value);
}

function without(
  parent: DocumentValue | undefined,
  step: string | number,
  path: DocumentPath,
): DocumentValue {
  if (typeof step === 'number' && isList(parent) && step >= 0 && step < parent.length)
    return parent.toSpliced(step, 1);
  if (typeof step === 'string' && isMapping(parent) && Object.hasOwn(parent, step))
    return Object.fromEntries(Object.entries(parent).filter(([key]) => key !== step));
  throw new EditError(path, 'is not there');
}

function moved(
  parent: DocumentValue | undefined,
  step: string | number,
  to: number,
  path: DocumentPath,
): DocumentValue {
  const item = isList(parent) && typeof step === 'number' ? parent[step] : undefined;
  if (!isList(parent) || typeof step !== 'number' || item === undefined)
    throw new EditError(path, 'is not there');
  if (!Number.isInteger(to) || to < 0 || to >= parent.length)
    throw new EditError(path, `cannot go to position ${to} of ${parent.length}`);
  return parent.toSpliced(step, 1).toSpliced(to, 0, item);
}

function renamedKey(
  parent: DocumentValue | undefined,
  step: string | number,
  key: string,
  path: DocumentPath,
): DocumentValue {
  if (typeof step !== 'string' || !isMapping(parent) || !Object.hasOwn(parent, step))
    throw new EditError(path, 'is not there');
  if (key !== step && Object.hasOwn(parent, key))
    throw new EditError([...path.slice(0, -1), key], 'is there already');
  return Object.fromEntries(
    Object.entries(parent).map(([name, held]) => [name === step ? key : name, held]),
  );
}
