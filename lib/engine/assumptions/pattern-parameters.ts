import type { PatternId } from '../model';
import type { RangedParameter } from './ranged-parameter';

/** Cost of a pattern beside one region with several zones, by pattern. */
export type CostIndexParameter = `costIndexOf${Capitalised<PatternId>}`;

type Capitalised<T extends string> = T extends `${infer Head}-${infer Tail}`
  ? `${Capitalize<Head>}${Capitalised<Tail>}`
  : Capitalize<T>;

/** What the patterns are drawn with, and what they cost, where no document says otherwise. */
export interface PatternParameters extends Readonly<Record<CostIndexParameter, RangedParameter>> {
  readonly farEnoughKm: RangedParameter;
  readonly nearEnoughRatio: RangedParameter;
  readonly mostServingRegions: RangedParameter;
  readonly drawnUtilization: RangedParameter;
  readonly drawnProbeIntervalS: RangedParameter;
  readonly drawnProbeFailures: RangedParameter;
  readonly drawnTtlS: RangedParameter;
  readonly readyPromoteS: RangedParameter;
  readonly backupEveryS: RangedParameter;
  readonly backupRestoreS: RangedParameter;
  readonly warmShare: RangedParameter;
  readonly warmBootS: RangedParameter;
  readonly pilotBootS: RangedParameter;
  readonly scaleUpPerMinute: RangedParameter;
  readonly forwardedWriteShare: RangedParameter;
  readonly closeToBestRatio: RangedParameter;
  readonly edgeServerMs: RangedParameter;
  readonly edgeSizeBytes: RangedParameter;
  readonly coreSizeBytes: RangedParameter;
}

const judgement = { kind: 'judgement', source: 'Meridian', asOf: '2026-11-20' } as const;

/** Where a drawing cannot be priced: a ratio, one region with several zones being 1. */
const costIndex = (
  pattern: string,
  value: number,
  low: number,
  high: number,
  rationale: string,
): RangedParameter => ({
  label: `Cost of ${pattern}, one region with several zones = 1`,
  value,
  low,
  high,
  unit: '×',
  accepts: { least: 0.01, most: 100 },
  ...judgement,
  rationale,
});

