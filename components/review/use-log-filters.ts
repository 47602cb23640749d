'use client';

import { parseAsArrayOf, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { reviewStates, type ReviewState } from '@/lib/schemas/review/review-state';

const parsers = {
  search: parseAsString.withDefault(''),
  state: parseAsArrayOf(parseAsStringLiteral(reviewStates)).withDefault([]),
};

/** Search and states of the log, held in the address so that a link shows the same. */
export function useLogFilters() {
  const [filters, set] = useQueryStates(parsers, {
    history: 'replace',
    urlKeys: { search: 'q' },
  });
  return {
    filters,
    search: (typed: string) => void set({ search: typed === '' ? null : typed }),
    choose: (states: readonly ReviewState[]) =>
      void set({ state: states.length === 0 ? null : [...states] }),
  };
}
