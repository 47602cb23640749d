import type { DocumentPath } from '@/lib/engine/model';
import type { Style } from '../render-value';
import type { SyntaxTree } from '../syntax-tree';

/** A text with what is known of it while an edit is compiled. */
export interface Context {
  readonly text: string;
  readonly tree: SyntaxTree;
  readonly style: Style;
  /** The keys of the mapping at a path in the order in which they are usually written. */
  readonly orderOf: (path: DocumentPath) => readonly string[];
}
