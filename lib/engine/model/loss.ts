import type { Rps, Share } from '../units';
import type { RegionId } from './architecture';
import type { LossFigures } from './evaluation';

/** What the harsher view adds to a loss: clients that try again, caches that are cold after a move. */
export interface Harsh {
  readonly retries: boolean;
  readonly coldCaches: boolean;
}

/** The load of a site in the harsher view. */
export interface HarshLoad {
  /** In warm requests: a read that finds a cold cache counts as several. */
  readonly pressureRps: Rps;
  /** Attempts for each request, retries included. */
  readonly attempts: number;
  /** What arrives: pressure × attempts. */
  readonly offeredRps: Rps;
}

/** What can be lost at once. */
export type Loss =
  | { readonly kind: 'sites'; readonly sites: readonly RegionId[] }
  /** Every region of a provider. */
  | { readonly kind: 'provider'; readonly provider: string }
  /** Every region on a continent. */
  | { readonly kind: 'continent'; readonly continent: string }
  /** A dependency itself, wherever it runs; the sites stay up. */
  | { readonly kind: 'dependency'; readonly name: string }
  /** Every region that a dependency lives in, with the sites there. */
  | { readonly kind: 'dependency-regions'; readonly name: string }
  /** All links between two groups of sites; a site in neither belongs to the second. */
  | {
      readonly kind: 'partition';
      readonly groups: readonly [readonly RegionId[], readonly RegionId[]];
    }
  /** Some replication links, in the direction given. */
  | {
      readonly kind: 'links';
      readonly links: readonly { readonly from: RegionId; readonly to: RegionId }[];
    };

export type LossKind = Loss['kind'];

/** A loss with a name to choose it by. */
export interface LossScenario {
  /** Unique within the option, and the same for the same loss: `provider:aws`. */
  readonly id: string;
  readonly kind: LossKind;
  /** In words: `all of aws`. */
  readonly label: string;
  readonly loss: Loss;
  /** The option's sites that go down. */
  readonly lost: readonly RegionId[];
}

/** A loss with a name, judged. */
export interface ScenarioFigures extends LossFigures {
  readonly id: string;
  readonly kind: LossKind;
  readonly label: string;
  /** null where nothing is cut. */
  readonly cut: CutFigures | null;
}

/** What a cut between sites does to writes, side by side and data set by data set. */
export interface CutFigures {
  /** Both sides of a partition, or all sites where only links are cut. */
  readonly sides: readonly {
    readonly sites: readonly RegionId[];
    /** Share of the peak of the users who reach this side that is served. */
    readonly servedFraction: Share;
    /** Hard dependencies that this side cannot reach. */
    readonly without: readonly string[];
  }[];
  readonly data: readonly {
    /** null where the document names no data. */
    readonly name: string | null;
    /** Writers that go on accepting writes, by side. */
    readonly writtenAt: readonly (readonly RegionId[])[];
    /** Writers that have to refuse them, by side. */
    readonly refusedAt: readonly (readonly RegionId[])[];
    /** Writers that go on and do not see each other's writes: copies differ, and must be merged later. */
    readonly diverges: boolean;
    /** Copies that fall behind until the cut is mended. */
    readonly stale: readonly RegionId[];
  }[];
}

/** What of the load is kept if overloaded sites shed it by priority instead of falling. */
export interface ShedFigures {
  /** Share of each class that is served; null where the document has no load of that class. */
  readonly p0: Share | null;
  readonly p1: Share | null;
  readonly p2: Share | null;
  /** False where a site cannot even hold its P0: an outage. */
  readonly p0Fits: boolean;
  readonly servedRps: Rps;
  /** P1 and P2 that are turned away on purpose. */
  readonly shedRps: Rps;
  /** What no site may serve, and P0 that does not fit. */
  readonly lostRps: Rps;
}

/** The least capacity with which a site would have held, and what that is on top of what it reaches. */
export interface NeededCapacity {
  readonly region: RegionId;
  readonly capacityRps: Rps;
  readonly extraRps: Rps;
}