export const patternParameters: PatternParameters = {
  costIndexOfSingleRegion: costIndex(
    'one region in one zone',
    0.9,
    0.8,
    0.98,
    'Spares the traffic between zones and the second copy of the database.',
  ),
  costIndexOfMultiAz: costIndex(
    'one region with several zones',
    1,
    0.95,
    1.1,
    'What the others are compared with.',
  ),
  costIndexOfEdgeFirst: costIndex(
    'front at the edge, the rest in one region',
    1.08,
    1.02,
    1.25,
    'A content network and its requests; what it answers is not computed again.',
  ),
  costIndexOfCellBased: costIndex(
    'cells in one region',
    1.2,
    1.1,
    1.5,
    'Cells cannot lend each other what they do not use.',
  ),
  costIndexOfBackupAndRestore: costIndex(
    'backup and restore',
    1.1,
    1.03,
    1.2,
    'Storage of backups elsewhere and what it costs to send them there.',
  ),
  costIndexOfPilotLight: costIndex(
    'pilot light',
    1.3,
    1.15,
    1.45,
    'The database runs twice; nothing else does.',
  ),
  costIndexOfWarmStandby: costIndex(
    'warm standby',
    1.45,
    1.3,
    1.7,
    'The database twice and a fifth of the fleet.',
  ),
  costIndexOfWarmStandbySync: costIndex(
    'warm standby, synchronous',
    1.5,
    1.3,
    1.8,
    'As a warm standby, with a database that commits in two regions.',
  ),
  costIndexOfHotStandby: costIndex(
    'hot standby',
    1.85,
    1.6,
    2.1,
    'Everything twice but for what grows with traffic alone.',
  ),
  costIndexOfHotStandbySync: costIndex(
    'hot standby, synchronous',
    1.9,
    1.6,
    2.2,
    'As a hot standby, with a database that commits in two regions.',
  ),
  costIndexOfFollowTheSun: costIndex(
    'follow the sun',
    2,
    1.6,
    2.3,
    'Every region holds all data and is sized for its own day; it runs smaller at night.',
  ),
  costIndexOfFollowTheSunSync: costIndex(
    'follow the sun, synchronous',
    2.05,
    1.6,
    2.4,
    'As follow the sun, with a second region that confirms each write.',
  ),
  costIndexOfHubAndSpoke: costIndex(
    'hub and spoke',
    2.1,
    1.7,
    2.4,
    'Every spoke can become the hub and is sized for it.',
  ),
  costIndexOfHubAndSpokeSync: costIndex(
    'hub and spoke, synchronous',
    2.15,
    1.7,
    2.5,
    'As hub and spoke, with a second region that confirms each write.',
  ),
  costIndexOfReadLocalWriteGlobal: costIndex(
    'read local, write global',
    1.95,
    1.6,
    2.2,
    'Every region holds all data and has room for what another leaves; writes are done once.',
  ),
  costIndexOfReadLocalWriteGlobalSync: costIndex(
    'read local, write global, synchronous',
    2,
    1.6,
    2.3,
    'As read local, with a second region that confirms each write.',
  ),
  costIndexOfRegionalSharding: costIndex(
    'regional sharding without copies',
    1.5,
    1.25,
    1.8,
    'The same fleet in pieces that cannot lend each other room.',
  ),
  costIndexOfRegionalShardingCopied: costIndex(
    'regional sharding, each home copied',
    2.2,
    1.9,
    2.6,
    'Every home has room elsewhere, as a hot standby has.',
  ),
  costIndexOfRegionalShardingSync: costIndex(
    'regional sharding, each home copied synchronously',
    2.3,
    1.9,
    2.7,
    'As copied homes, each committing in two regions.',
  ),
  costIndexOfActiveActive: costIndex(
    'active-active',
    2.25,
    2,
    2.5,
    'Usually 2 to 2.5 times one region; told of several companies.',
  ),
  costIndexOfQuorum: costIndex(
    'quorum of three regions',
    2.6,
    2.2,
    3,
    'Three full copies, and a database that few sell and fewer run.',
  ),
  farEnoughKm: {
    label: 'Distance from which two regions are taken not to share a fate',
    value: 300,
    low: 100,
    high: 1000,
    unit: 'km',
    accepts: { least: 1, most: 10_000 },
    ...judgement,
    rationale: 'Beyond one storm, flood plain or power grid; some supervisors ask for more.',
  },
  nearEnoughRatio: {
    label:
      'How much slower than from its nearest region a population may be served by a drawn pattern',
    value: 1.1,
    low: 1.02,
    high: 1.5,
    unit: '×',
    accepts: { least: 1, most: 10 },
    ...judgement,
    rationale: 'Another region is drawn as long as somebody would gain more than a tenth by it.',
  },
  mostServingRegions: {
    label: 'Most regions that a drawn pattern serves from',
    value: 5,
    low: 3,
    high: 8,
    unit: 'regions',
    accepts: { least: 2, most: 20, whole: true },
    ...judgement,
    rationale: 'Few teams run more; draw your own where that is meant.',
  },
  drawnUtilization: {
    label: 'Utilisation at the peak that a drawn site is sized for',
    value: 0.65,
    low: 0.5,
    high: 0.8,
    unit: 'of capacity',
    accepts: { least: 0.05, most: 1 },
    ...judgement,
    rationale: 'What large fleets run at with room for a bad hour; a loss may fill the rest.',
  },
  drawnProbeIntervalS: {
    label: 'Time between two probes in a drawn pattern',
    value: 10,
    low: 5,
    high: 30,
    unit: 's',
    ...judgement,
    rationale: 'The shorter of the two intervals that managed health checks offer.',
  },
  drawnProbeFailures: {
    label: 'Probes in a row that must fail in a drawn pattern',
    value: 3,
    low: 2,
    high: 5,
    unit: 'probes',
    accepts: { least: 1, most: 100, whole: true },
    ...judgement,
    rationale: 'Fewer flap on a lost packet; more wait for nothing.',
  },
  drawnTtlS: {
    label: 'Time that resolvers keep an answer in a drawn pattern',
    value: 60,
    low: 20,
    high: 300,
    unit: 's',
    ...judgement,
    rationale: 'Short enough for a failover by name, long enough for resolvers to honour it.',
  },
  readyPromoteS: {
    label: 'Time until a replica that is kept ready takes writes',
    value: 15,
    low: 5,
    high: 60,
    unit: 's',
    ...judgement,
    rationale:
      'An automatic election or promotion that is rehearsed; a managed one may take a minute.',
  },
  backupEveryS: {
    label: 'Time between two backups to another region in a drawn pattern',
    value: 86_400,
    low: 3600,
    high: 86_400,
    unit: 's',
    ...judgement,
    rationale: 'Nightly; more often costs little where the store can take increments.',
  },
  backupRestoreS: {
    label: 'Time to bring a backup to life in another region',
    value: 14_400,
    low: 3600,
    high: 43_200,
    unit: 's',
    ...judgement,
    rationale: 'Infrastructure from code, then the data; large data sets take longer.',
  },
  warmShare: {
    label: 'Part of the fleet that a warm standby keeps running',
    value: 0.2,
    low: 0.1,
    high: 0.5,
    unit: 'of capacity',
    accepts: { least: 0.01, most: 1 },
    ...judgement,
    rationale: 'Enough to be tested with real requests every day.',
  },
  warmBootS: {
    label: 'Time until the first new capacity of a warm standby serves',
    value: 240,
    low: 60,
    high: 600,
    unit: 's',
    ...judgement,
    rationale: 'Machines boot, register and warm up.',
  },
  pilotBootS: {
    label: 'Time until a pilot light serves its first requests',
    value: 1200,
    low: 600,
    high: 3600,
    unit: 's',
    ...judgement,
    rationale: 'The whole application is deployed before anything serves.',
  },
  scaleUpPerMinute: {
    label: 'Part of the full fleet that a standby adds in a minute',
    value: 0.2,
    low: 0.05,
    high: 0.5,
    unit: 'of capacity',
    accepts: { least: 0.001, most: 10 },
    ...judgement,
    rationale:
      'Where the provider has the machines; in the outage of a large region many ask at once.',
  },
  forwardedWriteShare: {
    label: 'Share of writes up to which reading locally and writing globally pays',
    value: 0.3,
    low: 0.1,
    high: 0.5,
    unit: 'of requests',
    ...judgement,
    rationale:
      'Above it most of the work crosses regions anyway; the pattern is at home at one in ten.',
  },
  closeToBestRatio: {
    label: 'How near to the best a pattern has to come where a requirement cannot be met',
    value: 1.1,
    low: 1.02,
    high: 1.5,
    unit: '×',
    accepts: { least: 1, most: 10 },
    ...judgement,
    rationale:
      'A tenth more downtime, time or latency than the best that can be had is no other class of answer.',
  },
  edgeServerMs: {
    label: 'Time that the edge takes to answer from its cache',
    value: 5,
    low: 1,
    high: 20,
    unit: 'ms',
    ...judgement,
    rationale: 'From memory or a local disk.',
  },
  edgeSizeBytes: {
    label: 'Size up to which work that people wait for in the act belongs at the edge',
    value: 1024,
    low: 256,
    high: 16_384,
    unit: 'B',
    accepts: { least: 0, most: 1e12 },
    ...judgement,
    rationale: 'More than a packet or so is state that has to be kept somewhere.',
  },
  coreSizeBytes: {
    label: 'Size from which work belongs in a core region',
    value: 1_048_576,
    low: 262_144,
    high: 16_777_216,
    unit: 'B',
    accepts: { least: 1, most: 1e15 },
    ...judgement,
    rationale: 'Moving it costs more than waiting for it.',
  },
};
