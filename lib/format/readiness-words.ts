import type { ReadinessState, RedFlagState } from '@/lib/engine/model';

/** The word for the state of an item. */
export const readinessWord: Readonly<Record<ReadinessState, string>> = {
  proven: 'Proven',
  claimed: 'Claimed',
  missing: 'Missing',
  'not-applicable': 'Not applicable',
};

/** The word for a red flag. */
export const redFlagWord: Readonly<Record<RedFlagState, string>> = {
  raised: 'Raised',
  accepted: 'Within what is required',
  clear: 'Clear',
  unknown: 'Unknown',
};
