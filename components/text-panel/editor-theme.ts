import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The tokens' colours on YAML: keys recede, values carry. */
const yamlColors = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--text-2)' },
  { tag: [tags.definition(tags.propertyName)], color: 'var(--text-2)' },
  { tag: [tags.string, tags.content], color: 'var(--accent-text)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--high-text)' },
  { tag: tags.comment, color: 'var(--text-3)', fontStyle: 'italic' },
  { tag: [tags.punctuation, tags.separator, tags.bracket], color: 'var(--text-3)' },
]);

const look = EditorView.theme({
  '&': { height: '100%', backgroundColor: 'var(--surface)', color: 'var(--text-1)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': {
    fontFamily: 'var(--font-geist-mono), ui-monospace, monospace',
    fontSize: '12px',
    lineHeight: '18px',
  },
  '.cm-content': { padding: '6px 0', caretColor: 'var(--text-1)' },
  '.cm-cursor': { borderLeftColor: 'var(--text-1)', borderLeftWidth: '1.5px' },
  '.cm-gutters': {
    backgroundColor: 'var(--surface)',
    color: 'var(--text-3)',
    border: 'none',
    userSelect: 'none',
  },
  '.cm-lineNumbers .cm-gutterElement': { minWidth: '38px', padding: '0 8px 0 4px' },
  '.cm-gutter-lint': { width: '16px' },
  '.cm-gutter-lint .cm-gutterElement': { padding: '3px 1px' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'transparent' },
  '&.cm-focused .cm-activeLine': {
    backgroundColor: 'color-mix(in oklab, var(--hover) 60%, transparent)',
  },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground':
    { backgroundColor: 'color-mix(in oklab, var(--accent) 24%, transparent)' },
  '.cm-marked': {
    backgroundColor: 'var(--accent-weak)',
    boxShadow: 'inset 2px 0 0 var(--accent)',
  },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--critical) 1px',
    textUnderlineOffset: '3px',
  },
  '.cm-lintRange-warning, .cm-lintRange-info, .cm-lintRange-hint': { backgroundImage: 'none' },
  '.cm-finding': { textDecoration: 'underline wavy 1px', textUnderlineOffset: '3px' },
  '.cm-finding-critical': { textDecorationColor: 'var(--critical)' },
  '.cm-finding-high': { textDecorationColor: 'var(--high)' },
  '.cm-finding-medium': { textDecorationColor: 'var(--medium)' },
  '.cm-finding-low': { textDecorationColor: 'var(--low)', textDecorationStyle: 'dotted' },
  '.cm-tooltip': {
    backgroundColor: 'var(--surface)',
    color: 'var(--text-1)',
    border: '1px solid var(--line-strong)',
    borderRadius: '6px',
    fontFamily: 'var(--font-geist-sans), sans-serif',
    fontSize: '12px',
    lineHeight: '17px',
    maxWidth: '420px',
  },
  '.cm-help': { padding: '6px 10px' },
  '.cm-help-path': { fontFamily: 'var(--font-geist-mono), monospace', color: 'var(--text-2)' },
  '.cm-help-meaning': { marginTop: '2px' },
  '.cm-help-note': { color: 'var(--text-2)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    fontFamily: 'var(--font-geist-mono), monospace',
    maxHeight: '180px',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '3px 10px' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--accent-weak)',
    color: 'var(--text-1)',
  },
  '.cm-completionMatchedText': {
    textDecoration: 'none',
    fontWeight: '600',
    color: 'var(--accent-text)',
  },
  '.cm-tooltip.cm-completionInfo': { padding: '6px 10px', maxWidth: '260px' },
  '.cm-diagnostic': { padding: '4px 8px', borderLeft: 'none' },
  '.cm-lint-marker': { content: 'normal', width: '8px', height: '8px', margin: '2px 3px' },
  '.cm-lint-marker-error': { borderRadius: '2px', backgroundColor: 'var(--critical)' },
  '.cm-lint-marker-warning': {
    clipPath: 'polygon(50% 0, 100% 100%, 0 100%)',
    backgroundColor: 'var(--high)',
  },
  '.cm-lint-marker-info': { transform: 'rotate(45deg)', backgroundColor: 'var(--medium)' },
  '.cm-lint-marker-hint': { borderRadius: '50%', border: '1.5px solid var(--low)' },
});

export const editorTheme = [look, syntaxHighlighting(yamlColors)];
