import type { DocumentEdit, DocumentPath } from '@/lib/engine/model';
import { valueAt } from '@/lib/schemas';
import { set, type CommandRule } from './rule';
import { removeKeys, setKeys } from './set-keys';

/** Answers questions about the business impact; null takes an answer away. */
export interface SetImpact {
  readonly type: 'set-impact';
  readonly changes: {
    readonly revenueIn5Minutes?: number | null;
    readonly irreversibleBrandDamage?: boolean | null;
    readonly safety?: boolean | null;
    readonly contract?: boolean | null;
    readonly legalDuty?: boolean | null;
    readonly dependants?: number | null;
  };
}

const words: Readonly<Record<keyof SetImpact['changes'], string>> = {
  revenueIn5Minutes: 'revenue in five minutes',
  irreversibleBrandDamage: 'brand damage',
  safety: 'safety',
  contract: 'contract',
  legalDuty: 'legal duty',
  dependants: 'dependants',
};

const path: DocumentPath = ['metadata', 'impact'];

export const setImpact: CommandRule<SetImpact> = {
  label: ({ changes }) => {
    const changed = Object.entries(words).flatMap(([key, word]) => (key in changes ? word : []));
    return `Answer about ${changed.join(', ')}`;
  },
  edits: (document, { changes }): DocumentEdit[] => {
    const entries = Object.entries(changes);
    const given = Object.fromEntries(
      entries.flatMap(([key, value]) =>
        value === null || value === undefined ? [] : [[key, value] as const],
      ),
    );
    const taken = entries.flatMap(([key, value]) => (value === null ? [key] : []));
    const isThere = valueAt(document.value, path) !== undefined;
    if (!isThere) return Object.keys(given).length === 0 ? [] : [set(path, given)];
    if (Object.keys(given).length === 0) return removeKeys(document, path, taken);
    return setKeys(document, path, { ...changes });
  },
};
