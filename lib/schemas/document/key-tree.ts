import * as z from 'zod/mini';
import type { DocumentPath } from '@/lib/engine/model';
import { documentSchema } from './keys/document';
import { keyRegister, type KeyEntry } from './keys/key';
import { kinds, type Kind } from './kinds';

/** The document's language as a tree: what may stand at each place, and the key that leads there. */
export interface KeyNode {
  /** `options[].regions[].role`; list items as `[]`, keys that the document chooses as `*`. */
  readonly path: string;
  readonly kind: Kind;
  /** The register's entry; null at the root, for list items and for keys that the document chooses. */
  readonly entry: KeyEntry | null;
  /** The fixed keys of a mapping, which may be one of several things to write here; null for other values. */
  readonly keys: ReadonlyMap<string, KeyNode> | null;
  /** What that mapping is, with its article; null without one. */
  readonly mapping: string | null;
  /** What every item of a list is. */
  readonly each: KeyNode | null;
  /** What every value of a mapping with free keys is. */
  readonly values: KeyNode | null;
}

const fallback: Kind = { noun: 'a value', accepted: 'see the reference of the document' };

/** Peels off what changes a value's type but not what may be written. */
function written(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodMiniExactOptional) return written(schema.def.innerType);
  if (schema instanceof z.ZodMiniPipe) return written(schema.def.in);
  return schema;
}

function wordsOf(schema: z.core.$ZodType): Kind | undefined {
  const own = kinds.get(schema);
  if (own !== undefined) return own;
  if (schema instanceof z.ZodMiniExactOptional) return wordsOf(schema.def.innerType);
  return schema instanceof z.ZodMiniPipe ? wordsOf(schema.def.in) : undefined;
}

function nodeOf(schema: z.core.$ZodType, path: string): KeyNode {
  const plain = written(schema);
  const below = path === '' ? '' : `${path}.`;
  const children = plain instanceof z.ZodMiniUnion ? plain.def.options.map(written) : [plain];
  const record = children.find((child) => child instanceof z.ZodMiniRecord);
  const object = children.find((child) => child instanceof z.ZodMiniObject);
  return {
    path,
    kind: wordsOf(schema) ?? fallback,
    entry: keyRegister.get(schema) ?? null,
    keys:
      object instanceof z.ZodMiniObject
        ? new Map(
            Object.entries(object.shape).map(([key, value]) => [
              key,
              nodeOf(value, `${below}${key}`),
            ]),
          )
        : null,
    mapping: object === undefined ? null : (kinds.get(object) ?? fallback).noun,
    each:
      plain instanceof z.ZodMiniArray
        ? nodeOf(plain.def.element, `${path}[]`)
        : tupleItem(plain, path),
    values: record instanceof z.ZodMiniRecord ? nodeOf(record.def.valueType, `${below}*`) : null,
  };
}

function tupleItem(schema: z.core.$ZodType, path: string): KeyNode | null {
  const first = schema instanceof z.ZodMiniTuple ? schema.def.items[0] : undefined;
  return first === undefined ? null : nodeOf(first, `${path}[]`);
}

/** The language that a schema describes, from its root. */
export const treeOf = (schema: z.core.$ZodType): KeyNode => nodeOf(schema, '');

/** The root of the document's language. */
export const keyTree: KeyNode = treeOf(documentSchema);

/** The place in a language, the document's, that a place in a text belongs to; null where it has none. */
export function keyNodeAt(path: DocumentPath, root: KeyNode = keyTree): KeyNode | null {
  let node: KeyNode | null = root;
  for (const step of path) {
    if (node === null) return null;
    node = typeof step === 'number' ? node.each : (node.keys?.get(step) ?? node.values);
  }
  return node;
}

/** Every key with its entry, in the order of the language. */
export function allKeys(node: KeyNode = keyTree): readonly KeyNode[] {
  const below = [...(node.keys?.values() ?? []), node.each, node.values].flatMap((child) =>
    child === null ? [] : allKeys(child),
  );
  return node.entry === null ? below : [node, ...below];
}
