import type { AssumptionOverride, Region } from './assumption';
import type { PatternId } from './pattern';
import type { DataAccess, DataCopy } from './residency';
import type { TierPolicy } from './tier-policy';
import type { ReturnsTerms } from './returns-terms';
import type { ReadinessEntry } from './readiness';
import type { Bytes, Ms, Rps, Seconds, Share, Usd } from '../units';

/** A cloud provider's region, `provider:region`, e.g. `aws:us-east-1`. */
export type RegionId = `${string}:${string}`;

/** Degrees: latitude north, longitude east. */
export interface Coordinates {
  readonly lat: number;
  readonly lon: number;
}

export const drivers = ['latency', 'availability', 'compliance', 'scale'] as const;
export type Driver = (typeof drivers)[number];

export const roles = ['active', 'hot', 'warm', 'pilot', 'backup', 'read'] as const;
export type Role = (typeof roles)[number];

export const routingStrategies = [
  'geodns',
  'latency',
  'anycast',
  'weighted',
  'application',
] as const;
export type RoutingStrategy = (typeof routingStrategies)[number];

export const replicationModes = ['async', 'sync', 'semi-sync', 'quorum'] as const;
export type ReplicationMode = (typeof replicationModes)[number];

export const failoverModes = ['automatic', 'manual', 'hybrid'] as const;
export type FailoverMode = (typeof failoverModes)[number];

/** What a site does when more arrives than it bears: stop, or turn the least important away. */
export const overloadAnswers = ['fall', 'shed'] as const;
export type OverloadAnswer = (typeof overloadAnswers)[number];

export const consistencyLevels = [
  'local',
  'eventual',
  'bounded',
  'read-your-writes',
  'quorum',
  'strong',
] as const;
export type ConsistencyLevel = (typeof consistencyLevels)[number];

export const conflictRules = ['none', 'lww', 'version-vectors', 'crdt', 'application'] as const;
export type ConflictRule = (typeof conflictRules)[number];

export const dataClasses = ['public', 'internal', 'pii', 'financial', 'health', 'secret'] as const;
export type DataClass = (typeof dataClasses)[number];

export const transports = ['tls1.2', 'tls1.3', 'http3'] as const;
export type Transport = (typeof transports)[number];

export type Tier = 0 | 1 | 2;

/** What a dependency is; who uses it and what its loss takes away follow from that. */
export const dependencyKinds = [
  'service',
  'identity',
  'dns',
  'control-plane',
  'deployment',
  'third-party',
  'on-premises',
  'line',
  'provider-service',
] as const;
export type DependencyKind = (typeof dependencyKinds)[number];

/** What a team has done before, each including those before it. */
export const teamSkills = ['one-region', 'failover', 'distributed-data'] as const;
export type TeamSkill = (typeof teamSkills)[number];

export const workNeeds = ['real-time', 'interactive', 'batch'] as const;
export type WorkNeed = (typeof workNeeds)[number];

/** The document as the engine reads it: parsed, in engine units, references resolved to exist. */
export interface Architecture {
  readonly metadata: Metadata;
  readonly requirements: Requirements;
  readonly demand: Demand;
  readonly data: readonly DataSet[];
  readonly business: Business | null;
  readonly dependencies: readonly Dependency[];
  /** Places of the document's own, rows of the region table for it alone. */
  readonly customRegions: readonly Region[];
  /** Values that the document states instead of the tables', for itself alone. */
  readonly assumptions: readonly AssumptionOverride[];
  readonly options: readonly Option[];
  /** What the workspace asks of tiers; absent: it has stated nothing, and the default policy holds. */
  readonly tierPolicy?: TierPolicy;
  /** What is said and shown of items of the readiness checklist; absent: nothing is. */
  readonly readiness?: readonly ReadinessEntry[];
}

export interface Metadata {
  readonly name: string;
  readonly title?: string;
  readonly description?: string;
  readonly owner?: string;
  readonly tier?: Tier;
  readonly impact?: BusinessImpact;
  /** The option that runs today: what costs and returns are compared with. */
  readonly current?: string;
  /** The option decided on or proposed. */
  readonly chosen?: string;
}

