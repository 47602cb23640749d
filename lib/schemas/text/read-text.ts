import { LineCounter, parseDocument } from 'yaml';
import type { DocumentValue } from '@/lib/engine/model';
import { describeFound } from '../document/problem';
import { refusalsOf, type Refusal } from './guard';
import { SyntaxTree } from './syntax-tree';
import { valueOfTree } from './value-of-tree';

/** Something about a text that keeps it from being read as a value, by its place in characters. */
export type TextProblem = Refusal;

export type ReadText =
  | { readonly ok: true; readonly value: DocumentValue; readonly tree: SyntaxTree }
  | { readonly ok: false; readonly problems: readonly TextProblem[] };

/**
 * Reads a text as YAML 1.2 (JSON is part of it) into a plain value and the tree that knows where each
 * part stands. Says everything that is wrong at once; never throws.
 */
export function readText(text: string): ReadText {
  const known = recent.find((reading) => reading.text === text);
  if (known !== undefined) return known.result;
  const result = readAnew(text);
  recent.unshift({ text, result });
  recent.length = Math.min(recent.length, mostRecent);
  return result;
}

/** An edit reads the text before and the text after, and the next one begins where it ended. */
const mostRecent = 2;
const recent: { readonly text: string; readonly result: ReadText }[] = [];

function readAnew(text: string): ReadText {
  const refusals = refusalsOf(text);
  if (refusals.length > 0) return { ok: false, problems: refusals };
  const lines = new LineCounter();
  const parsed = parseDocument(text, {
    lineCounter: lines,
    keepSourceTokens: true,
    // Keys are compared below: the parser's own comparison takes the square of their number.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const syntax = parsed.errors.slice(0, 500).map((error): TextProblem => {
    const [offset] = error.pos;
    const found = describeFound(text.slice(offset, error.pos[1]) || 'the end of the text');
    return {
      offset,
      message: `not YAML: ${plain(error.message)}`,
      found,
      accepted: 'YAML or JSON',
    };
  });
  if (syntax.length > 0) return { ok: false, problems: syntax };
  const { value, problems } = valueOfTree(parsed.contents, text);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value, tree: new SyntaxTree(parsed.contents, lines, text) };
}

/** The parser's message without its capital and full stop. */
const plain = (message: string): string => {
  const line = message.split('\n')[0] ?? '';
  return `${line.slice(0, 1).toLowerCase()}${line.slice(1)}`.replace(/[.:]$/, '');
};
