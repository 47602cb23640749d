import type { Assumptions } from '../../assumptions';
import type { ResidencyConstraint } from '../../compliance/constraints-on';
import type { Architecture, Population, Region } from '../../model';
import type { Ms } from '../../units';

/** Users with the laws that their data is under. */
export interface GroundPopulation {
  readonly population: Population;
  readonly constraints: readonly ResidencyConstraint[];
}

/** A region that patterns may be drawn in, with what users would feel if it alone served everybody. */
export interface GroundRegion {
  readonly region: Region;
  /** Felt latency over all requests, p95; null without requests. */
  readonly p95Ms: Ms | null;
  /** By population: the median of its reads. */
  readonly readMs: readonly Ms[];
  /** By population: whether the law lets the data of its users rest here. */
  readonly lawful: readonly boolean[];
  /** Whether the data of all users may rest here. */
  readonly lawfulForAll: boolean;
}

/** What the patterns of one architecture are drawn on. Nothing of it comes from the options. */
export interface Ground {
  readonly architecture: Architecture;
  readonly assumptions: Assumptions;
  readonly populations: readonly GroundPopulation[];
  /** Sum of all peaks, requests a second. */
  readonly peakRps: number;
  /** The provider that the patterns are drawn with; null where no region may be used. */
  readonly provider: string | null;
  /** Why it is this provider, in words. */
  readonly providerBecause: string;
  /** Regions of that provider, least felt latency first; ties by id. */
  readonly regions: readonly GroundRegion[];
  /** Regions of the other providers that may be used, for users whom the law gives no region of the first. */
  readonly elsewhere: readonly GroundRegion[];
  /** The region that would serve everybody best, among those that the law allows for all data. */
  readonly best: GroundRegion | null;
  /** The same were there no law; for saying what the law costs. */
  readonly bestWithoutLaw: GroundRegion | null;
}
