import type { DocumentPath, DocumentValue } from '@/lib/engine/model';
import { formatPath } from '@/lib/schemas';
import { remove, set, type CommandRule } from './rule';

/** Sets any key, in the document's notation, as an inspector's field holds it; null takes it away. */
export interface SetKey {
  readonly type: 'set-key';
  readonly path: DocumentPath;
  readonly value: DocumentValue;
}

export const setKey: CommandRule<SetKey> = {
  label: ({ path, value }) => `${value === null ? 'Remove' : 'Set'} ${formatPath(path.slice(-1))}`,
  edits: (_, { path, value }) => [value === null ? remove(path) : set(path, value)],
};
