import type { DocumentEdit, DocumentValue } from '@/lib/engine/model';

/**
 * One step from a version of the document to the next. A step is a list of edits, so that the same step
 * moves a plain value when it is read and a text, with its comments, when somebody brings it up to date.
 */
export interface Migration {
  readonly from: string;
  readonly to: string;
  /** The edits that bring `document`, which is of version `from`, to `to`, apart from `apiVersion` itself. */
  readonly edits: (document: DocumentValue) => readonly DocumentEdit[];
}

/** The steps from one version to another, in order; null when the chain does not lead there. */
export function stepsBetween(
  chain: readonly Migration[],
  from: string,
  to: string,
): readonly Migration[] | null {
  const steps: Migration[] = [];
  let at = from;
  while (at !== to) {
    const next = chain.find((step) => step.from === at);
    // A chain that turned back on itself would never arrive.
    if (next === undefined || steps.includes(next)) return null;
    steps.push(next);
    at = next.to;
  }
  return steps;
}