/** Answers to what the business loses with the service; what is absent was not answered. */
export interface BusinessImpact {
  readonly revenueIn5MinutesUsd?: Usd;
  /** An outage does damage to the brand that cannot be made good. */
  readonly irreversibleBrandDamage?: boolean;
  /** People can come to harm. */
  readonly safety?: boolean;
  /** A contract promises availability or recovery. */
  readonly contract?: boolean;
  /** The law asks for it to run. */
  readonly legalDuty?: boolean;
  /** How many other services stop with it. */
  readonly dependants?: number;
}

export interface Requirements {
  readonly claims: readonly Driver[];
  readonly availability?: Share;
  readonly rtoS?: Seconds;
  readonly rpoS?: Seconds;
  readonly latencyP95Ms?: Ms;
  readonly budgetPerMonthUsd?: Usd;
  readonly regions?: RegionRequirements;
  readonly team?: Team;
  /** The largest share of users whom one bad request, or a change to one cell, may reach. */
  readonly blastRadius?: Share;
}

/** Where the service may stand, whatever its shape. */
export interface RegionRequirements {
  /** Providers whose regions may be used; absent: any. */
  readonly providers?: readonly string[];
  /** Regions that every shape has to stand in. */
  readonly required?: readonly RegionId[];
  readonly forbidden?: readonly RegionId[];
  /** The most that one region may grow to, by region or `*` for all others. */
  readonly quotaRps?: Readonly<Record<string, Rps>>;
}

/** Who builds and runs the service. */
export interface Team {
  readonly engineers?: number;
  readonly skill?: TeamSkill;
}

export interface Demand {
  /** Share of requests that only read. */
  readonly reads?: Share;
  readonly priorities?: { readonly p0: Share; readonly p1: Share; readonly p2: Share };
  readonly growthPerYear?: Share;
  /** Share of the reads that a cache at the edge may answer. */
  readonly cacheable?: Share;
  /** Kinds of work by what they need; absent: none described. */
  readonly work?: readonly WorkKind[];
  readonly request?: RequestShape;
  readonly populations: readonly Population[];
}

/** How one request goes. What is absent is an assumption. */
export interface RequestShape {
  readonly transport?: Transport;
  /** Share of first requests that resume an earlier session. */
  readonly resumedShare?: Share;
  /** Further calls of the user's client, each after the answer to the one before. */
  readonly sequentialCalls?: number;
  /** Of all its calls together, without the network between servers. */
  readonly serverTimeMs?: Ms;
  /** The same for a request that writes; absent: as any request. */
  readonly writeServerTimeMs?: Ms;
  readonly dnsMs?: Ms;
  /** What an answer sends to the user. */
  readonly responseBytes?: Bytes;
}

/** One kind of request or job. */
export interface WorkKind {
  readonly name: string;
  readonly need: WorkNeed;
  /** What one of them moves. */
  readonly sizeBytes?: Bytes;
}

/** Users in one place. */
export interface Population {
  readonly name: string;
  readonly at: Coordinates;
  /** ISO 3166 alpha-2. */
  readonly country: string;
  readonly users: number;
  readonly peakRps: Rps;
  /** Share of the peak by hour of the day, UTC, 24 values; absent: always at peak. */
  readonly daily?: readonly Share[];
  /** Round trip of the access network; absent: the assumption. */
  readonly lastMileMs?: Ms;
}

