'use client';

import { parseAsStringLiteral, useQueryStates } from 'nuqs';
import { requestKinds } from '@/lib/format/request-parts';

const parsers = {
  /** Of which requests the breakdown is. */
  request: parseAsStringLiteral(requestKinds).withDefault('first'),
};

/** What of the view stands in the address, besides what all views keep there. */
export function useLatencyAddress() {
  return useQueryStates(parsers, { history: 'replace', clearOnDefault: true });
}
