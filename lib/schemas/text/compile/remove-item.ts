import { isMap } from 'yaml';
import type { DocumentPath } from '@/lib/engine/model';
import {
  columnOf,
  commentsAbove,
  endBelow,
  isFirstOnLine,
  lineEnd,
  lineStart,
  nextLine,
} from '../lines';
import type { Splice } from '../splice';
import { spotAt, type Holder } from '../spot';
import type { Context } from './context';
import { replaceValue } from './replace-value';
import { isFlow } from '../spans';

/** Splices that take a key or a list item away, with the comments that belong to it. */
export function removeItem(context: Context, path: DocumentPath): Splice[] {
  const holder = spotAt(context.tree, path)?.holder;
  if (!holder) return [];
  if (holder.spans.length === 1)
    return replaceValue(context, path.slice(0, -1), isMap(holder.collection) ? {} : []);
  return isFlow(holder.collection)
    ? removeFromBrackets(context.text, holder)
    : removeLines(context.text, holder);
}

function removeLines(text: string, { spans, span, index }: Holder): Splice[] {
  const column = columnOf(text, span.start);
  const to = endBelow(text, span.end, column);
  if (isFirstOnLine(text, span.start)) {
    const from = commentsAbove(text, span.start);
    const isLastLine = to === text.length && from > 0;
    if (!isLastLine) return [{ from, to: nextLine(text, to), insert: '' }];
    return [{ from: from - (text[from - 2] === '\r' ? 2 : 1), to, insert: '' }];
  }
  // The first of several after a dash: what follows moves up to the dash.
  const next = spans[index + 1];
  if (next === undefined) return [];
  const first = nextLine(text, to);
  const indent = text.slice(first, lineEnd(text, first)).search(/\S/);
  return [{ from: span.start, to: first + Math.max(0, indent), insert: '' }];
}

/** Where the comma after an offset ends, comments passed over; null when a bracket comes first. */
function commaAfter(text: string, offset: number): number | null {
  const gap = /^(?:\s|#[^\n]*(?=\n))*,/.exec(text.slice(offset));
  return gap === null ? null : offset + gap[0].length;
}

function removeFromBrackets(text: string, { spans, span, index }: Holder): Splice[] {
  const comma = commaAfter(text, span.end);
  const previous = spans[index - 1];
  const next = spans[index + 1];
  const after = comma ?? span.end;
  const restOfLine = text.slice(after, lineEnd(text, after)).trim();
  const ownsItsLines =
    isFirstOnLine(text, span.start) && (restOfLine === '' || restOfLine.startsWith('#'));
  // A comma that the item before it no longer needs.
  const lonely =
    next === undefined && comma === null && previous !== undefined
      ? commaAfter(text, previous.end)
      : null;
  const withoutComma = lonely === null ? [] : [{ from: lonely - 1, to: lonely, insert: '' }];
  if (ownsItsLines) {
    const from = commentsAbove(text, span.start);
    return [...withoutComma, { from, to: nextLine(text, after), insert: '' }];
  }
  if (next !== undefined) {
    const isSameLine = lineStart(text, next.start) === lineStart(text, after);
    return [{ from: span.start, to: isSameLine ? next.start : after, insert: '' }];
  }
  return [...withoutComma, { from: lonely ?? previous?.end ?? span.start, to: after, insert: '' }];
}