export interface DataSet {
  readonly name: string;
  readonly class: DataClass;
  readonly sizeBytes?: Bytes;
  readonly writesPerSecond?: number;
  readonly writeSizeBytes?: Bytes;
  readonly keys?: number;
  readonly consistency?: ConsistencyLevel;
  readonly onConflict?: ConflictRule;
  /** Jurisdictions in which data of their own subjects must rest; empty: anywhere. */
  readonly residency: readonly string[];
  /** Jurisdictions in which data of those subjects may be read; absent: not stated. */
  readonly readableIn?: readonly string[];
  /** Copies besides those that replication and backup sites make; absent: none described. */
  readonly copies?: readonly DataCopy[];
  /** Who reads it from where, besides the service itself; absent: nobody described. */
  readonly access?: readonly DataAccess[];
  /** Whether every key belongs to users of one home, so that it can be kept there alone; absent: not known. */
  readonly homed?: boolean;
  /** The managed service that keeps it. */
  readonly service?: string;
  /** To which moments it can be brought back after a bad write, and how long that takes. */
  readonly pointInTime?: { readonly everyS: Seconds; readonly restoreS: Seconds };
}

export interface Business {
  readonly currency: 'USD';
  readonly currentMonthlyCostUsd: Readonly<Record<string, Usd>>;
  /** The pattern that these costs pay for; absent: one region with several zones. */
  readonly currentPattern?: PatternId;
  readonly revenuePerYearUsd?: Usd;
  readonly grossMargin?: Share;
  readonly slaCreditsPerHourUsd?: Usd;
  readonly outageCostPerHourUsd?: Usd;
  readonly marketAccessPerYearUsd?: Usd;
  /** Migration, training and all else that is paid once. */
  readonly oneOffCostUsd?: Usd;
  /** Outages, returns and how sure all of it is. */
  readonly returns?: ReturnsTerms;
  /** The part of it that is training. */
  readonly trainingCostUsd?: Usd;
  /** Licences that each region needs, a month. */
  readonly licencesPerRegionUsd?: Usd;
}

export interface Dependency {
  readonly name: string;
  readonly needs: 'hard' | 'soft';
  readonly external: boolean;
  /** Where it lives; empty: elsewhere, not known to this document. */
  readonly regions: readonly RegionId[];
  readonly availability?: Share;
  /** Calls that a request makes to it from the serving site, one after the other; absent: none. */
  readonly calls?: number;
  /** The same for a request that writes; absent: as any request. */
  readonly writeCalls?: number;
  /** What one call takes, network included; absent: the round trip to the nearest of its regions. */
  readonly callTimeMs?: Ms;
  /** Name of a dependency that it can stand in for: the service needs only one of the two. */
  readonly alternativeTo?: string;
  /** Absent: not stated. */
  readonly kind?: DependencyKind;
  /** How much the business hangs on it; absent: not known. */
  readonly tier?: Tier;
  /** Name of the dependency that calls to it go through, as a line that ends in some regions. */
  readonly reachedThrough?: string;
  /** Regions in which its provider offers it; absent: nobody has said. */
  readonly offeredIn?: readonly RegionId[];
}

/** One candidate topology. */
export interface Option {
  readonly name: string;
  readonly title?: string;
  readonly sites: readonly Site[];
  readonly links: readonly Link[];
  /** Population name → home site, for application routing. */
  readonly homes: Readonly<Record<string, RegionId>>;
  readonly routing: Routing;
  /** Where connections of users end; absent: at the serving site. */
  readonly edge?: Edge;
  readonly health: Health | null;
  readonly failover: Failover;
  /** Planned work that stops the service, in a year; absent: the assumption. */
  readonly plannedDowntimeS?: Seconds;
  /** The part of the bytes between its regions that compression saves; absent: the assumption. */
  readonly compression?: Share;
  /** The part of all reads that a cache at the edge answers: they reach no site. */
  readonly edgeCache?: Share;
  /** Capacity that is bought for a year or longer; absent: none beyond what today's bill holds. */
  readonly commitment?: Commitment;
  /** What is paid once to get here; absent: the business figure. */
  readonly oneOffCostUsd?: Usd;
  /** What somebody says that it costs, to be checked and compared. */
  readonly quote?: Quote;
}

/** Capacity that is bought for longer, and so for less. */
export interface Commitment {
  /** The part of compute and database that it covers. */
  readonly covers: Share;
  /** What it takes off their price. */
  readonly discount: Share;
}

