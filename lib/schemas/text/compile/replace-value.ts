import { isScalar } from 'yaml';
import type { DocumentPath, DocumentValue } from '@/lib/engine/model';
import { columnOf, commentsAbove, endBelow, isFirstOnLine, lineEnd } from '../lines';
import { renderScalar } from '../render-scalar';
import {
  isGroup,
  renderAfterDash,
  renderAfterKey,
  renderBlock,
  renderInline,
} from '../render-value';
import { contentEnd, isCollection, isFlow } from '../spans';
import type { Splice } from '../splice';
import { spotAt, type Holder, type Spot } from '../spot';
import type { Context } from './context';
import { modelFor } from './model-for';
import { isMap } from 'yaml';

/** Splices that write another value where one stands. */
export function replaceValue(context: Context, path: DocumentPath, value: DocumentValue): Splice[] {
  const spot = spotAt(context.tree, path);
  if (spot === undefined) return [];
  const { holder } = spot;
  if (holder === null) return replaceRoot(context, value);
  if (!isGroup(value) && isScalar(spot.node)) return replaceScalar(context, spot, value);
  if (holder.inFlow) return putInline(context, spot, renderInline(value, context.style, true));
  const written = renderAfter(context, path, holder, value);
  return written.includes('\n')
    ? putLines(context, spot, written)
    : putInline(context, spot, written.trimStart());
}

function renderAfter(context: Context, path: DocumentPath, holder: Holder, value: DocumentValue) {
  const column = columnOf(context.text, holder.span.start);
  const render = isMap(holder.collection) ? renderAfterKey : renderAfterDash;
  return render(value, column, modelFor(context.tree, path), context.style);
}

/** A scalar for a scalar keeps the quotes. */
function replaceScalar(
  { text, style }: Context,
  { node, holder }: Spot,
  value: string | number | boolean | null,
): Splice[] {
  if (!isScalar(node) || !node.range) return [];
  const quotes =
    node.type === 'QUOTE_DOUBLE'
      ? 'double'
      : node.type === 'QUOTE_SINGLE'
        ? 'single'
        : style.quotes;
  const insert = renderScalar(value, { inFlow: holder?.inFlow ?? false, quotes });
  return [{ from: node.range[0], to: contentEnd(node, text), insert }];
}

/** The old value's own lines, comments above its first item and below its last included; null when it has none. */
function linesOf(text: string, { node, holder }: Spot): { from: number; to: number } | null {
  const start = node?.range?.[0];
  if (node === null || start === undefined || holder === null || !isFirstOnLine(text, start))
    return null;
  const column = columnOf(text, holder.span.start);
  return { from: commentsAbove(text, start), to: endBelow(text, contentEnd(node, text), column) };
}

/** Takes the lines away, with the line break before them. */
const withoutLines = (text: string, { from, to }: { from: number; to: number }): Splice => {
  const before = from > 0 && text[from - 2] === '\r' ? 2 : 1;
  return { from: Math.max(0, from - before), to, insert: '' };
};

/** Writes a value on the line of its key or dash. */
function putInline({ text }: Context, spot: Spot, written: string): Splice[] {
  const { node, holder } = spot;
  if (holder === null) return [];
  const { markEnd, end } = holder.span;
  if (node === null) {
    const mark = markEnd === null && isMap(holder.collection) ? ': ' : ' ';
    return [{ from: end, to: end, insert: `${mark}${written}` }];
  }
  const lines = isCollection(node) && !isFlow(node) ? linesOf(text, spot) : null;
  if (lines !== null && markEnd !== null)
    return [{ from: markEnd, to: markEnd, insert: ` ${written}` }, withoutLines(text, lines)];
  return [{ from: node.range?.[0] ?? end, to: contentEnd(node, text), insert: written }];
}

/** Writes a value of several lines; `written` follows the mark of the key or dash. */
function putLines({ text }: Context, spot: Spot, written: string): Splice[] {
  const { node, holder } = spot;
  const markEnd = holder?.span.markEnd ?? null;
  if (holder === null || markEnd === null) return [];
  if (/^\r?\n/.test(written)) {
    const lines = node === null ? null : linesOf(text, spot);
    if (lines !== null) return [{ ...withoutLines(text, lines), insert: written }];
    const old = { from: markEnd, to: holder.span.end, insert: '' };
    const below = lineEnd(text, holder.span.end);
    return below === old.to
      ? [{ ...old, insert: written }]
      : [old, { from: below, to: below, insert: written }];
  }
  return [{ from: markEnd, to: holder.span.end, insert: written }];
}

function replaceRoot({ tree, text, style }: Context, value: DocumentValue): Splice[] {
  const onLines = isGroup(value) && Object.keys(value).length > 0 && style.quotes === 'none';
  const written = onLines
    ? renderBlock(value, 0, tree.contents, style)
    : renderInline(value, style);
  const { contents } = tree;
  if (!contents?.range) return [{ from: text.length, to: text.length, insert: written }];
  return [{ from: contents.range[0], to: contentEnd(contents, text), insert: written }];
}
