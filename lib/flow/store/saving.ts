import { invertSplices, spliceBetween } from '@/lib/schemas';
import { withStep } from './history';
import { withText, type DocumentState } from './state';

/** Whether there is something that the server does not have. */
export const isDirty = ({ text, savedText }: DocumentState): boolean => text !== savedText;

/** The state after the server took `text` as `version`; what was typed since stays to be saved. */
export const saved = (state: DocumentState, version: number, text: string): DocumentState => ({
  ...state,
  version,
  savedText: text,
  conflict: null,
});

/**
 * The state after somebody else saved. With nothing unsaved here their text is taken over, as a step
 * that can be undone; otherwise both sides are kept until somebody decides.
 */
export function fromServer(state: DocumentState, text: string, version: number): DocumentState {
  if (text === state.text) return saved(state, version, text);
  if (!isDirty(state)) return saved(replaced(state, text, 'Changes from elsewhere'), version, text);
  return { ...state, conflict: { theirs: text, version, base: state.savedText } };
}

/** The state after a conflict was decided. Keeping mine leaves it to be saved over their version. */
export function resolved(state: DocumentState, keep: 'mine' | 'theirs'): DocumentState {
  if (state.conflict === null) return state;
  const { theirs, version } = state.conflict;
  if (keep === 'mine') return saved(state, version, theirs);
  return saved(replaced(state, theirs, 'Take their changes'), version, theirs);
}

function replaced(state: DocumentState, text: string, label: string): DocumentState {
  const splices = spliceBetween(state.text, text);
  const step = { label, splices, inverse: invertSplices(state.text, splices) };
  return withText(state, text, withStep(state.history, step));
}
