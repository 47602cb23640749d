import type { Ms, Rps, Share } from '../units';
import type { DependencyKind, RegionId, Tier } from './architecture';

/** What an option shares with what it does not run itself, and what each loss of a site takes along. */
export interface IsolationFigures {
  readonly option: string;
  /** Every dependency as it is reached in normal times, in document order. */
  readonly dependencies: readonly DependencyIsolation[];
  /** Regions whose loss alone takes something along that sites elsewhere need. */
  readonly sharedFate: readonly SharedFate[];
  /** Every loss of one site, in document order, and then those asked for besides. */
  readonly losses: readonly IsolationLoss[];
  readonly services: readonly ServiceOffer[];
  readonly quotas: readonly QuotaNeed[];
}

export interface DependencyIsolation {
  readonly name: string;
  /** null: not stated. */
  readonly kind: DependencyKind | null;
  readonly needs: 'hard' | 'soft';
  readonly external: boolean;
  /** null: not known. */
  readonly tier: Tier | null;
  /** Empty: not known. */
  readonly regions: readonly RegionId[];
  readonly reachedThrough: string | null;
  /** What stands in for it, by name. */
  readonly alternatives: readonly string[];
  readonly calls: { readonly reads: number; readonly writes: number };
  readonly sites: readonly CallsFromSite[];
}

/** What the requests that arrive at a site wait for one dependency. */
export interface CallsFromSite {
  /** The site that calls. */
  readonly region: RegionId;
  /** null: nobody knows where, or nothing is left. */
  readonly answeredBy: RegionId | null;
  /** Where the line ends that calls go through; null: they go straight. */
  readonly through: RegionId | null;
  /** One call; null: not known, or nothing is left. */
  readonly callMs: Ms | null;
  /** All calls of a request that reads; 0: it makes none. */
  readonly readMs: Ms | null;
  readonly writeMs: Ms | null;
}

/** `narrowed`: some of its regions are gone. */
export type DependencyState = 'up' | 'narrowed' | 'down';

/** A region in which everything of some dependencies lives. */
export interface SharedFate {
  readonly region: RegionId;
  /** Whether the option has a site there as well. */
  readonly isSite: boolean;
  readonly dependencies: readonly string[];
  /** Whether any of them is hard: then its loss ends the service everywhere. */
  readonly hard: boolean;
  /** Sites elsewhere that need them. */
  readonly sites: readonly RegionId[];
}

/** What a loss does to dependencies and to the requests that move, right after they have moved. */
export interface IsolationLoss {
  /** The loss as an address writes it: `sites:aws:us-east-1`. */
  readonly id: string;
  readonly lost: readonly RegionId[];
  readonly dependencies: readonly {
    readonly name: string;
    readonly state: DependencyState;
    /** What is left to stand in for it while it is down; null: nothing does. */
    readonly standIn: string | null;
    /** From the sites that are up. */
    readonly sites: readonly CallsFromSite[];
  }[];
  /** What nobody can do any more until the region is back. */
  readonly cannot: readonly LostAct[];
  /** null: no request moves. */
  readonly moved: MovedRequests | null;
}

/** What people and machines change a service with, rather than what serves it. */
export const toolingKinds = ['identity', 'dns', 'control-plane', 'deployment'] as const;
export type ToolingKind = (typeof toolingKinds)[number];

/** Something that cannot be done after a loss, because what it takes was lost too. */
export interface LostAct {
  readonly dependency: string;
  readonly kind: ToolingKind;
  /** In words that follow "nobody can": `sign in`. */
  readonly act: string;
  /** Why the failover itself needs it; null: it does not. */
  readonly failoverNeeds: string | null;
}

/** The requests that arrive at another site than before, and what they wait for calls to dependencies. */
export interface MovedRequests {
  readonly rps: Rps;
  readonly takers: readonly { readonly region: RegionId; readonly rps: Rps }[];
  /** Mean over these requests of what they wait for calls: before the loss, and after it. */
  readonly callsBeforeMs: Ms;
  readonly callsMs: Ms;
  /** Of all requests that are served. */
  readonly p95BeforeMs: Ms | null;
  readonly p95Ms: Ms | null;
  /** True where some calls take nobody knows how long: all of these are then at least as given. */
  readonly lowerBound: boolean;
  /** null: no request calls a service of one's own that has a place. */
  readonly partial: PartialFailover | null;
}

/** This service moved alone, with everything it calls where it was, against all of one's own services moved with it. */
export interface PartialFailover {
  /** The dependencies that could move along. */
  readonly along: readonly string[];
  /** Share of the moved requests that call one of them in another region. */
  readonly crossing: Share;
  /** The same before they moved. */
  readonly crossingBefore: Share;
  readonly aloneCallsMs: Ms;
  readonly aloneP95Ms: Ms | null;
  readonly togetherCallsMs: Ms;
  readonly togetherP95Ms: Ms | null;
}

/** Whether each site can use a service of the provider; null: nobody has said. */
export interface ServiceOffer {
  readonly name: string;
  /** Absent for the service that a data set names and no dependency describes. */
  readonly needs: 'hard' | 'soft' | null;
  readonly sites: readonly { readonly region: RegionId; readonly offered: boolean | null }[];
}

/** A limit of the provider at a site against the most that the loss of one other site asks of it. */
export interface QuotaNeed {
  readonly region: RegionId;
  /** `requests per second`, or the name that the document gives it. */
  readonly name: string;
  /** null: not stated here, though it is elsewhere. */
  readonly limit: number | null;
  /** null: nothing that would tell is stated. */
  readonly need: number | null;
  /** The loss that asks for the most; empty: normal times. */
  readonly lost: readonly RegionId[];
  /**
   * How the need was found: from the load itself, from what a request uses where it is served now, or, where
   * nobody has said that, from the limit of the site that was lost.
   */
  readonly basis: 'load' | 'use' | 'parity';
}
