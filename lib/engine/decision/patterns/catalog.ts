import type { PatternId } from '../../model';
import type { Pattern } from './pattern';
import { patternTitles } from './titles';

const s = { minute: 60, hour: 3600, day: 86_400 } as const;
const unbounded = { fromS: 0, toS: null } as const;
const outage = { fromS: s.hour, toS: null } as const;
const lag = { fromS: 0, toS: s.minute } as const;
const nothing = { fromS: 0, toS: 0 } as const;
const seconds = { fromS: 0, toS: 2 * s.minute } as const;

const confirmed = 'a second region near enough that every write can wait for it';
const rehearsed = 'a failover that is rehearsed: one that nobody has tried fails when it is needed';

/** The same pattern with each write confirmed by a second region. */
function synchronous(
  pattern: Pattern,
  of: Pick<Pattern, 'id' | 'costIndex' | 'title' | 'answer'>,
): Pattern {
  return {
    ...pattern,
    ...of,
    summary: `${pattern.summary} Every write is confirmed by a second region first.`,
    copies: 'sync',
    rpo: nothing,
    complexity: pattern.complexity + 1,
    requires: [...pattern.requires, confirmed],
    cannot: [
      ...pattern.cannot.filter((limit) => limit !== losesTail),
      'take writes while the second region is out of reach, unless it is told to do without',
    ],
  };
}

const losesTail = 'promise that nothing is lost: the last seconds of writes go with the region';

const warmStandby: Pattern = {
  id: 'warm-standby',
  title: patternTitles['warm-standby'],
  answer: 'Keep one writer and a small standby in another region that grows when it takes over.',
  summary: 'A second region keeps the data and a small fleet that grows when it takes over.',
  reach: 'standby',
  copies: 'async',
  writePath: 'one-writer',
  reads: 'all-writes',
  rto: { fromS: 2 * s.minute, toS: 30 * s.minute },
  rpo: lag,
  costIndex: 'costIndexOfWarmStandby',
  complexity: 5,
  skill: 'failover',
  engineers: 5,
  requires: ['a quota in the second region for the whole load', rehearsed],
  cannot: ['bear the full load before it has grown', losesTail],
};

const hotStandby: Pattern = {
  id: 'hot-standby',
  title: patternTitles['hot-standby'],
  answer: 'Keep one writer and a hot standby in another region.',
  summary: 'A second region runs at full size and serves nobody until it takes over.',
  reach: 'standby',
  copies: 'async',
  writePath: 'one-writer',
  reads: 'all-writes',
  rto: seconds,
  rpo: lag,
  costIndex: 'costIndexOfHotStandby',
  complexity: 6,
  skill: 'failover',
  engineers: 6,
  requires: ['a full fleet that stands idle', rehearsed],
  cannot: ['serve far users any faster', losesTail],
};

const followTheSun: Pattern = {
  id: 'follow-the-sun',
  title: patternTitles['follow-the-sun'],
  answer: 'Serve from several regions and let the writer follow the day.',
  summary:
    'Several regions serve; the one where it is day is the writer and hands over at its end.',
  reach: 'several-serving',
  copies: 'async',
  writePath: 'moving-writer',
  reads: 'late-elsewhere',
  rto: { fromS: 10, toS: 5 * s.minute },
  rpo: lag,
  costIndex: 'costIndexOfFollowTheSun',
  complexity: 9,
  skill: 'distributed-data',
  engineers: 8,
  requires: [
    'users whose days do not overlap much (demand.populations[].daily)',
    'a hand-over that waits until the next writer has everything',
  ],
  cannot: ['help users who are awake at the same hours in far places', losesTail],
};

const hubAndSpoke: Pattern = {
  id: 'hub-and-spoke',
  title: patternTitles['hub-and-spoke'],
  answer: 'Write in one hub, read at the spokes, and let any spoke become the hub.',
  summary:
    'A hub takes all writes and feeds the spokes, which serve reads; any spoke can become the hub.',
  reach: 'several-serving',
  copies: 'async',
  writePath: 'one-writer',
  reads: 'late-elsewhere',
  rto: { fromS: 10, toS: 5 * s.minute },
  rpo: lag,
  costIndex: 'costIndexOfHubAndSpoke',
  complexity: 8,
  skill: 'distributed-data',
  engineers: 7,
  requires: [
    'spokes that are sized to be the hub',
    'routing of writes that is switched at one place',
  ],
  cannot: ['make writes fast for far users', losesTail],
};

