import type { Ms, Rps, Share } from '../units';
import type { RegionId } from './architecture';
import type { LatencyClassId } from './assumption';
import type { CellFigures } from './cells';
import type { CostFigures } from './cost';
import type { AvailabilityFigures } from './availability';
import type { Finding } from './finding';
import type { RecoveryFigures } from './recovery';
import type { ResidencyFigures } from './residency';
import type { HarshLoad, NeededCapacity, ScenarioFigures, ShedFigures } from './loss';

/** All figures of a document. The shape is public: `evaluate --json` prints it as it is. */
export interface Evaluation {
  readonly document: string;
  readonly options: readonly OptionEvaluation[];
}

export interface OptionEvaluation {
  readonly name: string;
  readonly latency: LatencyFigures;
  readonly capacity: CapacityFigures;
  readonly availability: AvailabilityFigures;
  readonly recovery: RecoveryFigures;
  readonly residency: ResidencyFigures;
  readonly cost: CostFigures;
  readonly findings: readonly Finding[];
  /** One row for each null above: which figure, and why it has no value. */
  readonly unknown: readonly { readonly path: string; readonly because: string }[];
}

/** The state of the network that latencies are told for. */
export const scenarios = ['typical', 'degraded'] as const;
export type Scenario = (typeof scenarios)[number];

export interface LatencyFigures {
  readonly scenario: Scenario;
  /** Quantiles of the request-weighted mixture over populations, reads and writes. */
  readonly p50Ms: Ms | null;
  readonly p95Ms: Ms | null;
  readonly p99Ms: Ms | null;
  /** True where any of it is: the quantiles are then at least as given. */
  readonly lowerBound: boolean;
  /** Of whose requests the latencies are at least as given: they make calls of which nobody knows what they take. */
  readonly lowerBounds: { readonly reads: boolean; readonly writes: boolean };
  readonly populations: readonly PopulationLatency[];
  /** Whose the requests slower than the p95 are: at most five groups, the largest part first. */
  readonly slowest: readonly SlowRequests[];
}

/** A population's reads or writes by way of one site, and its part of the slow requests. */
export interface SlowRequests {
  readonly population: string;
  readonly kind: 'read' | 'write';
  /** Where they arrive. */
  readonly region: RegionId;
  readonly medianMs: Ms;
  /** Of all requests. */
  readonly share: Share;
  /** Of those that are slower than the p95. */
  readonly slowShare: Share;
}

/** One population's latencies to the site that serves its reads (the largest share of them). */
export interface PopulationLatency {
  readonly name: string;
  /** null: nobody serves it. */
  readonly region: RegionId | null;
  /** Where its connections end on the way to the site; null: at the site, or at a provider's edge. */
  readonly edge: RegionId | null;
  /** From the access network to the serving site, by way of its edge where there is one in a region. */
  readonly rttMs: Ms | null;
  /** The range that the estimate claims, 80 %. */
  readonly rttLowMs: Ms | null;
  readonly rttHighMs: Ms | null;
  readonly rttSource: 'measured' | 'estimated' | null;
  /** Day that the round trip speaks of, ISO. */
  readonly rttAsOf: string | null;
  /** The class of distances between users and site. */
  readonly latencyClass: LatencyClassId | null;
  /** Where the typical round trip lies against what is usual for that class. */
  readonly plausibility: Plausibility | null;
  readonly firstRequestMs: Ms | null;
  /** Warm request: what the users feel. */
  readonly requestMs: Ms | null;
  readonly writeMs: Ms | null;
  /** What those three are made of. */
  readonly parts: RequestParts | null;
}

/** Below, within or above the usual range; `degraded` beyond it all; `impossible` below the fibre floor. */
export type Plausibility = 'impossible' | 'below' | 'usual' | 'above' | 'degraded';

/**
 * What requests are made of. First request: dns + handshakes + network + calls + dependencies + server.
 * Warm: the same without the first two. Write: network + calls + the four of `write`.
 */
