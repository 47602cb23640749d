import { LineCounter } from 'yaml';
import type { DocumentPath, DocumentValue } from '@/lib/engine/model';
import { readText } from '../text/read-text';
import { lineAndColumn, type Place, type SyntaxTree } from '../text/syntax-tree';
import { formatPath, type Issue, type Problem } from './problem';

export type ReadPlaced<Result> =
  | {
      readonly ok: true;
      readonly result: Result;
      readonly locate: (path: DocumentPath, about?: 'key' | 'value') => Place | undefined;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const mostProblems = 200;

/** Reads a text, YAML or JSON, by what `read` makes of its value; what it finds wrong gets its place. */
export function readPlaced<Result>(
  text: string,
  file: string,
  read: (
    value: DocumentValue,
  ) =>
    | { readonly ok: true; readonly result: Result }
    | { readonly ok: false; readonly issues: readonly Issue[] },
): ReadPlaced<Result> {
  const source = readText(text);
  if (!source.ok) {
    const placeOf = placesIn(text);
    const placed = source.problems.map(({ offset, message, found, accepted }) => ({
      offset,
      problem: { file, ...placeOf(offset), path: '', message, found, accepted },
    }));
    return { ok: false, problems: inOrder(placed) };
  }
  const { tree, value } = source;
  const outcome = read(value);
  return outcome.ok
    ? { ok: true, result: outcome.result, locate: tree.locate.bind(tree) }
    : { ok: false, problems: inOrder(outcome.issues.map((issue) => placed(issue, tree, file))) };
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
