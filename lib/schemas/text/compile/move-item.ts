import { isSeq } from 'yaml';
import type { DocumentPath } from '@/lib/engine/model';
import { columnOf, commentsAbove, endBelow, isFirstOnLine, nextLine } from '../lines';
import { isFlow, type Span } from '../spans';
import type { Splice } from '../splice';
import { spotAt } from '../spot';
import type { Context } from './context';

/** The lines of a list item, from the comments above it to the line break below those that belong to it. */
function linesOf(text: string, { start, end }: Span): { from: number; to: number } | null {
  if (!isFirstOnLine(text, start)) return null;
  const to = nextLine(text, endBelow(text, end, columnOf(text, start)));
  return { from: commentsAbove(text, start), to };
}

/**
 * Splices that take a list item on lines of its own to another position, as it is written. None where
 * the list is in brackets or an item shares its lines: such a list is written anew.
 */
export function moveItem({ tree, text, style }: Context, path: DocumentPath, to: number): Splice[] {
  const holder = spotAt(tree, path)?.holder;
  if (!holder || holder.index === to || !isSeq(holder.collection) || isFlow(holder.collection))
    return [];
  const target = holder.spans[to];
  const own = linesOf(text, holder.span);
  const other = target === undefined ? null : linesOf(text, target);
  if (own === null || other === null) return [];
  const lines = text.slice(own.from, own.to);
  const isForward = to > holder.index;
  const at = isForward ? other.to : other.from;
  const away = { from: own.from, to: own.to, insert: '' };
  if (lines.endsWith('\n') && (at < text.length || text.endsWith('\n')))
    return [away, { from: at, to: at, insert: lines }];
  // The last line of the file has no line break: the item that comes to stand there gives its own up.
  const bare = lines.replace(/\r?\n$/, '');
  if (isForward) return [away, { from: at, to: at, insert: `${style.eol}${bare}` }];
  const before = text[own.from - 2] === '\r' ? 2 : 1;
  return [
    { from: at, to: at, insert: `${bare}${style.eol}` },
    { from: own.from - before, to: own.to, insert: '' },
  ];
}
