'use client';

import { parseAsInteger, parseAsStringLiteral, useQueryStates } from 'nuqs';

const parsers = {
  order: parseAsStringLiteral(['worst', 'site'] as const).withDefault('worst'),
  /** Losses of up to so many sites at once. */
  upTo: parseAsInteger.withDefault(2),
};

/** What of the matrix stands in the address: its order, and how many sites are lost at once. */
export function useMatrixAddress() {
  return useQueryStates(parsers, {
    history: 'replace',
    clearOnDefault: true,
    urlKeys: { upTo: 'sites' },
  });
}
