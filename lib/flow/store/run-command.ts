import {
  applyEdits,
  applyEditsToValue,
  architectureFromValue,
  EditError,
  formatPath,
  type Issue,
} from '@/lib/schemas';
import { editsOf, labelOf, type Command } from '../commands';
import { CommandError } from '../commands/rule';
import { withStep } from './history';
import { withGood, type DocumentState, type Good } from './state';

/** Whether a command was carried out; if not, why, in a sentence, and what is wrong with its result. */
export type Outcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly because: string; readonly issues: readonly Issue[] };

export type Ran =
  { readonly ok: true; readonly state: DocumentState } | Extract<Outcome, { ok: false }>;

const refused = (
  because: string,
  issues: readonly Issue[] = [],
): Extract<Outcome, { ok: false }> => ({
  ok: false,
  because,
  issues,
});

/** Runs a command on model and text, as one step of the history. */
export function run(state: DocumentState, command: Command): Ran {
  return guarded(() => {
    const tried = attempt(state, command);
    if (!tried.ok) return tried;
    const { edits, good } = tried;
    const { text, splices, inverse, locate } = applyEdits(state.text, edits);
    if (text === state.text) return { ok: true, state: withoutPreview(state) };
    const label = labelOf(command);
    const history = withStep(state.history, { label, splices, inverse });
    const next = { ...state, text, history, preview: null };
    const source = { text, value: good.source.value, locate };
    return { ok: true, state: withGood(next, { ...good, source }) };
  });
}

const withoutPreview = (state: DocumentState): DocumentState =>
  state.preview === null ? state : { ...state, preview: null };

/** Tries a command on the model alone. */
export function tryOut(state: DocumentState, command: Command): Ran {
  return guarded(() => {
    const tried = attempt(state, command);
    if (!tried.ok) return tried;
    return { ok: true, state: { ...state, preview: { command, good: tried.good } } };
  });
}

function attempt({ good, problems }: DocumentState, command: Command) {
  if (good === null || problems.length > 0) {
    const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
    return refused(`The text has ${count}. Mend it first, then the map can change it.`);
  }
  const { architecture, source } = good;
  const edits = editsOf({ architecture, value: source.value }, command);
  const value = applyEditsToValue(source.value, edits);
  const result = architectureFromValue(value);
  if (!result.ok) {
    const [first] = result.issues;
    const because = first === undefined ? '' : `${formatPath(first.path)}: ${first.message}`;
    return refused(because, result.issues);
  }
  const next: Good = { source: { ...source, value }, architecture: result.architecture };
  return { ok: true, edits, good: next } as const;
}

/** Commands and edits that do not fit are refused in words; other errors are ours and go on. */
function guarded(body: () => Ran): Ran {
  try {
    return body();
  } catch (error) {
    if (error instanceof CommandError || error instanceof EditError) return refused(error.message);
    throw error;
  }
}