/** A bill as somebody has stated it for an option. */
export interface Quote {
  /** By line, a month. */
  readonly monthlyCostUsd: Readonly<Record<string, Usd>>;
  /** What the lines are said to add up to. */
  readonly totalUsd?: Usd;
  /** How much more than today it is said to cost in a year. */
  readonly addedPerYearUsd?: Usd;
  /** The part of the infrastructure that transfer between regions is said to be. */
  readonly transferShare?: Share;
}

/** Where connections of users end before the serving site: at a provider's edge, or in chosen regions. */
export type Edge =
  | {
      readonly at: 'provider';
      /** Round trip from users without their last mile; absent: the assumption. */
      readonly rttMs?: Ms;
    }
  | { readonly at: 'regions'; readonly regions: readonly RegionId[] };

/** A region's part in an option. */
export interface Site {
  readonly region: RegionId;
  readonly role: Role;
  readonly writer: boolean;
  /** Whether it counts as a member of quorums; absent: it does. */
  readonly votes?: boolean;
  readonly zones?: number;
  /** How it is divided into cells; absent: it is one. */
  readonly cells?: Cells;
  /** The hours of the day, UTC, in which it is the writer, where the writer follows the day. */
  readonly writerHours?: { readonly from: number; readonly to: number };
  /** What it serves in normal times; absent where a standby runs nothing. */
  readonly capacityRps?: Rps;
  readonly quotaRps?: Rps;
  readonly scaleTo?: {
    readonly capacityRps: Rps;
    readonly bootS: Seconds;
    readonly rpsPerMinute: number;
  };
  readonly backup?: { readonly everyS: Seconds; readonly restoreS: Seconds };
  readonly monthlyCostUsd?: Usd;
  /** What else the provider limits there. */
  readonly quotas?: readonly SiteQuota[];
}

/** A limit of the provider for one site, of anything that it counts. */
export interface SiteQuota {
  /** `vcpus`, `elastic-ips`: the same word at every site. */
  readonly name: string;
  readonly limit: number;
  /** What of it is in use in normal times; absent: not known. */
  readonly inUse?: number;
}

/** A site divided into parts that share nothing, so that what harms one leaves the others alone. */
export interface Cells {
  readonly count: number;
  /** How many tenants the cells hold together. */
  readonly tenants?: number;
  /** The most users that a cell is built for. */
  readonly usersPerCell?: number;
  /** How many cells each tenant is dealt to (shuffle sharding); absent: one. */
  readonly shards?: number;
}

/** A replication path between two sites. */
export interface Link {
  readonly from: RegionId;
  readonly to: RegionId;
  readonly mode: ReplicationMode;
  readonly lagMs?: { readonly p50: Ms; readonly p99: Ms };
  /** Names of the data sets carried; absent: all of them. */
  readonly data?: readonly string[];
}

export interface Routing {
  readonly strategy: RoutingStrategy;
  readonly ttlS?: Seconds;
  /** Region → weight, for weighted routing. */
  readonly weights: Readonly<Record<string, number>>;
  /** Share of a population that does not land where the rule says (resolver far away, route drift). */
  readonly strayShare?: Share;
  /** How long a client waits for an answer before it tries another site. */
  readonly clientTimeoutS?: Seconds;
  /** How long clients that ignore the TTL keep the old address beyond it. */
  readonly clientTailS?: Seconds;
}

export interface Health {
  readonly intervalS: Seconds;
  readonly failures: number;
  readonly vantagePoints?: number;
}

export interface Failover {
  readonly mode: FailoverMode;
  readonly decideS?: Seconds;
  readonly promoteS?: Seconds;
  /** Share of failovers that work, as drills have shown; absent: the assumption. */
  readonly success?: Share;
  readonly cooldownS?: Seconds;
  readonly outAbove?: Share;
  readonly backBelow?: Share;
  /** Absent: sites fall. */
  readonly onOverload?: OverloadAnswer;
  /** Lost region (or `*`) → the site that takes all of its traffic. */
  readonly targets: Readonly<Record<string, RegionId>>;
}
