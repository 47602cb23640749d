import { isMap, isSeq } from 'yaml';
import type { DocumentEdit, DocumentPath, DocumentValue } from '@/lib/engine/model';
import type { Splice } from '../splice';
import { spotAt } from '../spot';
import type { Context } from './context';
import { addKey, insertIntoList } from './insert-item';
import { moveItem } from './move-item';
import { removeItem } from './remove-item';
import { renameKey } from './rename-key';
import { replaceValue } from './replace-value';

/**
 * The splices of an edit that fits its document, in order of place. Where a document is written in a
 * way that they do not foresee, they may miss: whoever applies them checks the result.
 */
export function compileEdit(context: Context, edit: DocumentEdit): Splice[] {
  return spliceOf(context, edit).toSorted((a, b) => a.from - b.from || a.to - b.to);
}

function spliceOf(context: Context, edit: DocumentEdit): Splice[] {
  if (edit.op === 'remove') return removeItem(context, edit.path);
  if (edit.op === 'move') return moveItem(context, edit.path, edit.to);
  if (edit.op === 'rename') return renameKey(context, edit.path, edit.key);
  if (edit.op === 'set') return setValue(context, edit.path, edit.value);
  const list = context.tree.nodeAt(edit.path);
  return isSeq(list) && list.items.length > 0
    ? insertIntoList(context, edit.path, edit.index, edit.value)
    : setValue(context, edit.path, [edit.value]);
}

function setValue(context: Context, path: DocumentPath, value: DocumentValue): Splice[] {
  if (spotAt(context.tree, path) !== undefined) return replaceValue(context, path, value);
  const parent = path.slice(0, -1);
  const key = path.at(-1);
  if (typeof key !== 'string') return [];
  return isMap(context.tree.nodeAt(parent))
    ? addKey(context, parent, key, value)
    : setValue(context, parent, { [key]: value });
}
