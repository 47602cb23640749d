import { usd, type Usd } from '../units';
import type { TableSource } from './table-source';

/** A price with whose it is; `usd` null: the sources do not have it, which is not nothing. */
export interface Price {
  readonly usd: Usd | null;
  readonly source: TableSource;
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
