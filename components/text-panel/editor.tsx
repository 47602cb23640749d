'use client';

import { defaultKeymap } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching, indentOnInput } from '@codemirror/language';
import { lintGutter, setDiagnostics } from '@codemirror/lint';
import { Annotation, EditorState, type StateEffect } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { Problem } from '@/lib/schemas';
import { documentCompletion } from './completion';
import { diagnosticOfProblem, diagnosticOfRemark } from './diagnostics';
import { editorTheme } from './editor-theme';
import { keyHover } from './key-hover';
import { markedLines, markStretch, type Stretch } from './marked-lines';
import type { Remark } from './remarks';
import { changeBetween } from './replace-text';

export interface EditorProps {
  readonly label: string;
  readonly text: string;
  readonly problems: readonly Problem[];
  /** The findings at their places; of a text with problems there are none. */
  readonly remarks: readonly Remark[];
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

/** The document's text in an editor that follows the store, and that the store follows. */
export default function Editor(props: EditorProps) {
  const { label, text, problems, remarks, marked, goTo, nonce } = props;
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
          documentCompletion,
          keyHover,
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
            // What is shown follows a cursor that is put somewhere, not one that an edit carries along.
            const { head, empty } = update.state.selection.main;
            if (update.selectionSet && !update.docChanged && empty) {
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
    const { doc } = editor.state;
    const found = [
      ...problems.map((problem) => diagnosticOfProblem(doc, problem)),
      ...remarks.map((remark) => diagnosticOfRemark(doc, remark)),
    ];
    editor.dispatch(setDiagnostics(editor.state, found));
  }, [problems, remarks]);

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
