import type { Rps, Share } from '../units';
import type { RegionId } from './architecture';

/** What the harsher view adds to a loss: clients that try again, caches that are cold after a move. */
export interface Harsh {
  readonly retries: boolean;
  readonly coldCaches: boolean;
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
