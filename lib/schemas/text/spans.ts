import { isMap, isNode, isScalar, isSeq } from 'yaml';
import type { CST, Node, Pair, YAMLMap, YAMLSeq } from 'yaml';

export type Collection = YAMLMap | YAMLSeq;

/** Where an item of a mapping or a list stands in the text. */
export interface Span {
  /** The key, or the mark before it: `-` of a list item, `?` of a long key. */
  readonly start: number;
  /** After the mark that the value follows, `:` or `-`; null where there is none. */
  readonly markEnd: number | null;
  /** Where the content ends, comments and line breaks after it left out. */
  readonly end: number;
  readonly value: Node | null;
}

export const isCollection = (node: unknown): node is Collection => isMap(node) || isSeq(node);

/** Whether a collection is written with brackets. */
export const isFlow = (node: Collection): boolean => node.srcToken?.type === 'flow-collection';

type Tokens = readonly CST.SourceToken[] | undefined;

const endOfToken = (token: CST.SourceToken): number => token.offset + token.source.length;

function markIn(tokens: Tokens, type: CST.SourceToken['type']): CST.SourceToken | undefined {
  return tokens?.find((token) => token.type === type);
}

const startOf = (node: unknown): number | null =>
  isNode(node) && node.range ? node.range[0] : null;

/** Where a node's content ends. */
export function contentEnd(node: Node, text: string): number {
  const [from, to] = node.range ?? [0, 0];
  if (isCollection(node) && !isFlow(node)) return spansOf(node, text).at(-1)?.end ?? to;
  const isBlockScalar =
    isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
  return isBlockScalar ? from + text.slice(from, to).trimEnd().length : to;
}

/** The spans of a collection's items, in order, one for each item of the value. */
export function spansOf(node: Collection, text: string): Span[] {
  return isMap(node) ? node.items.map((pair) => spanOfPair(pair, text)) : spansOfList(node, text);
}

function spanOfPair(pair: Pair, text: string): Span {
  const item = pair.srcToken;
  const colon = markIn(item?.sep, 'map-value-ind');
  const isEmpty = item?.value === undefined;
  const value = !isEmpty && isNode(pair.value) ? pair.value : null;
  const keyEnd = isNode(pair.key) ? contentEnd(pair.key, text) : 0;
  const markEnd = colon === undefined ? null : endOfToken(colon);
  return {
    start:
      markIn(item?.start, 'explicit-key-ind')?.offset ?? startOf(pair.key) ?? colon?.offset ?? 0,
    markEnd,
    end: value === null ? (markEnd ?? keyEnd) : contentEnd(value, text),
    value,
  };
}

function spansOfList(node: YAMLSeq, text: string): Span[] {
  const source = node.srcToken;
  if (source?.type !== 'block-seq') return node.items.map((item) => spanOfBare(item, text));
  const marked = source.items.filter(({ start }) => markIn(start, 'seq-item-ind') !== undefined);
  return marked.map((item, index) => {
    const dash = markIn(item.start, 'seq-item-ind');
    const held: unknown = node.items[index];
    const value = item.value !== undefined && isNode(held) ? held : null;
    const markEnd = dash === undefined ? 0 : endOfToken(dash);
    return {
      start: dash?.offset ?? 0,
      markEnd,
      end: value === null ? markEnd : contentEnd(value, text),
      value,
    };
  });
}

function spanOfBare(item: unknown, text: string): Span {
  const value = isNode(item) ? item : null;
  const start = startOf(item) ?? 0;
  return { start, markEnd: null, end: value === null ? start : contentEnd(value, text), value };
}
