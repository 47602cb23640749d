'use client';

import {
  parseAsArrayOf,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
  useQueryStates,
} from 'nuqs';
import { breakdowns } from '@/lib/engine/cost/cost-breakdown';
import { benefitIds } from '@/lib/engine/model';

const parsers = {
  /** Benefits that are switched off. */
  without: parseAsArrayOf(parseAsStringLiteral(benefitIds)).withDefault([]),
  /** The option that the others are held against; absent: the one that runs today. */
  against: parseAsString,
  /** What the simulation is drawn from. */
  seed: parseAsInteger.withDefault(1),
  /** How the bill is taken apart. */
  bill: parseAsStringLiteral(breakdowns).withDefault('line'),
  /** Months that the bill is foretold for. */
  months: parseAsInteger.withDefault(36),
};

/** What of the business case stands in the address: what counts, against what, from which seed. */
export function useMoneyAddress() {
  return useQueryStates(parsers, { history: 'replace', clearOnDefault: true });
}
