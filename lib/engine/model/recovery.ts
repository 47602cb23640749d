import type { Rps, Seconds, Share } from '../units';
import type { RegionId, ReplicationMode, Role } from './architecture';

/** What can go wrong, from small to large, then what no second region helps against. */
export const disruptions = [
  'instance',
  'database',
  'zone',
  'region',
  'partition',
  'grey-failure',
  'corruption',
  'dependency',
  'bad-change',
] as const;
export type Disruption = (typeof disruptions)[number];

/**
 * How a disruption ends. `unaffected`: users notice nothing. `takeover`: other instances, zones or sites
 * take what may move. `restore`: data is brought back from a backup. `rollback`: a change is taken back.
 * `outage`: nobody takes over, and it lasts as long as the region is gone. `wait`: as long as its cause,
 * whose length nobody states.
 */
export type RecoveryOutcome =
  'unaffected' | 'takeover' | 'restore' | 'rollback' | 'outage' | 'wait';

/** A recovery taken apart, seconds. null: it never ends, or nobody knows; a row in `unknown` says which. */
export interface RecoverySegments {
  readonly detectS: Seconds | null;
  readonly decideS: Seconds | null;
  /** Runs beside `scaleS`. */
  readonly promoteS: Seconds | null;
  readonly scaleS: Seconds | null;
  readonly routeS: Seconds | null;
  readonly clientTailS: Seconds | null;
  readonly totalS: Seconds | null;
}

/** One bar of the waterfall of a recovery; promote and scale start together. */
export interface RecoveryBar {
  readonly segment: 'detect' | 'decide' | 'promote' | 'scale' | 'route' | 'clientTail';
  /** Seconds after the disruption, at worst; null: after something that never ends. */
  readonly startS: Seconds | null;
  /** null: never ends. */
  readonly lengthS: Seconds | null;
  /** The same in the median. */
  readonly p50StartS: Seconds | null;
  readonly p50LengthS: Seconds | null;
  /** What sets its length, in words. */
  readonly because: string;
  /** Ids of the assumptions that its length rests on; empty where the document states it. */
  readonly assumed: readonly string[];
  /** False for the shorter of promote and scale: shortening it gains nothing. */
  readonly counts: boolean;
}

/** What becomes of a request that is under way when it happens. */
export type RequestFate = 'complete' | 'retry' | 'fail';

export interface InFlight {
  readonly reads: RequestFate;
  readonly writes: RequestFate;
  readonly because: string;
}

/** What a loss costs one data set. */
export interface DataLossFigures {
  /** The data set; null stands for all data, where the document names none. */
  readonly name: string | null;
  /** The newest writes that may be gone, as a stretch of time; null: unbounded, no copy is left. */
  readonly rpoS: Seconds | null;
  readonly rpoP50S: Seconds | null;
  /** Where the copy is that is gone on with; null: nothing was lost, or no copy is left. */
  readonly from: RegionId | null;
  /** How it came there. */
  readonly by: ReplicationMode | 'backup' | 'point-in-time' | null;
  readonly because: string;
}

/** How a site grows into the load that a loss sends it. */
export interface StandbyRamp {
  readonly region: RegionId;
  readonly role: Role;
  /** Load that arrives there. */
  readonly arrivingRps: Rps;
  /** `capacity(t) = warm + rate · max(0, t − restore − boot)` up to `reachRps`, from the decision on. */
  readonly warmRps: Rps;
  readonly restoreS: Seconds;
  readonly bootS: Seconds;
  readonly rpsPerMinute: number;
  readonly reachRps: Rps;
  /** What holds it below the load that arrives; null: it can reach it. */
  readonly heldBy: 'quota' | 'scale-up target' | 'no scale-up' | null;
  /** Seconds after the decision at which capacity reaches the load; null: never. */
  readonly reachedS: Seconds | null;
  /** Requests turned away until then; null: without end. */
  readonly unservedRequests: number | null;
  /** Capacity that would have to run already to meet the required recovery time; null: none required, or none is enough. */
  readonly warmNeededRps: Rps | null;
  /** The same as a share of the load that arrives. */
  readonly warmNeededShare: Share | null;
}

/** The recovery from one loss of sites. */
export interface LossRecovery {
  readonly lost: readonly RegionId[];
  readonly outcome: RecoveryOutcome;
  /** At worst where a step has a worst, else its 95th percentile. */
  readonly rto: RecoverySegments;
  /** Each step in the median. */
  readonly rtoP50: RecoverySegments;
  readonly waterfall: readonly RecoveryBar[];
  /** Share of what the lost sites served that is served again after that time; the rest waits for the region. */
  readonly movedShare: Share;
  readonly rpoS: Seconds | null;
  readonly rpoP50S: Seconds | null;
  readonly data: readonly DataLossFigures[];
  /** Sites that have to grow; empty where none has. */
  readonly standby: readonly StandbyRamp[];
  /** Whether the required times are met; null: none is required. */
  readonly meets: boolean | null;
}

/** The recovery from one kind of disruption, where it is worst. */
export interface DisruptionRecovery {
  readonly disruption: Disruption;
  /** The site at which it is worst; null: it does not matter where, or it is not at a site. */
  readonly region: RegionId | null;
  readonly outcome: RecoveryOutcome;
  readonly rtoS: Seconds | null;
  readonly rtoP50S: Seconds | null;
  readonly rpoS: Seconds | null;
  readonly rpoP50S: Seconds | null;
  /** null: nothing is required, or not known. */
  readonly meets: boolean | null;
  readonly rto: RecoverySegments;
  readonly rtoP50: RecoverySegments;
  readonly waterfall: readonly RecoveryBar[];
  readonly inFlight: InFlight;
  /** What happens, in a sentence without its full stop. */
  readonly because: string;
}

export interface RecoveryFigures {
  /** The longest recovery from the loss of one site by takeover or restore; the outage itself where no loss has one. */
  readonly rto: RecoverySegments;
  readonly rtoP50: RecoverySegments;
  readonly outcome: RecoveryOutcome;
  /** The loss that sets `rto`; empty where nothing is lost by any. */
  readonly worst: readonly RegionId[];
  /** The most that the loss of one site costs any data set; null: unbounded. */
  readonly rpoS: Seconds | null;
  readonly rpoP50S: Seconds | null;
  /** Whether every loss of one site meets the required times; null: none is required. */
  readonly meets: boolean | null;
  readonly byDisruption: readonly DisruptionRecovery[];
  /** Every loss of one site, in document order. */
  readonly losses: readonly LossRecovery[];
}
