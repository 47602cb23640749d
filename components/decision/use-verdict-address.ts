'use client';

import { parseAsBoolean, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { patternIds } from '@/lib/engine/model';

const parsers = {
  /** The pattern that is looked at. */
  pattern: parseAsStringLiteral(patternIds),
  /** Only patterns that meet whatever can be met. */
  fits: parseAsBoolean.withDefault(false),
  /** The two inputs of the heat map; absent: those that flip the answer. */
  x: parseAsString,
  y: parseAsString,
};

/** What of the verdict stands in the address: the open pattern, the filter, the two inputs. */
export function useVerdictAddress() {
  return useQueryStates(parsers, { history: 'replace', clearOnDefault: true });
}