const readLocal: Pattern = {
  id: 'read-local-write-global',
  title: patternTitles['read-local-write-global'],
  answer: 'Keep one writer and put read replicas near users.',
  summary: 'Read replicas serve near users; every write goes to the one writer.',
  reach: 'several-serving',
  copies: 'async',
  writePath: 'one-writer',
  reads: 'late-elsewhere',
  rto: { fromS: 10, toS: 5 * s.minute },
  rpo: lag,
  costIndex: 'costIndexOfReadLocalWriteGlobal',
  complexity: 7,
  skill: 'failover',
  engineers: 6,
  requires: ['mostly reads', 'reads that may be some seconds old, or that go to the writer'],
  cannot: [
    'make writes fast for far users',
    'show users what they have just written, without sticky sessions',
    losesTail,
  ],
};

const shardingCopied: Pattern = {
  id: 'regional-sharding-copied',
  title: patternTitles['regional-sharding-copied'],
  answer: 'Home every user in a region, and copy each home to a second one that the law allows.',
  summary:
    'Every user has a home region that holds and serves their data; a second lawful region keeps a copy.',
  reach: 'several-serving',
  copies: 'async',
  writePath: 'writer-per-home',
  reads: 'all-writes-at-home',
  rto: { fromS: 10, toS: 5 * s.minute },
  rpo: lag,
  costIndex: 'costIndexOfRegionalShardingCopied',
  complexity: 10,
  skill: 'distributed-data',
  engineers: 8,
  requires: [
    'data that belongs to users of one home',
    'routing by home',
    'for each home a second region that the law allows',
  ],
  cannot: ['query over all users at once', 'serve travellers fast', losesTail],
};

