import type { DocumentPath } from '@/lib/engine/model';
import { keyNodeAt, type KeyNode } from './key-tree';

/** What an editor shows of a place in a document, and what it offers to write there. */
export interface KeyHelp {
  /** `options[].regions[].role`. */
  readonly path: string;
  /** Empty at the root, for list items and for keys that the document chooses. */
  readonly meaning: string;
  readonly unit: string | null;
  /** What may stand here, with its article: `a role`. */
  readonly noun: string;
  readonly accepted: string;
  /** What holds when the key is left out; `required` where it cannot be; null where no key leads here. */
  readonly default: string | null;
  readonly since: string | null;
  /** The words to choose from, where they can be listed. */
  readonly choices: readonly string[];
  /** The keys of the mapping that may stand here. */
  readonly keys: readonly {
    readonly key: string;
    readonly meaning: string;
    readonly required: boolean;
  }[];
}

/** Help for the value at a path of a document; null where the language has no such place. */
export function keyHelp(path: DocumentPath): KeyHelp | null {
  const node = keyNodeAt(path);
  return node === null ? null : helpOf(node);
}

function helpOf({ path, entry, kind, keys }: KeyNode): KeyHelp {
  return {
    path,
    meaning: entry?.meaning ?? '',
    unit: entry?.unit ?? null,
    noun: kind.noun,
    accepted: kind.accepted,
    default: entry?.default ?? null,
    since: entry?.since ?? null,
    choices: kind.choices ?? [],
    keys: [...(keys ?? [])].map(([key, node]) => ({
      key,
      meaning: node.entry?.meaning ?? '',
      required: node.entry?.default === 'required',
    })),
  };
}
