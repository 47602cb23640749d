import type { DocumentEdit, DocumentPath, DocumentValue } from '@/lib/engine/model';
import { keyNodeAt } from '../document/key-tree';
import { valueAt } from '../document/value-at';
import { applyEditsToValue } from './apply-edits-to-value';
import { compileEdit } from './compile/compile-edit';
import type { Context } from './compile/context';
import { replaceValue } from './compile/replace-value';
import { composeSplices } from './compose-splices';
import { styleOf } from './document-style';
import { EditError } from './edit-error';
import { readText, type ReadText } from './read-text';
import { refineEdit } from './refine-edit';
import { sameValue } from './same-value';
import { applySplices, invertSplices, type Splice } from './splice';
import { isCollection, isFlow } from './spans';
import { spotAt } from './spot';
import type { SyntaxTree } from './syntax-tree';

export interface EditedText {
  readonly text: string;
  /** Speak of the text before; in order of place. */
  readonly splices: readonly Splice[];
  /** Speak of the text after; bring the text before back, to the byte. */
  readonly inverse: readonly Splice[];
  /** Where the parts of the text after stand. */
  readonly locate: SyntaxTree['locate'];
}

type Read = Extract<ReadText, { ok: true }>;

interface State {
  readonly text: string;
  readonly read: Read;
}

interface Step {
  readonly splices: readonly Splice[];
  readonly state: State;
}

/**
 * Applies edits to a document's text by splices at the places that they speak of: comments, order,
 * spacing and quotes of everything else stay as they are. The text afterwards reads as
 * `applyEditsToValue` of the value before. Throws an `EditError` when an edit does not fit, when the
 * text cannot be read, or when the result would be too large.
 */
export function applyEdits(text: string, edits: readonly DocumentEdit[]): EditedText {
  const read = readText(text);
  if (!read.ok) throw new EditError([], 'the text cannot be read; mend it first');
  let state: State = { text, read };
  let splices: readonly Splice[] = [];
  const become = (step: Step): void => {
    splices = composeSplices(splices, step.splices, text.length);
    state = step.state;
  };
  let rest = smallestEdits(edits, read.value);
  while (rest.length > 0) {
    const batch = rest.slice(0, batchLength(rest, state.read.tree));
    rest = rest.slice(batch.length);
    const together = batch.length > 1 ? compileTogether(state, batch) : null;
    if (together === null) for (const edit of batch) become(applyOne(state, edit));
    else become(together);
  }
  const { tree } = state.read;
  return {
    text: state.text,
    splices,
    inverse: invertSplices(text, splices),
    locate: tree.locate.bind(tree),
  };
}

/** The edits in their smallest parts. Throws when one does not fit the value that those before it leave. */
function smallestEdits(edits: readonly DocumentEdit[], root: DocumentValue): DocumentEdit[] {
  let value = root;
  return edits.flatMap((edit) => {
    const parts = refineEdit(edit, value);
    value = applyEditsToValue(value, [edit]);
    return parts;
  });
}

/**
 * How many of the next edits may be compiled against one tree. Between brackets one item's comma is
 * another's, so that a collection in brackets gains or loses one item at a time.
 */
function batchLength(edits: readonly DocumentEdit[], tree: SyntaxTree): number {
  const touched = new Set<string>();
  const length = edits.findIndex((edit) => {
    const holder = changedHolder(edit, tree);
    if (holder === null) return false;
    const key = JSON.stringify(holder);
    if (touched.has(key)) return true;
    touched.add(key);
    return false;
  });
  return length < 0 ? edits.length : length;
}

/** The path of the collection in brackets that an edit gives or takes an item; null for any other. */
function changedHolder(edit: DocumentEdit, tree: SyntaxTree): DocumentPath | null {
  if (edit.op === 'rename') return null;
  if (edit.op === 'set' && spotAt(tree, edit.path) !== undefined) return null;
  const path = edit.op === 'insert' ? edit.path : edit.path.slice(0, -1);
  const spot = spotAt(tree, path);
  const isInBrackets = isCollection(spot?.node) && isFlow(spot.node);
  return isInBrackets ? path : null;
}

const orderOf = (path: DocumentPath): readonly string[] => [
  ...(keyNodeAt(path)?.keys?.keys() ?? []),
];

const contextOf = ({ text, read: { tree } }: State): Context => ({
  text,
  tree,
  style: styleOf(tree),
  orderOf,
});

/** All edits by one reading of the text; null where one depends on what another leaves. */
function compileTogether(state: State, batch: readonly DocumentEdit[]): Step | null {
  const context = contextOf(state);
  const splices = batch
    .flatMap((edit) => compileEdit(context, edit))
    .toSorted((a, b) => a.from - b.from || a.to - b.to);
  return attempt(state.text, splices, applyEditsToValue(state.read.value, batch));
}

function applyOne(state: State, edit: DocumentEdit): Step {
  const context = contextOf(state);
  const expected = applyEditsToValue(state.read.value, [edit]);
  const written =
    attempt(state.text, compileEdit(context, edit), expected) ??
    rewrite(context, edit.path, expected);
  if (written !== null) return written;
  throw new EditError(edit.path, 'the document would grow too large or too deep');
}

/** The text after the splices, if it reads as it should. */
function attempt(text: string, splices: readonly Splice[], expected: DocumentValue): Step | null {
  if (splices.some(({ from }, index) => from < (splices[index - 1]?.to ?? 0))) return null;
  const after = applySplices(text, splices);
  const read = readText(after);
  if (!read.ok || !sameValue(read.value, expected)) return null;
  return { splices, state: { text: after, read } };
}

/**
 * Writes the smallest mapping or list around an edit anew, for documents in a notation that the splices
 * do not foresee; at worst the whole document.
 */
function rewrite(context: Context, path: DocumentPath, expected: DocumentValue): Step | null {
  for (let length = path.length; length >= 0; length -= 1) {
    const around = path.slice(0, length);
    const value = valueAt(expected, around);
    if (value === undefined) continue;
    const written = attempt(context.text, replaceValue(context, around, value), expected);
    if (written !== null) return written;
  }
  return null;
}