/** The catalog, in the order in which a team grows into it. */
export const patterns: readonly Pattern[] = [
  {
    id: 'single-region',
    title: patternTitles['single-region'],
    answer: 'Stay in one region and one zone, with backups that have been restored once.',
    summary: 'One region, one zone, backups beside it.',
    reach: 'one-region',
    copies: 'none',
    writePath: 'one-writer',
    reads: 'all-writes',
    rto: outage,
    rpo: unbounded,
    costIndex: 'costIndexOfSingleRegion',
    complexity: 1,
    skill: 'one-region',
    engineers: 1,
    requires: ['backups that have been restored once'],
    cannot: ['survive the loss of its building', 'keep data when the region is gone for good'],
  },
  {
    id: 'multi-az',
    title: patternTitles['multi-az'],
    answer: 'Stay in one region, spread over several zones.',
    summary: 'One region over several zones: highly available within it.',
    reach: 'one-region',
    copies: 'none',
    writePath: 'one-writer',
    reads: 'all-writes',
    rto: outage,
    rpo: unbounded,
    costIndex: 'costIndexOfMultiAz',
    complexity: 2,
    skill: 'one-region',
    engineers: 2,
    requires: ['a database that fails over between zones'],
    cannot: ['survive the loss of its region', 'keep data when the region is gone for good'],
  },
  {
    id: 'edge-first',
    title: patternTitles['edge-first'],
    answer: 'Move the front and what can be cached to the edge, and leave the rest in one region.',
    summary:
      'Only the stateless front and what can be cached move near users; everything else stays.',
    reach: 'one-region',
    copies: 'none',
    writePath: 'one-writer',
    reads: 'late-elsewhere',
    rto: outage,
    rpo: unbounded,
    costIndex: 'costIndexOfEdgeFirst',
    complexity: 3,
    skill: 'one-region',
    engineers: 3,
    requires: ['responses that may be cached (demand.cacheable)'],
    cannot: [
      'make what is not cached faster once a connection stands',
      'survive the loss of its region',
    ],
  },
  {
    id: 'cell-based',
    title: patternTitles['cell-based'],
    answer: 'Stay in one region, divided into cells.',
    summary:
      'One region divided into cells that share nothing, so that what breaks one breaks few users.',
    reach: 'one-region',
    copies: 'none',
    writePath: 'one-writer',
    reads: 'all-writes',
    rto: outage,
    rpo: unbounded,
    costIndex: 'costIndexOfCellBased',
    complexity: 4,
    skill: 'failover',
    engineers: 5,
    requires: ['users that can be told apart at the door', 'deployments that go cell by cell'],
    cannot: ['survive the loss of its region: the cells share it'],
  },
  {
    id: 'backup-and-restore',
    title: patternTitles['backup-and-restore'],
    answer: 'Serve from one region and keep backups in another, ready to be restored.',
    summary: 'One region serves; backups lie in another and are brought to life when it is lost.',
    reach: 'standby',
    copies: 'backups',
    writePath: 'one-writer',
    reads: 'all-writes',
    rto: { fromS: s.hour, toS: s.day },
    rpo: { fromS: s.hour, toS: s.day },
    costIndex: 'costIndexOfBackupAndRestore',
    complexity: 3,
    skill: 'one-region',
    engineers: 2,
    requires: ['infrastructure as code', 'restores that are rehearsed'],
    cannot: ['serve again within the hour', 'keep what was written since the last backup'],
  },
  {
    id: 'pilot-light',
    title: patternTitles['pilot-light'],
    answer: 'Serve from one region and keep the data alive in another, with nothing else running.',
    summary:
      'A second region keeps the data up to date; everything else is started when it takes over.',
    reach: 'standby',
    copies: 'async',
    writePath: 'one-writer',
    reads: 'all-writes',
    rto: { fromS: 10 * s.minute, toS: 4 * s.hour },
    rpo: lag,
    costIndex: 'costIndexOfPilotLight',
    complexity: 4,
    skill: 'failover',
    engineers: 4,
    requires: [
      'infrastructure as code',
      'a quota in the second region for the whole load',
      rehearsed,
    ],
    cannot: ['serve anything at once: it boots after the loss', losesTail],
  },
  warmStandby,
  synchronous(warmStandby, {
    id: 'warm-standby-sync',
    title: patternTitles['warm-standby-sync'],
    answer: 'Keep one writer and a small standby in another region, in step synchronously.',
    costIndex: 'costIndexOfWarmStandbySync',
  }),
  hotStandby,
  synchronous(hotStandby, {
    id: 'hot-standby-sync',
    title: patternTitles['hot-standby-sync'],
    answer: 'Keep one writer and a hot standby in another region, in step synchronously.',
    costIndex: 'costIndexOfHotStandbySync',
  }),
  followTheSun,
  synchronous(followTheSun, {
    id: 'follow-the-sun-sync',
    title: patternTitles['follow-the-sun-sync'],
    answer:
      'Serve from several regions, let the writer follow the day, and confirm each write in a second region.',
    costIndex: 'costIndexOfFollowTheSunSync',
  }),
  hubAndSpoke,
  synchronous(hubAndSpoke, {
    id: 'hub-and-spoke-sync',
    title: patternTitles['hub-and-spoke-sync'],
    answer:
      'Write in one hub, confirm each write in a second region, and let any spoke become the hub.',
    costIndex: 'costIndexOfHubAndSpokeSync',
  }),
  readLocal,
  synchronous(readLocal, {
    id: 'read-local-write-global-sync',
    title: patternTitles['read-local-write-global-sync'],
    answer:
      'Keep one writer with read replicas near users, and confirm each write in a second region.',
    costIndex: 'costIndexOfReadLocalWriteGlobalSync',
  }),
  {
    ...shardingCopied,
    id: 'regional-sharding',
    title: patternTitles['regional-sharding'],
    answer: 'Home every user in a region that alone holds their data.',
    summary: 'Every user has a home region that alone holds and serves their data.',
    copies: 'none',
    rto: outage,
    rpo: unbounded,
    costIndex: 'costIndexOfRegionalSharding',
    complexity: 8,
    engineers: 6,
    requires: ['data that belongs to users of one home', 'routing by home'],
    cannot: [
      'survive the loss of a home for its users',
      'query over all users at once',
      'serve travellers fast',
    ],
  },
  shardingCopied,
  synchronous(shardingCopied, {
    id: 'regional-sharding-sync',
    title: patternTitles['regional-sharding-sync'],
    answer: 'Home every user in a region, each in step with a second one that the law allows.',
    costIndex: 'costIndexOfRegionalShardingSync',
  }),
  {
    id: 'active-active',
    title: patternTitles['active-active'],
    answer: 'Serve reads and writes from several regions, and merge what they write.',
    summary: 'Several regions take reads and writes and tell each other afterwards.',
    reach: 'several-serving',
    copies: 'async',
    writePath: 'many-writers',
    reads: 'late-elsewhere',
    rto: seconds,
    rpo: lag,
    costIndex: 'costIndexOfActiveActive',
    complexity: 11,
    skill: 'distributed-data',
    engineers: 10,
    requires: [
      'data whose conflicting writes can be merged or thrown away',
      'room in every region for what another leaves',
    ],
    cannot: [
      'promise strong reads',
      'keep both of two writes to one key, unless they merge',
      losesTail,
    ],
  },
  {
    id: 'quorum',
    title: patternTitles['quorum'],
    answer: 'Serve from three regions that commit each write by majority.',
    summary: 'Three regions serve; each write waits until a majority has it.',
    reach: 'several-serving',
    copies: 'quorum',
    writePath: 'quorum',
    reads: 'all-writes',
    rto: seconds,
    rpo: nothing,
    costIndex: 'costIndexOfQuorum',
    complexity: 12,
    skill: 'distributed-data',
    engineers: 8,
    requires: [
      'a database that commits by majority',
      'three regions near enough to wait for the second of them',
    ],
    cannot: ['take writes fast over oceans', 'lose two of its three regions'],
  },
];

const byId = new Map<string, Pattern>(patterns.map((pattern) => [pattern.id, pattern]));

/** The pattern with this id. Throws RangeError for one that the catalog does not have. */
export function patternOf(id: PatternId): Pattern {
  const pattern = byId.get(id);
  if (!pattern) throw new RangeError(`no pattern ${id} in the catalog`);
  return pattern;
}
