import type { Architecture } from '@/lib/engine/model';
import { parseDocument, type DocumentSource, type Problem } from '@/lib/schemas';
import type { Command } from '../commands';
import { emptyHistory, type History } from './history';
import { carriedOption, carriedSelection, openingOption, type Thing } from './selection';

/** A document that was read: its source and what the engine computes from. */
export interface Good {
  readonly source: DocumentSource;
  readonly architecture: Architecture;
}

/** What somebody else saved while there were changes here. */
export interface Conflict {
  readonly theirs: string;
  /** The version that they saved. */
  readonly version: number;
  /** The text that both sides started from. */
  readonly base: string;
}

/** All that the document store holds. Never changed in place. */
export interface DocumentState {
  readonly file: string;
  readonly text: string;
  /** The version of the text that the server has. */
  readonly version: number;
  readonly savedText: string;
  /** The last text that could be read; null until there is one. */
  readonly good: Good | null;
  /** What keeps the current text from being read; empty when `good` is of the current text. */
  readonly problems: readonly Problem[];
  /** A command that is tried on the model while the text stays as it is. */
  readonly preview: { readonly command: Command; readonly good: Good } | null;
  readonly history: History;
  readonly option: string;
  readonly selection: readonly Thing[];
  readonly conflict: Conflict | null;
}

export interface OpenDocument {
  readonly text: string;
  readonly version: number;
  /** The name that problems are reported under. */
  readonly file?: string;
}

/** The state of a document that was just opened. */
export function openedState({
  text,
  version,
  file = 'document.yaml',
}: OpenDocument): DocumentState {
  const parsed = parseDocument(text, file);
  return {
    file,
    text,
    version,
    savedText: text,
    good: parsed.ok ? { source: parsed.document, architecture: parsed.architecture } : null,
    problems: parsed.ok ? [] : parsed.problems,
    preview: null,
    history: emptyHistory,
    option: parsed.ok ? openingOption(parsed.architecture) : '',
    selection: [],
    conflict: null,
  };
}

/** The state with another text, which is read; a text with problems leaves the model as it was. */
export function withText(state: DocumentState, text: string, history: History): DocumentState {
  const parsed = parseDocument(text, state.file, state.good?.source.value);
  const next = { ...state, text, history, preview: null };
  if (!parsed.ok) return { ...next, problems: parsed.problems };
  return withGood(next, { source: parsed.document, architecture: parsed.architecture });
}

/** The state with a document that was read; the option shown and the selection follow it. */
export function withGood(state: DocumentState, good: Good): DocumentState {
  const before = state.good?.architecture;
  const { architecture } = good;
  const option =
    before === undefined
      ? openingOption(architecture)
      : carriedOption(before, architecture, state.option);
  const selection =
    before === undefined
      ? []
      : carriedSelection(
          { architecture: before, option: state.option },
          { architecture, option },
          state.selection,
        );
  return { ...state, good, problems: [], option, selection };
}
