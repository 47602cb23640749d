import { isMap, isNode, isSeq } from 'yaml';
import type { LineCounter, Node, Pair } from 'yaml';
import type { DocumentPath } from '@/lib/engine/model';
import { keyOf } from './value-of-tree';

/** A stretch of a text; line and column, from 1, are of its start. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

/** A text's tree: finds the node, and the place, of every part of the value. */
export class SyntaxTree {
  readonly contents: Node | null;
  readonly text: string;
  private readonly lines: LineCounter;

  constructor(contents: Node | null, lines: LineCounter, text: string) {
    this.contents = contents;
    this.lines = lines;
    this.text = text;
  }

  /** The node at a path; null where the value is empty, undefined where there is no such place. */
  nodeAt(path: DocumentPath): Node | null | undefined {
    let node: Node | null = this.contents;
    for (const step of path) {
      const below: unknown =
        typeof step === 'number' ? itemOf(node, step) : pairOf(node, step)?.value;
      if (below === undefined) return undefined;
      node = isNode(below) ? below : null;
    }
    return node;
  }

  /** The pair whose key ends a path. */
  pairAt(path: DocumentPath): Pair | undefined {
    const key = path.at(-1);
    return typeof key === 'string' ? pairOf(this.nodeAt(path.slice(0, -1)), key) : undefined;
  }

  /** Where the value at a path stands, or its key; undefined where there is no such place. */
  locate(path: DocumentPath, about: 'key' | 'value' = 'value'): Place | undefined {
    const key = this.pairAt(path)?.key;
    const node = about === 'key' && isNode(key) ? key : this.nodeAt(path);
    if (node === undefined) return undefined;
    const range = node?.range ?? (isNode(key) ? key.range : null);
    return range ? this.placeOf(range[0], range[1]) : this.placeOf(0, 0);
  }

  placeOf(from: number, to: number): Place {
    return { ...lineAndColumn(this.lines, from), from, to };
  }
}

/** Line and column, from 1. */
export function lineAndColumn(lines: LineCounter, offset: number) {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

function itemOf(node: Node | null, index: number): unknown {
  return isSeq(node) && index < node.items.length ? (node.items[index] ?? null) : undefined;
}

const pairsByKey = new WeakMap<Node, ReadonlyMap<string | null, Pair>>();

/** Looked up by key: a mapping may have thousands, with a problem in each. */
function pairOf(node: Node | null | undefined, key: string): Pair | undefined {
  if (!isMap(node)) return undefined;
  const known = pairsByKey.get(node);
  if (known !== undefined) return known.get(key);
  const made = new Map(node.items.map((pair) => [keyOf(pair.key), pair]));
  pairsByKey.set(node, made);
  return made.get(key);
}
