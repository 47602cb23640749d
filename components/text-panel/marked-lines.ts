import { StateEffect, StateField, type Extension } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';

/** A stretch of the text, in characters from its start. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Marks the lines of a stretch: where the thing stands that is selected on the map. */
export const markStretch = StateEffect.define<Stretch | null>();

const line = Decoration.line({ class: 'cm-marked' });

const field = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    let next = marks.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (!effect.is(markStretch)) continue;
      next = Decoration.none;
      if (effect.value === null) continue;
      const { doc } = transaction.state;
      const end = Math.min(effect.value.to, doc.length);
      const first = doc.lineAt(Math.min(effect.value.from, doc.length)).number;
      const last = doc.lineAt(Math.max(effect.value.from, end - 1)).number;
      const starts = Array.from({ length: last - first + 1 }, (_, i) => doc.line(first + i).from);
      next = Decoration.set(starts.map((start) => line.range(start)));
    }
    return next;
  },
  provide: (self) => EditorView.decorations.from(self),
});

export const markedLines: Extension = field;
