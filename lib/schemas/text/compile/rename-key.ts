import { isMap, isScalar } from 'yaml';
import type { DocumentPath } from '@/lib/engine/model';
import { renderText } from '../render-scalar';
import { contentEnd } from '../spans';
import type { Splice } from '../splice';
import { spotAt } from '../spot';
import type { Context } from './context';

/** Splices that give a key another name; its quotes stay. */
export function renameKey(
  { tree, text, style }: Context,
  path: DocumentPath,
  key: string,
): Splice[] {
  const holder = spotAt(tree, path)?.holder;
  if (!holder || !isMap(holder.collection)) return [];
  const old = holder.collection.items[holder.index]?.key;
  if (!isScalar(old) || !old.range) return [];
  const quotes =
    old.type === 'QUOTE_DOUBLE' ? 'double' : old.type === 'QUOTE_SINGLE' ? 'single' : style.quotes;
  const insert = renderText(key, { inFlow: holder.inFlow, quotes });
  return [{ from: old.range[0], to: contentEnd(old, text), insert }];
}
