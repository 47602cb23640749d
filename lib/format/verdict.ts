import type { Driver, Holds, LimitId, Verdict } from '@/lib/engine/model';

/** The verdict in a few words, as a label says it. */
export const verdictName: Readonly<Record<Verdict, string>> = {
  'single-region': 'Single region',
  'multi-az': 'One region, several zones',
  'disaster-recovery': 'Disaster recovery',
  'multi-region': 'Several regions',
  unknown: 'No honest answer yet',
};

export const driverName: Readonly<Record<Driver, string>> = {
  latency: 'Latency',
  availability: 'Availability',
  compliance: 'Compliance',
  scale: 'Regional scale',
};

export const holdsWord: Readonly<Record<Holds, string>> = {
  yes: 'yes',
  no: 'no',
  unknown: 'unknown',
};

/** What stands above a limit's column. */
export const limitName: Readonly<Record<LimitId, string>> = {
  residency: 'Law',
  conflicts: 'Data',
  capacity: 'At the peak',
  rpo: 'RPO',
  rto: 'RTO',
  'after-loss': 'After a loss',
  availability: 'Availability',
  latency: 'p95',
  'write-share': 'Writes',
  team: 'Team',
  policy: 'Policy',
  budget: 'Cost a month',
};
