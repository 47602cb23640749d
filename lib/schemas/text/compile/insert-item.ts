import { isMap } from 'yaml';
import type { DocumentPath, DocumentValue } from '@/lib/engine/model';
import { columnOf, commentsAbove, endBelow, isFirstOnLine, lineEnd, lineStart } from '../lines';
import {
  renderAfterDash,
  renderAfterKey,
  renderInline,
  renderKey,
  renderPairInline,
} from '../render-value';
import { isCollection, isFlow, spansOf, type Collection, type Span } from '../spans';
import type { Splice } from '../splice';
import { spotAt } from '../spot';
import type { Context } from './context';
import { replaceValue } from './replace-value';
import { modelFor, modelForItem } from './model-for';
import { keyOf } from '../value-of-tree';

/** Splices that put an item into a list that is there, before position `index`. */
export function insertIntoList(
  context: Context,
  path: DocumentPath,
  index: number,
  value: DocumentValue,
): Splice[] {
  const spot = spotAt(context.tree, path);
  const list = spot?.node;
  if (!isCollection(list) || isMap(list)) return [];
  const inFlow = isFlow(list) || (spot?.holder?.inFlow ?? false);
  if (inFlow) return putInBrackets(context, list, index, renderInline(value, context.style, true));
  const model = modelForItem(context.tree, path, index);
  return putOnLines(
    context,
    list,
    index,
    (column) => `-${renderAfterDash(value, column, model, context.style)}`,
  );
}

/** Splices that add a key to a mapping that is there, after the keys that usually come before it. */
export function addKey(
  context: Context,
  path: DocumentPath,
  key: string,
  value: DocumentValue,
): Splice[] {
  const spot = spotAt(context.tree, path);
  const mapping = spot?.node;
  if (!isMap(mapping)) return [];
  if (mapping.items.length === 0) return replaceValue(context, path, { [key]: value });
  const index = placeOfKey(
    context.orderOf(path),
    mapping.items.map((pair) => keyOf(pair.key)),
    key,
  );
  const inFlow = isFlow(mapping) || (spot?.holder?.inFlow ?? false);
  if (inFlow)
    return putInBrackets(context, mapping, index, renderPairInline(key, value, context.style));
  const model = modelFor(context.tree, [...path, key]);
  return putOnLines(
    context,
    mapping,
    index,
    (column) =>
      `${renderKey(key, context.style, false)}:${renderAfterKey(value, column, model, context.style)}`,
  );
}

/** The position after the last of the keys there that usually precede the new one; at the end by default. */
function placeOfKey(
  order: readonly string[],
  keys: readonly (string | null)[],
  key: string,
): number {
  const rank = order.indexOf(key);
  if (rank < 0) return keys.length;
  const before = keys.findLastIndex((other) => {
    const theirs = other === null ? -1 : order.indexOf(other);
    return theirs >= 0 && theirs < rank;
  });
  return before < 0 ? keys.length : before + 1;
}

/** An item on lines of its own; `render` writes it for the column it will stand in. */
function putOnLines(
  { text, style }: Context,
  collection: Collection,
  index: number,
  render: (column: number) => string,
): Splice[] {
  const spans = spansOf(collection, text);
  const [previous, next] = [spans[index - 1], spans[index]];
  const neighbour = previous ?? next;
  if (neighbour === undefined) return [];
  const column = columnOf(text, neighbour.start);
  const indent = ' '.repeat(column);
  if (previous !== undefined) {
    const at = endBelow(text, previous.end, column);
    return [{ from: at, to: at, insert: `${style.eol}${indent}${render(column)}` }];
  }
  if (isFirstOnLine(text, neighbour.start)) {
    const at = commentsAbove(text, neighbour.start);
    return [{ from: at, to: at, insert: `${indent}${render(column)}${style.eol}` }];
  }
  const insert = `${render(column)}${style.eol}${indent}`;
  return [{ from: neighbour.start, to: neighbour.start, insert }];
}

/** An item between brackets, on a line of its own where its neighbours have theirs. */
function putInBrackets(
  context: Context,
  collection: Collection,
  index: number,
  written: string,
): Splice[] {
  const { text } = context;
  const spans = spansOf(collection, text);
  const [previous, next] = [spans[index - 1], spans[index]];
  if (previous !== undefined) return afterInBrackets(context, collection, previous, written);
  if (next !== undefined) return beforeInBrackets(context, next, written);
  const [from, to] = collection.range ?? [0, 0];
  const pad = isMap(collection) ? ' ' : '';
  const isEmpty = text.slice(from + 1, to - 1).trim() === '';
  return isEmpty
    ? [{ from: from + 1, to: to - 1, insert: `${pad}${written}${pad}` }]
    : [{ from: to - 1, to: to - 1, insert: `${written}${pad}` }];
}

function afterInBrackets(
  { text, style }: Context,
  collection: Collection,
  previous: Span,
  written: string,
): Splice[] {
  const opens = collection.range?.[0] ?? previous.start;
  const onLines =
    isFirstOnLine(text, previous.start) && lineStart(text, opens) < lineStart(text, previous.start);
  const end = lineEnd(text, previous.end);
  const rest = text.slice(previous.end, end);
  const [, comma] = /^\s*(,?)\s*(?:#.*)?$/.exec(rest) ?? [];
  if (!onLines || comma === undefined)
    return [{ from: previous.end, to: previous.end, insert: `, ${written}` }];
  const indent = text.slice(lineStart(text, previous.start), previous.start);
  // With a comma there already the new item takes one too: either more follow or commas close the list.
  const line = `${style.eol}${indent}${written}${comma}`;
  const below = { from: end, to: end, insert: line };
  if (comma !== '') return [below];
  return end === previous.end
    ? [{ ...below, insert: `,${line}` }]
    : [{ from: previous.end, to: previous.end, insert: ',' }, below];
}

function beforeInBrackets({ text, style }: Context, next: Span, written: string): Splice[] {
  if (!isFirstOnLine(text, next.start))
    return [{ from: next.start, to: next.start, insert: `${written}, ` }];
  const indent = text.slice(lineStart(text, next.start), next.start);
  const at = commentsAbove(text, next.start);
  return [{ from: at, to: at, insert: `${indent}${written},${style.eol}` }];
}
