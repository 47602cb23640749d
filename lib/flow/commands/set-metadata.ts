import type { Tier } from '@/lib/engine/model';
import type { CommandRule } from './rule';
import { setKeys } from './set-keys';

/** Changes what the document says of itself; null takes a key away. */
export interface SetMetadata {
  readonly type: 'set-metadata';
  readonly changes: {
    readonly name?: string;
    readonly title?: string | null;
    readonly description?: string | null;
    readonly owner?: string | null;
    readonly tier?: Tier | null;
  };
}

export const setMetadata: CommandRule<SetMetadata> = {
  label: ({ changes }) =>
    changes.name === undefined
      ? 'Change the description'
      : `Rename the document to ${changes.name}`,
  edits: (document, { changes }) => setKeys(document, ['metadata'], { ...changes }),
};
