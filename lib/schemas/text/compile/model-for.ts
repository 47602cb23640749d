import { isSeq } from 'yaml';
import type { Node } from 'yaml';
import type { DocumentPath } from '@/lib/engine/model';
import { isCollection } from '../spans';
import type { SyntaxTree } from '../syntax-tree';

/**
 * The node that a new value at `path` should look like: the value under the same key of a neighbouring
 * list item, at any level above; null when there is none.
 */
export function modelFor(tree: SyntaxTree, path: DocumentPath): Node | null {
  for (let depth = path.length - 1; depth >= 0; depth -= 1) {
    const step = path[depth];
    if (typeof step !== 'number') continue;
    const model = nearestItem(tree, path.slice(0, depth), step, step, path.slice(depth + 1));
    if (model !== null) return model;
  }
  return null;
}

/** The same for an item that goes into the list at `path` before position `index`. */
export function modelForItem(tree: SyntaxTree, path: DocumentPath, index: number): Node | null {
  const own = nearestItem(tree, path, index - 0.5, null, []);
  if (own !== null) return own;
  const list = modelFor(tree, path);
  const first: unknown = isSeq(list) ? list.items[0] : null;
  return isCollection(first) ? first : null;
}

/** The collection at `below` in the item that is nearest to a position, those before it preferred. */
function nearestItem(
  tree: SyntaxTree,
  path: DocumentPath,
  position: number,
  left: number | null,
  below: DocumentPath,
): Node | null {
  const list = tree.nodeAt(path);
  if (!isSeq(list)) return null;
  const nearestFirst = list.items
    .map((_, index) => index)
    .filter((index) => index !== left)
    .sort((a, b) => Math.abs(a - position) - Math.abs(b - position) || a - b);
  for (const index of nearestFirst) {
    const model = tree.nodeAt([...path, index, ...below]);
    if (isCollection(model)) return model;
  }
  return null;
}
