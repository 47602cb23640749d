import type { DocumentPath } from '@/lib/engine/model';
import { valueAt } from '@/lib/schemas';
import { CommandError, remove, type CommandRule, type Editable } from './rule';
import { labelOfAssumption, pathOfStated } from './state-assumption';

/** Lets the workspace's value hold again, or the table's. */
export interface ClearAssumption {
  readonly type: 'clear-assumption';
  readonly id: string;
}

export const clearAssumption: CommandRule<ClearAssumption> = {
  label: ({ id }) => `Clear “${labelOfAssumption(id)}”`,
  edits: (document, { id }) => {
    const path = pathOfStated(document, id);
    if (path === null)
      throw new CommandError(`The document does not state “${labelOfAssumption(id)}”.`);
    return [remove(withEmptyAbove(document, path))];
  },
};

/** The path, or that of the list or mapping around it which would be left with nothing in it. */
function withEmptyAbove(document: Editable, path: DocumentPath): DocumentPath {
  const above = path.slice(0, -1);
  if (above.length === 0) return path;
  const held = valueAt(document.value, above);
  const size = typeof held === 'object' && held !== null ? Object.keys(held).length : 0;
  return size > 1 ? path : withEmptyAbove(document, above);
}