export interface RequestParts {
  readonly dnsMs: Ms;
  readonly handshakesMs: Ms;
  /** One round trip, last mile included. */
  readonly networkMs: Ms;
  /** Further calls of the client. */
  readonly callsMs: Ms;
  /** Calls of the serving site to what it depends on, as far as they are known. */
  readonly dependenciesMs: Ms;
  readonly serverMs: Ms;
  /** null: these users write nothing, or nobody takes their writes. */
  readonly write: {
    /** The site that executes them. */
    readonly writer: RegionId;
    readonly dependenciesMs: Ms;
    readonly serverMs: Ms;
    /** From the serving site to the writer and back. */
    readonly forwardMs: Ms;
    /** The writer's wait for its copies. */
    readonly copiesMs: Ms;
  } | null;
}

export interface CapacityFigures {
  /**
   * Load over capacity, pooled over the serving sites, up to which every single loss is survived with
   * the load spread as it is; (N−1)/N when N equal sites carry equal load; 0 when no level survives;
   * null when there is no load.
   */
  readonly safeUtilization: Share | null;
  /** The factor on today's load at which that limit is reached; 0 when no level survives; null without load. */
  readonly safeLoadFactor: number | null;
  readonly headroom: {
    /** How much all load may grow until a single loss is no longer survived; below 0 where none is today. */
    readonly share: Share | null;
    /** Months until the stated growth has used that up; 0: it is used up; null: it does not grow, or no load. */
    readonly months: number | null;
  };
  /** For each site, the least capacity with which every single loss holds; only sites that reach less. */
  readonly needed: readonly (NeededCapacity & {
    /** The loss that asks for the most; empty: the load with nothing lost. */
    readonly lost: readonly RegionId[];
  })[];
  readonly steady: readonly SiteLoad[];
  /** Share of the peak that is served with nothing lost. */
  readonly steadyServedFraction: Share;
  /** Every loss of one and of two sites, in document order, singles first. */
  readonly losses: readonly LossFigures[];
  /** Every loss of one site in the harsher view: clients retry, and moved reads find cold caches. */
  readonly harsher: readonly LossFigures[];
  /** Losses with a name: each provider, each continent, each dependency. */
  readonly scenarios: readonly ScenarioFigures[];
  /** What the cells of each site contain; a site that is not divided is one cell. */
  readonly cells: readonly CellFigures[];
  /** What `losses` does not list, in words; null when nothing is left out. */
  readonly notEnumerated: string | null;
}

export interface SiteLoad {
  readonly region: RegionId;
  readonly loadRps: Rps;
  /** null: not stated. */
  readonly capacityRps: Rps | null;
  readonly utilization: Share | null;
}

export interface LossFigures {
  readonly lost: readonly RegionId[];
  /** Nothing overloaded and everyone served. */
  readonly survives: boolean;
  /** Share of the peak that is still served once any cascade has settled. */
  readonly servedFraction: Share;
  /** What falls after the loss, in order. */
  readonly steps: readonly { readonly overloaded: readonly RegionId[] }[];
  /** Load right after traffic has moved and before anything falls. */
  readonly regions: readonly {
    readonly region: RegionId;
    readonly loadRps: Rps;
    /** Load over capacity; in the harsher view what is offered over capacity. */
    readonly utilization: Share | null;
    /** In the harsher view alone. */
    readonly harsh?: HarshLoad;
  }[];
  /** For each site over its limit right after the loss, the least capacity with which nothing would have fallen. */
  readonly needed: readonly NeededCapacity[];
  /** What is kept if overloaded sites shed instead of falling; dependencies that are down are left aside. */
  readonly shed: ShedFigures;
  /** Populations, or part of them, that no lawful site is left for right after the loss. */
  readonly unserved: readonly {
    readonly population: string;
    readonly rps: Rps;
    readonly because: UnservedReason;
  }[];
  /** Hard dependencies whose regions are all lost, at once or by the cascade. */
  readonly dependenciesDown: readonly string[];
}

export type UnservedReason =
  | 'no-site'
  | 'no-lawful-site'
  | 'target-unlawful'
  | 'no-writer'
  /** The writer is up, and too few of those who decide on writes with it are. */
  | 'no-quorum'
  /** A copy that the writer has to wait for is behind a cut. */
  | 'copy-cut'
  /** The writer is behind a cut. */
  | 'writer-cut'
  /** A hard dependency is behind a cut. */
  | 'dependency-cut';
