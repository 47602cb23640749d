import type { DocumentEdit, DocumentPath, ReadinessEntry } from '@/lib/engine/model';
import { valueAt } from '@/lib/schemas';
import { mappingOf } from './notation';
import { insert, remove, type CommandRule, type Editable } from './rule';
import { removeItems, setKeys } from './set-keys';

/** What can be said of an item besides which it is. */
type Told = Omit<ReadinessEntry, 'item' | 'option'>;

/** Says something of items of the readiness checklist; null takes a key away, and an entry that says nothing goes. */
export interface SetReadiness {
  readonly type: 'set-readiness';
  readonly entries: readonly {
    readonly item: ReadinessEntry['item'];
    /** null: for every option that has no entry of its own. */
    readonly option: string | null;
  }[];
  readonly changes: { readonly [K in keyof Told]?: Told[K] | null };
}

export const setReadiness: CommandRule<SetReadiness> = {
  label: ({ entries }) =>
    entries.length === 1
      ? `Readiness of ${entries.map(({ item }) => item).join('')}`
      : `Readiness of ${entries.length} items`,
  edits: (document, { entries, changes }) => {
    const held = document.architecture.readiness ?? [];
    const told = mappingOf({ ...kept(changes) });
    const edits: DocumentEdit[] = [];
    const emptied: number[] = [];
    let added = 0;
    for (const { item, option } of entries) {
      const index = held.findIndex(
        (entry) => entry.item === item && (entry.option ?? null) === option,
      );
      const path: DocumentPath = ['readiness', index];
      if (index < 0) {
        if (Object.keys(told).length === 0) continue;
        const named = option === null ? { item, ...told } : { item, option, ...told };
        edits.push(insert(['readiness'], held.length + added, named));
        added += 1;
      } else if (saysNothing(document, path, changes)) emptied.push(index);
      else edits.push(...setKeys(document, path, changes));
    }
    if (emptied.length === 0) return edits;
    // With new entries behind them the list stays, even where every old one goes.
    const removals =
      added === 0
        ? removeItems(document, ['readiness'], emptied)
        : emptied.toSorted((a, b) => b - a).map((index) => remove(['readiness', index]));
    return [...edits, ...removals];
  },
};

/** The changes that leave something there. */
function kept(changes: SetReadiness['changes']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(changes).flatMap(([key, value]) =>
      typeof value === 'string' ? [[key, value]] : [],
    ),
  );
}

function saysNothing(
  { value }: Editable,
  path: DocumentPath,
  changes: SetReadiness['changes'],
): boolean {
  const there = valueAt(value, path);
  const keys = typeof there === 'object' && there !== null ? Object.keys(there) : [];
  const gone = Object.entries(changes).flatMap(([key, to]) => (to === null ? [key] : []));
  const left = keys.filter((key) => key !== 'item' && key !== 'option' && !gone.includes(key));
  return left.length === 0 && Object.keys(kept(changes)).length === 0;
}
