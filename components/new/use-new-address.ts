'use client';

import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';

export const ways = ['questions', 'pattern', 'case', 'file'] as const;
export type Way = (typeof ways)[number];

/** How the document begins, in the address, so that a page can lead to a case or a pattern. */
export function useNewAddress() {
  return useQueryStates(
    {
      from: parseAsStringLiteral(ways).withDefault('questions'),
      case: parseAsString,
      pattern: parseAsString,
    },
    { history: 'replace' },
  );
}
