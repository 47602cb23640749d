'use client';

import { defaultKeymap } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching, indentOnInput } from '@codemirror/language';
import { lintGutter, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { Annotation, EditorState, type StateEffect, type Text } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { Problem } from '@/lib/schemas';
import { editorTheme } from './editor-theme';
import { markedLines, markStretch, type Stretch } from './marked-lines';
import { changeBetween } from './replace-text';

export interface EditorProps {
  readonly label: string;
  readonly text: string;
  readonly problems: readonly Problem[];
  /** Where the selected thing stands: its lines are marked, and scrolled to unless one is typing. */
  readonly marked: Stretch | null;
  /** A place to put the cursor; a new object each time. */
  readonly goTo: { readonly offset: number } | null;
  readonly onText: (text: string) => void;
  readonly onCursor: (offset: number, line: number) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** For the editor's style element, where the page's policy asks for one. */
  readonly nonce?: string | undefined;
}

/** Marks a change that came from outside, so that it is not told back. */
const fromOutside = Annotation.define<boolean>();

function diagnosticOf(doc: Text, { line, column, message, path }: Problem): Diagnostic {
  const row = doc.line(Math.min(Math.max(1, line), doc.lines));
  const from = Math.min(row.from + Math.max(0, column - 1), row.to);
  const word = /^[^\s,{}[\]]+/.exec(doc.sliceString(from, row.to))?.[0].length ?? 0;
  return {
    from,
    to: Math.max(from, from + word),
    severity: 'error',
    message: path === '' ? message : `${path}: ${message}`,
  };
}

/** The document's text in an editor that follows the store, and that the store follows. */
export default function Editor(props: EditorProps) {
  const { label, text, problems, marked, goTo, nonce } = props;
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);

  const undo = useEffectEvent(() => {
    props.onUndo();
    return true;
  });
  const redo = useEffectEvent(() => {
    props.onRedo();
    return true;
  });
  const changed = useEffectEvent((after: string) => props.onText(after));
  const cursor = useEffectEvent((offset: number, line: number) => props.onCursor(offset, line));
  const start = useEffectEvent(() => text);

  useEffect(() => {
    if (!host.current) return undefined;
    const editor = new EditorView({
      parent: host.current,
      state: EditorState.create({
        doc: start(),
        extensions: [
          ...(nonce === undefined ? [] : [EditorView.cspNonce.of(nonce)]),
          EditorView.contentAttributes.of({ 'aria-label': label }),
          lineNumbers(),
          lintGutter(),
          drawSelection(),
          highlightActiveLine(),
          bracketMatching(),
          indentOnInput(),
          yaml(),
          markedLines,
          editorTheme,
          keymap.of([
            { key: 'Mod-z', run: () => undo(), preventDefault: true },
            { key: 'Mod-Shift-z', run: () => redo(), preventDefault: true },
            { key: 'Mod-y', run: () => redo(), preventDefault: true },
            ...defaultKeymap,
          ]),
          EditorView.updateListener.of((update) => {
            const outside = update.transactions.some((one) => one.annotation(fromOutside));
            if (outside) return;
            if (update.docChanged) changed(update.state.doc.toString());
            if (update.selectionSet) {
              const { head } = update.state.selection.main;
              cursor(head, update.state.doc.lineAt(head).number);
            }
          }),
        ],
      }),
    });
    view.current = editor;
    return () => {
      view.current = null;
      editor.destroy();
    };
  }, [label, nonce]);

  useEffect(() => {
    const editor = view.current;
    const change = editor && changeBetween(editor.state.doc.toString(), text);
    if (editor && change) editor.dispatch({ changes: change, annotations: fromOutside.of(true) });
  }, [text]);

  useEffect(() => {
    const editor = view.current;
    if (!editor) return;
    const found = problems.map((problem) => diagnosticOf(editor.state.doc, problem));
    editor.dispatch(setDiagnostics(editor.state, found));
  }, [problems]);

  useEffect(() => {
    const editor = view.current;
    if (!editor) return;
    const effects: StateEffect<unknown>[] = [markStretch.of(marked)];
    if (marked && !editor.hasFocus) {
      const at = Math.min(marked.from, editor.state.doc.length);
      effects.push(EditorView.scrollIntoView(at, { y: 'center' }));
    }
    editor.dispatch({ effects });
  }, [marked]);

  useEffect(() => {
    const editor = view.current;
    if (!editor || !goTo) return;
    const anchor = Math.min(goTo.offset, editor.state.doc.length);
    editor.dispatch({ selection: { anchor }, scrollIntoView: true });
    editor.focus();
  }, [goTo]);

  return <div ref={host} className="h-full min-h-0 overflow-hidden" />;
}
