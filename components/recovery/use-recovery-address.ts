'use client';

import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';

const parsers = {
  quantile: parseAsStringLiteral(['worst', 'median'] as const).withDefault('worst'),
  /** The option that it is compared with; absent: the one that runs today. */
  beside: parseAsString,
};

/** In the address for "compared with nothing", which no option can be called. */
export const nothingBeside = '-';

/** What of the recovery stands in the address: at worst or in the median, and compared with what. */
export function useRecoveryAddress() {
  return useQueryStates(parsers, {
    history: 'replace',
    clearOnDefault: true,
    urlKeys: { quantile: 'times' },
  });
}
