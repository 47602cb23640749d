import type { Command } from './commands';
import { withTyping } from './store/history';
import { run, tryOut, type Outcome } from './store/run-command';
import { fromServer, resolved, saved } from './store/saving';
import { isSameThing, selectionIn, type Thing } from './store/selection';
import { snapshotOf, type DocumentSnapshot } from './store/snapshot';
import { openedState, withText, type DocumentState, type OpenDocument } from './store/state';
import { redone, undone } from './store/travel';

/**
 * One open document: text, model, selection and history for map, inspector and text panel alike. Knows
 * no framework; `subscribe` and `getSnapshot` are what React's useSyncExternalStore asks for. All
 * functions may be passed around by themselves.
 */
export interface DocumentStore {
  /** Calls `listener` after every change; the function returned ends that. */
  readonly subscribe: (listener: () => void) => () => void;
  /** The same object until something changes. */
  readonly getSnapshot: () => DocumentSnapshot;
  /** Carries a command out as one step. A document that it would make invalid stays as it is. */
  readonly dispatch: (command: Command) => Outcome;
  /** Tries a command out on the model while something is dragged; null, or a refused one, goes back to the text's model. */
  readonly preview: (command: Command | null) => Outcome;
  /** Carries out what is being tried. */
  readonly commit: () => Outcome;
  /** Takes the text as typed. Characters typed without a pause are one step. */
  readonly setText: (text: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly select: (things: readonly Thing[]) => void;
  /** Shows another option of the document; an unknown name is passed over. */
  readonly showOption: (name: string) => void;
  /** The server took `text`, by default the current one, as `version`. */
  readonly markSaved: (version: number, text?: string) => void;
  /** Somebody else saved `version`: taken over, or a conflict where there are unsaved changes. */
  readonly replaceFromServer: (text: string, version: number) => void;
  /** Ends a conflict. The side that is given up stays in the history where it was ours. */
  readonly resolveConflict: (keep: 'mine' | 'theirs') => void;
}

/** Opens a document. `now` is a clock in milliseconds, which tells typing from typing again. */
export function createDocumentStore(
  document: OpenDocument,
  now: () => number = () => Date.now(),
): DocumentStore {
  let state = openedState(document);
  let snapshot = snapshotOf(state);
  const listeners = new Set<() => void>();

  function become(next: DocumentState): void {
    if (next === state) return;
    state = next;
    snapshot = snapshotOf(state);
    for (const listener of listeners) listener();
  }

  function dispatch(command: Command): Outcome {
    const ran = run(state, command);
    if (!ran.ok) {
      if (state.preview !== null) become({ ...state, preview: null });
      return ran;
    }
    become(ran.state);
    return { ok: true };
  }

  function preview(command: Command | null): Outcome {
    const ran = command === null ? null : tryOut(state, command);
    if (ran?.ok) become(ran.state);
    else if (state.preview !== null) become({ ...state, preview: null });
    return ran === null || ran.ok ? { ok: true } : ran;
  }

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getSnapshot: () => snapshot,
    dispatch,
    preview,
    commit: () =>
      state.preview === null
        ? { ok: false, because: 'There is nothing to carry out.', issues: [] }
        : dispatch(state.preview.command),
    setText: (text) => {
      if (text !== state.text)
        become(withText(state, text, withTyping(state.history, state.text, text, now())));
    },
    undo: () => become(undone(state)),
    redo: () => become(redone(state)),
    select: (things) => {
      const isSame =
        things.length === state.selection.length &&
        things.every((thing, index) => {
          const other = state.selection[index];
          return other !== undefined && isSameThing(thing, other);
        });
      if (!isSame) become({ ...state, selection: things });
    },
    showOption: (name) => {
      const architecture = state.good?.architecture;
      const isThere = architecture?.options.some((option) => option.name === name);
      if (!architecture || !isThere || name === state.option) return;
      const selection = selectionIn(architecture, name, state.selection);
      become({ ...state, option: name, selection });
    },
    markSaved: (version, text = state.text) => become(saved(state, version, text)),
    replaceFromServer: (text, version) => become(fromServer(state, text, version)),
    resolveConflict: (keep) => become(resolved(state, keep)),
  };
}
