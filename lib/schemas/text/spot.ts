import { isMap } from 'yaml';
import type { Node } from 'yaml';
import type { DocumentPath } from '@/lib/engine/model';
import { isCollection, isFlow, spansOf, type Collection, type Span } from './spans';
import type { SyntaxTree } from './syntax-tree';
import { keyOf } from './value-of-tree';

/** A place in a document that an edit works on. */
export interface Spot {
  /** null: nothing is written there. */
  readonly node: Node | null;
  /** The collection that holds it; null at the root. */
  readonly holder: Holder | null;
}

export interface Holder {
  readonly collection: Collection;
  readonly spans: readonly Span[];
  readonly index: number;
  readonly span: Span;
  /** Whether the collection, or one around it, is in brackets. */
  readonly inFlow: boolean;
}

/** The spot at a path; undefined when the document has no such place. */
export function spotAt(tree: SyntaxTree, path: DocumentPath): Spot | undefined {
  let spot: Spot = { node: tree.contents, holder: null };
  for (const step of path) {
    const below = spotBelow(spot, step, tree.text);
    if (below === undefined) return undefined;
    spot = below;
  }
  return spot;
}

function spotBelow({ node, holder }: Spot, step: string | number, text: string): Spot | undefined {
  if (!isCollection(node)) return undefined;
  const index = indexOf(node, step);
  const spans = spansOf(node, text);
  const span = index === null ? undefined : spans[index];
  if (index === null || span === undefined) return undefined;
  const inFlow = isFlow(node) || (holder?.inFlow ?? false);
  return { node: span.value, holder: { collection: node, spans, index, span, inFlow } };
}

function indexOf(node: Collection, step: string | number): number | null {
  if (typeof step === 'number') return isMap(node) ? null : step;
  const found = isMap(node) ? node.items.findIndex(({ key }) => keyOf(key) === step) : -1;
  return found < 0 ? null : found;
}
