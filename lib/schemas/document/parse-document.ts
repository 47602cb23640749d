import { LineCounter } from 'yaml';
import type { Architecture, DocumentPath, DocumentValue } from '@/lib/engine/model';
import { readText } from '../text/read-text';
import { reuse } from '../text/reuse';
import { lineAndColumn, type Place, type SyntaxTree } from '../text/syntax-tree';
import { architectureFromValue } from './architecture-from-value';
import { formatPath, type Issue, type Problem } from './problem';

/** A text that was read: its plain value, and where each part of it stands. */
export interface DocumentSource {
  readonly text: string;
  readonly value: DocumentValue;
  /** Where the value at a path stands, or its key; undefined where the document has no such place. */
  readonly locate: (path: DocumentPath, about?: 'key' | 'value') => Place | undefined;
}

export type ParsedDocument =
  | { readonly ok: true; readonly architecture: Architecture; readonly document: DocumentSource }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const mostProblems = 200;

/**
 * Reads a document, YAML or JSON. A document that cannot be taken as it stands gives every problem at
 * once, in order of place; a text that is too large or too deep is refused before it is parsed. Parts
 * that are as in `previous`, the value of an earlier reading, keep their identity. Never throws.
 */
export function parseDocument(
  text: string,
  file = 'document.yaml',
  previous?: DocumentValue,
): ParsedDocument {
  const read = readText(text);
  if (!read.ok) {
    const placeOf = placesIn(text);
    const placed = read.problems.map(({ offset, message, found, accepted }) => ({
      offset,
      problem: { file, ...placeOf(offset), path: '', message, found, accepted },
    }));
    return { ok: false, problems: inOrder(placed) };
  }
  const { tree } = read;
  const value = reuse(previous, read.value);
  const result = architectureFromValue(value);
  if (result.ok) {
    const document = { text, value, locate: tree.locate.bind(tree) };
    return { ok: true, architecture: result.architecture, document };
  }
  return { ok: false, problems: inOrder(result.issues.map((issue) => placed(issue, tree, file))) };
}

/** The same from bytes, which have to be UTF-8. */
export function parseDocumentBytes(bytes: Uint8Array, file = 'document.yaml'): ParsedDocument {
  try {
    return parseDocument(new TextDecoder('utf-8', { fatal: true }).decode(bytes), file);
  } catch {
    const message = 'the bytes are not UTF-8 (a text in UTF-8)';
    const problem = { file, line: 1, column: 1, path: '', message };
    return { ok: false, problems: [{ ...problem, found: 'other bytes', accepted: 'UTF-8' }] };
  }
}

interface Placed {
  readonly offset: number;
  readonly problem: Problem;
}

function placed({ path, about, message, found, accepted }: Issue, tree: SyntaxTree, file: string) {
  const { line, column, from } = nearestPlace(tree, path, about);
  return {
    offset: from,
    problem: { file, line, column, path: formatPath(path), message, found, accepted },
  };
}

/** What is missing is told at the mapping that lacks it. */
function nearestPlace(tree: SyntaxTree, path: DocumentPath, about: Issue['about']): Place {
  for (let length = path.length; length > 0; length -= 1) {
    const place = tree.locate(path.slice(0, length), about);
    if (place !== undefined) return place;
  }
  return tree.placeOf(0, 0);
}

/** Line and column, from 1, of offsets in a text that has no tree. */
function placesIn(text: string): (offset: number) => { line: number; column: number } {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
    lines.addNewLine(at + 1);
  return (offset) => lineAndColumn(lines, offset);
}

function inOrder(placed: readonly Placed[]): Problem[] {
  const sorted = placed.toSorted((a, b) => a.offset - b.offset).map(({ problem }) => problem);
  const next = sorted[mostProblems];
  if (next === undefined) return sorted;
  const rest = sorted.length - mostProblems;
  const more = {
    ...next,
    path: '',
    message: `and ${rest} more ${rest === 1 ? 'problem' : 'problems'}`,
  };
  return [...sorted.slice(0, mostProblems), more];
}
