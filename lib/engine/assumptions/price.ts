import type { Overridden } from '../model';
import { usd, type Usd } from '../units';
import { markOf, statedSource, topOverride, type OverrideIndex } from './overrides/override-index';
import type { TableSource } from './table-source';

/** A price with whose it is; `usd` null: the sources do not have it, which is not nothing. */
export interface Price {
  readonly usd: Usd | null;
  readonly source: TableSource;
  /** Present where somebody has stated another price than the table's. */
  readonly overridden?: Overridden;
}

/** A price of a table; null and undefined are unknown. */
export function price(value: number | null | undefined, source: TableSource): Price {
  return { usd: value === null || value === undefined ? null : usd(value), source };
}

/** The price of what no table has. */
export const unknownPrice: Price = {
  usd: null,
  source: {
    title: 'No price',
    unit: 'USD',
    kind: 'published',
    source: 'none of the price tables has it',
    asOf: '2026-11-20',
    licence: 'Meridian',
  },
};

/** What somebody stated for the assumption `id`, with its mark; else the table's price. */
export function statedPrice(overrides: OverrideIndex, id: string, table: Price): Price {
  const top = topOverride(overrides, id);
  if (top === undefined) return table;
  const { kind, source, asOf } = table.source;
  const fallback = table.overridden?.default ?? { value: table.usd, kind, source, asOf };
  return {
    usd: usd(top.value),
    source: {
      ...table.source,
      kind: top.kind ?? kind,
      source: statedSource(top),
      asOf: top.on ?? asOf,
    },
    overridden: markOf(overrides, top, fallback),
  };
}
