import { isMap, isScalar, isSeq } from 'yaml';
import type { Node } from 'yaml';
import type { DocumentValue } from '@/lib/engine/model';
import { deepestLevel } from './guard';
import type { TextProblem } from './read-text';

interface Reading {
  readonly text: string;
  readonly problems: TextProblem[];
}

/** The plain value of a tree, with what JSON could not hold as problems. */
export function valueOfTree(
  contents: Node | null,
  text: string,
): { readonly value: DocumentValue; readonly problems: readonly TextProblem[] } {
  const reading: Reading = { text, problems: [] };
  const value = valueOf(contents, reading, 0);
  return { value, problems: reading.problems };
}

function valueOf(node: unknown, reading: Reading, depth: number): DocumentValue {
  if (depth > deepestLevel) {
    report(reading, node, `nested deeper than ${deepestLevel} levels`, 'fewer levels');
    return null;
  }
  if (isScalar(node)) return scalarOf(node, reading);
  if (isSeq(node)) return node.items.map((item) => valueOf(item, reading, depth + 1));
  if (!isMap(node)) return null;
  const seen = new Map<string, DocumentValue>();
  for (const { key, value } of node.items) {
    const name = keyOf(key);
    if (name === null) report(reading, key ?? value ?? node, 'not a key', 'a text as key');
    else if (seen.has(name))
      report(reading, key, `the key "${name}" is there twice`, 'each key once');
    else seen.set(name, valueOf(value, reading, depth + 1));
  }
  return Object.fromEntries(seen);
}

/** A key as text; null for lists, mappings and nothing at all. */
export function keyOf(key: unknown): string | null {
  const held: unknown = isScalar(key) ? key.value : null;
  if (typeof held === 'string') return held;
  return typeof held === 'number' || typeof held === 'boolean' ? String(held) : null;
}

function scalarOf(node: Node & { value: unknown }, reading: Reading): DocumentValue {
  const { value } = node;
  if (typeof value === 'number' && !Number.isFinite(value)) {
    const found = reading.text.slice(...rangeOf(node));
    report(reading, node, `${found} is not a number to compute with`, 'a finite number', found);
    return 0;
  }
  // Integers keep their sign; no figure of a document tells −0 from 0.
  if (value === 0) return 0;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  return null;
}

function rangeOf(node: unknown): [number, number] {
  const range = typeof node === 'object' && node !== null ? Reflect.get(node, 'range') : null;
  if (!Array.isArray(range)) return [0, 0];
  const [from, to]: unknown[] = range;
  return typeof from === 'number' && typeof to === 'number' ? [from, to] : [0, 0];
}

function report(
  reading: Reading,
  node: unknown,
  message: string,
  accepted: string,
  found = '',
): void {
  if (reading.problems.length >= 500) return;
  const [from, to] = rangeOf(node);
  reading.problems.push({
    offset: from,
    message: `${message} (${accepted})`,
    found: found === '' ? JSON.stringify(reading.text.slice(from, Math.min(to, from + 60))) : found,
    accepted,
  });
}
