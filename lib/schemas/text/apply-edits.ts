import { isScalar } from 'yaml';
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

/**
 * Applies edits to a document's text by splices at the places that they speak of: comments, order,
 * spacing and quotes of everything else stay as they are. The text afterwards reads as
 * `applyEditsToValue` of the value before. Throws an `EditError` when an edit does not fit, when the
 * text cannot be read, or when the result would be too large.
 */
export function applyEdits(text: string, edits: readonly DocumentEdit[]): EditedText {
  const read = readText(text);
  if (!read.ok) throw new EditError([], 'the text cannot be read; mend it first');
  const edited = new Edited({ text, read });
  for (const edit of edits) edited.take(edit);
  return edited.result();
}

/** A text under edits: what has been applied to it so far, and the edits that wait to be compiled together. */
class Edited {
  private readonly before: State;
  private state: State;
  private splices: readonly Splice[] = [];
  /** Edits that replace one scalar by another: they do not touch each other. */
  private waiting: DocumentEdit[] = [];

  constructor(state: State) {
    this.before = state;
    this.state = state;
  }

  take(edit: DocumentEdit): void {
    if (this.canWait(edit)) return;
    this.flush();
    // An edit that does not fit says so before any part of it is written.
    applyEditsToValue(this.state.read.value, [edit]);
    for (const part of refineEdit(edit, this.state.read.value)) {
      if (this.canWait(part)) continue;
      this.flush();
      this.apply([part]);
    }
  }

  result(): EditedText {
    this.flush();
    const { splices } = this;
    const { text, read } = this.state;
    return {
      text,
      splices,
      inverse: invertSplices(this.before.text, splices),
      locate: read.tree.locate.bind(read.tree),
    };
  }

  private canWait(edit: DocumentEdit): boolean {
    const isSimple =
      edit.op === 'set' &&
      (typeof edit.value !== 'object' || edit.value === null) &&
      isScalar(this.state.read.tree.nodeAt(edit.path));
    if (isSimple) this.waiting.push(edit);
    return isSimple;
  }

  private flush(): void {
    const batch = this.waiting;
    this.waiting = [];
    if (batch.length > 0) this.apply(batch);
  }

  private apply(batch: readonly DocumentEdit[]): void {
    const step = applyBatch(this.state, batch);
    this.splices = composeSplices(this.splices, step.splices, this.before.text.length);
    this.state = step.state;
  }
}

const orderOf = (path: DocumentPath): readonly string[] => [
  ...(keyNodeAt(path)?.keys?.keys() ?? []),
];

function applyBatch(state: State, batch: readonly DocumentEdit[]) {
  const { text, read } = state;
  const expected = applyEditsToValue(read.value, batch);
  const context: Context = { text, tree: read.tree, style: styleOf(read.tree), orderOf };
  const direct = batch
    .flatMap((edit) => compileEdit(context, edit))
    .toSorted((a, b) => a.from - b.from || a.to - b.to);
  const written = attempt(text, direct, expected) ?? rewrite(context, batch, expected);
  if (written !== null) return written;
  const path = batch[0]?.path ?? [];
  throw new EditError(path, 'the document would grow too large or too deep');
}

/** The text after the splices, if it reads as it should. */
function attempt(text: string, splices: readonly Splice[], expected: DocumentValue) {
  if (splices.some(({ from }, index) => from < (splices[index - 1]?.to ?? 0))) return null;
  const after = applySplices(text, splices);
  const read = readText(after);
  if (!read.ok || !sameValue(read.value, expected)) return null;
  return { splices, state: { text: after, read } };
}

/**
 * Writes the smallest mapping or list around the edits anew, for documents in a notation that the
 * splices do not foresee; at worst the whole document.
 */
function rewrite(context: Context, batch: readonly DocumentEdit[], expected: DocumentValue) {
  for (let length = commonPath(batch).length; length >= 0; length -= 1) {
    const path = commonPath(batch).slice(0, length);
    const value = valueAt(expected, path);
    if (value === undefined) continue;
    const written = attempt(context.text, replaceValue(context, path, value), expected);
    if (written !== null) return written;
  }
  return null;
}

function commonPath([first, ...others]: readonly DocumentEdit[]): DocumentPath {
  const path = first?.path ?? [];
  const differs = path.findIndex((step, index) =>
    others.some((other) => other.path[index] !== step),
  );
  return differs < 0 ? path : path.slice(0, differs);
}
