import type { LimitId } from '../../model';

/** What people call a limit. */
export const limitWords: Readonly<Record<LimitId, string>> = {
  residency: 'residency',
  conflicts: 'conflicting writes',
  capacity: 'capacity',
  rpo: 'RPO',
  rto: 'RTO',
  'after-loss': 'capacity after a loss',
  availability: 'availability',
  latency: 'felt latency',
  'write-share': 'share of writes',
  team: 'team',
  policy: 'policy of the tier',
  budget: 'budget',
};
