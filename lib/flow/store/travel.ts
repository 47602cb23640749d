import { applySplices } from '@/lib/schemas';
import { withText, type DocumentState } from './state';

/** The state before the last step; the same state when there is none. */
export function undone(state: DocumentState): DocumentState {
  const step = state.history.done.at(-1);
  if (step === undefined) return state;
  return withText(state, applySplices(state.text, step.inverse), {
    done: state.history.done.slice(0, -1),
    // Without its clock: what is typed after a redo does not join it.
    undone: [
      ...state.history.undone,
      { label: step.label, splices: step.splices, inverse: step.inverse },
    ],
  });
}

/** The state after the step that was undone last; the same state when there is none. */
export function redone(state: DocumentState): DocumentState {
  const step = state.history.undone.at(-1);
  if (step === undefined) return state;
  return withText(state, applySplices(state.text, step.splices), {
    done: [...state.history.done, step],
    undone: state.history.undone.slice(0, -1),
  });
}
