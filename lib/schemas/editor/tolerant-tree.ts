import { isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import type { Node } from 'yaml';
import type { DocumentPath, DocumentValue } from '@/lib/engine/model';
import { refusalsOf } from '../text/guard';
import { keyOf, valueOfTree } from '../text/value-of-tree';

/** A scalar of a text that may be half written: a key, or a value. */
export interface WrittenScalar {
  /** Of the key's mapping with the key, or of the value. */
  readonly path: DocumentPath;
  readonly about: 'key' | 'value';
  readonly from: number;
  readonly to: number;
}

export interface TolerantTree {
  /** As much of the value as can be made out. */
  readonly value: DocumentValue;
  readonly scalars: readonly WrittenScalar[];
}

/** What can be made out of a text while it is being written; null for one that is not parsed at all. */
export function tolerantTree(text: string): TolerantTree | null {
  if (refusalsOf(text).length > 0) return null;
  const { contents } = parseDocument(text, {
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  return { value: valueOfTree(contents, text).value, scalars: scalarsOf(contents, []) };
}

function scalarsOf(node: unknown, path: DocumentPath): WrittenScalar[] {
  if (isScalar(node)) return written(node, path, 'value');
  if (isSeq(node)) return node.items.flatMap((item, index) => scalarsOf(item, [...path, index]));
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) => {
    const at = [...path, keyOf(key) ?? ''];
    return [...(isNode(key) ? written(key, at, 'key') : []), ...scalarsOf(value, at)];
  });
}

function written(node: Node, path: DocumentPath, about: 'key' | 'value'): WrittenScalar[] {
  return node.range ? [{ path, about, from: node.range[0], to: node.range[1] }] : [];
}
