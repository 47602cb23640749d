import type { Architecture } from '@/lib/engine/model';
import type { DocumentSnapshot, DocumentStore } from '@/lib/flow';
import { isSameThing, openingOption, type Thing } from '@/lib/flow/store/selection';

/** A document as the server has read it. */
export interface Opening {
  readonly file: string;
  readonly text: string;
  readonly version: number;
  /** null where the text has problems. */
  readonly architecture: Architecture | null;
}

export interface OpeningStore extends DocumentStore {
  /** Goes over to the store that edits; what was chosen and typed until then goes with it. */
  readonly become: (store: DocumentStore) => void;
}

const refused = {
  ok: false,
  because: 'The document is still opening. Try again in a moment.',
  issues: [],
} as const;

function firstSnapshot({ file, text, version, architecture }: Opening): DocumentSnapshot {
  return {
    file,
    text,
    version,
    dirty: false,
    architecture,
    value: null,
    source: null,
    problems: [],
    preview: null,
    option: architecture === null ? '' : openingOption(architecture),
    selection: [],
    canUndo: false,
    canRedo: false,
    undoLabels: [],
    redoLabels: [],
    conflict: null,
  };
}

/**
 * A document store that shows what the server has read until the one that edits is there: map, options
 * and selection work at once, edits are refused in words for that moment.
 */
export function openingStore(opening: Opening): OpeningStore {
  let snapshot = firstSnapshot(opening);
  let real: DocumentStore | null = null;
  let typed: string | null = null;
  let conflict: { readonly text: string; readonly version: number } | null = null;
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const change = (changes: Partial<DocumentSnapshot>) => {
    snapshot = { ...snapshot, ...changes };
    tell();
  };
  const isSame = (things: readonly Thing[]) =>
    things.length === snapshot.selection.length &&
    things.every((thing, i) => {
      const other = snapshot.selection[i];
      return other !== undefined && isSameThing(thing, other);
    });

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getSnapshot: () => real?.getSnapshot() ?? snapshot,
    dispatch: (command) => real?.dispatch(command) ?? refused,
    preview: (command) => real?.preview(command) ?? refused,
    commit: () => real?.commit() ?? refused,
    setText: (text) => {
      if (real) real.setText(text);
      else typed = text;
    },
    undo: () => real?.undo(),
    redo: () => real?.redo(),
    select: (things) => {
      if (real) real.select(things);
      else if (!isSame(things)) change({ selection: things });
    },
    showOption: (name) => {
      if (real) real.showOption(name);
      else if (snapshot.architecture?.options.some((option) => option.name === name))
        change({ option: name });
    },
    markSaved: (version, text) => real?.markSaved(version, text),
    replaceFromServer: (text, version) => {
      if (real) real.replaceFromServer(text, version);
      else conflict = { text, version };
    },
    resolveConflict: (keep) => real?.resolveConflict(keep),
    become: (store) => {
      if (real) return;
      real = store;
      store.showOption(snapshot.option);
      store.select(snapshot.selection);
      if (typed !== null) store.setText(typed);
      if (conflict !== null) store.replaceFromServer(conflict.text, conflict.version);
      store.subscribe(tell);
      tell();
    },
  };
}
