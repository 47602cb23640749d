import type { Architecture, DocumentValue } from '@/lib/engine/model';
import type { DocumentSource, Problem } from '@/lib/schemas';
import { labelOf } from '../commands';
import { isDirty } from './saving';
import type { Thing } from './selection';
import type { Conflict, DocumentState } from './state';

/** What the screens see of a document. Parts that did not change keep their identity. */
export interface DocumentSnapshot {
  readonly file: string;
  readonly text: string;
  /** The version that the server has of it; what is saved next says that it read this one. */
  readonly version: number;
  /** True while `text` holds what the server does not have. */
  readonly dirty: boolean;
  /** The model to draw and compute from: with the preview, else of the last text without problems; null until there is one. */
  readonly architecture: Architecture | null;
  /** The plain value of that model. */
  readonly value: DocumentValue;
  /** The last text without problems, to find the place of a path in it. */
  readonly source: DocumentSource | null;
  /** Problems of `text`; while there are some the model is that of an earlier text. */
  readonly problems: readonly Problem[];
  /** The step that is being tried out, in words; null when model and text agree. */
  readonly preview: string | null;
  /** Name of the option shown; empty until a text could be read. */
  readonly option: string;
  readonly selection: readonly Thing[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Names of the steps, the next to be undone first. */
  readonly undoLabels: readonly string[];
  /** Names of the steps, the next to be redone first. */
  readonly redoLabels: readonly string[];
  readonly conflict: Conflict | null;
}

const labels = new WeakMap<object, readonly string[]>();

/** Newest first; the same array for the same history. */
function labelsOf(steps: readonly { readonly label: string }[]): readonly string[] {
  const known = labels.get(steps);
  if (known !== undefined) return known;
  const made = steps.map(({ label }) => label).toReversed();
  labels.set(steps, made);
  return made;
}

export function snapshotOf(state: DocumentState): DocumentSnapshot {
  const { file, text, version, problems, option, selection, history, conflict, preview } = state;
  const shown = preview?.good ?? state.good;
  return {
    file,
    text,
    version,
    dirty: isDirty(state),
    architecture: shown?.architecture ?? null,
    value: shown?.source.value ?? null,
    source: state.good?.source ?? null,
    problems,
    preview: preview === null ? null : labelOf(preview.command),
    option,
    selection,
    canUndo: history.done.length > 0,
    canRedo: history.undone.length > 0,
    undoLabels: labelsOf(history.done),
    redoLabels: labelsOf(history.undone),
    conflict,
  };
}
