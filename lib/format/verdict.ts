import type {
  Binding,
  Decision,
  Driver,
  Holds,
  LimitId,
  LimitStatus,
  RoadmapStatus,
  Verdict,
} from '@/lib/engine/model';

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

export const limitStatusWord: Readonly<Record<LimitStatus, string>> = {
  pass: 'meets',
  fail: 'misses',
  unknown: 'not known',
  'not-asked': 'nothing is asked',
};

export const roadmapWord: Readonly<Record<RoadmapStatus, string>> = {
  start: 'start',
  now: 'now',
  later: 'later',
  'not-needed': 'not needed',
};

export const bindingWord: Readonly<Record<Binding, string>> = {
  none: 'does not bind',
  weak: 'binds weakly',
  strong: 'binds strongly',
};

/** Limits of which something is asked, but for those that every shape meets without a figure. */
export function askedLimits({ alternatives }: Pick<Decision, 'alternatives'>): readonly LimitId[] {
  const judged = alternatives.flatMap(({ limits }) => limits);
  const ids = [...new Set(judged.map(({ limit }) => limit))];
  return ids.filter((id) =>
    judged.some(
      ({ limit, status, value }) =>
        limit === id &&
        (status === 'fail' || status === 'unknown' || (status === 'pass' && value !== null)),
    ),
  );
}
