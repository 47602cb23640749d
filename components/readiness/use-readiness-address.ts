'use client';

import { parseAsArrayOf, parseAsString, useQueryStates } from 'nuqs';

const list = parseAsArrayOf(parseAsString).withDefault([]);

const parsers = {
  search: parseAsString.withDefault(''),
  state: list,
  theme: list,
  owner: list,
  /** Another day than today. */
  day: parseAsString,
};

/** What of the checklist stands in the address: which items are shown, and for which day. */
export function useReadinessAddress() {
  return useQueryStates(parsers, {
    history: 'replace',
    clearOnDefault: true,
    urlKeys: { search: 'q', day: 'date' },
  });
}

export type ReadinessFilters = Pick<
  ReturnType<typeof useReadinessAddress>[0],
  'search' | 'state' | 'theme' | 'owner'
>;
