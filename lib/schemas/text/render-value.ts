import { isMap, isSeq } from 'yaml';
import type { Node } from 'yaml';
import type { DocumentValue } from '@/lib/engine/model';
import { renderScalar, renderText, type ScalarPlace } from './render-scalar';
import { isCollection, isFlow } from './spans';
import { keyOf } from './value-of-tree';

/** How a document is written, so that what is added looks like what is there. */
export interface Style {
  readonly eol: '\n' | '\r\n';
  /** How much further in a mapping under a key stands. */
  readonly step: number;
  /** The same of a list under a key. */
  readonly listStep: number;
  /** `double` for a document in JSON's notation. */
  readonly quotes: ScalarPlace['quotes'];
}

type Mapping = { readonly [key: string]: DocumentValue };
type Group = readonly DocumentValue[] | Mapping;

const isList = (value: DocumentValue): value is readonly DocumentValue[] => Array.isArray(value);
export const isGroup = (value: DocumentValue): value is Group =>
  typeof value === 'object' && value !== null;

/** A value on one line, mappings and lists in brackets. */
export function renderInline(value: DocumentValue, style: Style, inFlow = false): string {
  if (!isGroup(value)) return renderScalar(value, { inFlow, quotes: style.quotes });
  if (isList(value)) return `[${value.map((item) => renderInline(item, style, true)).join(', ')}]`;
  const pairs = Object.entries(value).map(([key, held]) => renderPairInline(key, held, style));
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

/** A key with its value, as it stands between brackets. */
export const renderPairInline = (key: string, value: DocumentValue, style: Style): string =>
  `${renderKey(key, style, true)}: ${renderInline(value, style, true)}`;

export const renderKey = (key: string, style: Style, inFlow: boolean): string =>
  renderText(key, { inFlow, quotes: style.quotes });

const longestInline = 80;

/**
 * Whether a group goes on one line outside of brackets: as its model does, or where it has none when
 * it holds no further groups or is short.
 */
function goesInline(value: Group, model: Node | null, style: Style): boolean {
  const held = Object.values(value);
  if (held.length === 0) return true;
  const isModel = isList(value) ? isSeq(model) : isMap(model);
  if (isModel && isCollection(model)) return isFlow(model);
  return held.every((item) => !isGroup(item)) || renderInline(value, style).length <= longestInline;
}

const childModel = (model: Node | null, key: string): Node | null => {
  const pair = isMap(model) ? model.items.find((candidate) => keyOf(candidate.key) === key) : null;
  return isMap(pair?.value) || isSeq(pair?.value) ? pair.value : null;
};

const itemModel = (model: Node | null): Node | null => {
  const first: unknown = isSeq(model) ? model.items[0] : null;
  return isMap(first) || isSeq(first) ? first : null;
};

const newLine = (style: Style, column: number): string => `${style.eol}${' '.repeat(column)}`;

/** What follows a key's colon; `column` is that of the key. `model` is a node to take the style from. */
export function renderAfterKey(
  value: DocumentValue,
  column: number,
  model: Node | null,
  style: Style,
): string {
  if (!isGroup(value) || goesInline(value, model, style)) return ` ${renderInline(value, style)}`;
  const inner = column + (isList(value) ? style.listStep : style.step);
  return `${newLine(style, inner)}${renderBlock(value, inner, model, style)}`;
}

/** What follows a list item's dash; `column` is that of the dash. */
export function renderAfterDash(
  value: DocumentValue,
  column: number,
  model: Node | null,
  style: Style,
): string {
  if (!isGroup(value) || goesInline(value, model, style)) return ` ${renderInline(value, style)}`;
  return ` ${renderBlock(value, column + 2, model, style)}`;
}

/** A group over several lines, from the column where the text already stands. */
export function renderBlock(
  value: Group,
  column: number,
  model: Node | null,
  style: Style,
): string {
  const lines = isList(value)
    ? value.map((item) => `-${renderAfterDash(item, column, itemModel(model), style)}`)
    : Object.entries(value).map(([key, held]) => {
        const after = renderAfterKey(held, column, childModel(model, key), style);
        return `${renderKey(key, style, false)}:${after}`;
      });
  return lines.join(newLine(style, column));
}
