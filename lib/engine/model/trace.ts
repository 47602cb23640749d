import type { Ms, Rps, Share } from '../units';
import type { RegionId } from './architecture';
import type { UnservedReason } from './evaluation';
import type { LossRecovery } from './recovery';
import type { CutFigures, Harsh, HarshLoad, Loss, NeededCapacity, ShedFigures } from './loss';

/** One loss played through: what the map animates and its table lists. */
export interface LossTrace {
  readonly lost: readonly RegionId[];
  readonly survives: boolean;
  readonly servedFraction: Share;
  readonly dependenciesDown: readonly string[];
  /** What was lost, as it was asked for. */
  readonly loss: Loss;
  /** How harshly it was looked at; null: without retries and with warm caches. */
  readonly harsh: Harsh | null;
  /** What is kept if overloaded sites shed instead of falling; nothing is overloaded where nothing is lost. */
  readonly shed: ShedFigures;
  /** The least capacities with which nothing would have fallen. */
  readonly needed: readonly NeededCapacity[];
  /** What a cut does to writes; null where nothing is cut. */
  readonly cut: CutFigures | null;
  /** First the healthy state, then traffic moved, then one stage for each step of the cascade. */
  readonly stages: readonly TraceStage[];
  /** How long it takes to serve again, and which writes are gone; null where nothing is lost. */
  readonly recovery: LossRecovery | null;
}

export interface TraceStage {
  readonly stage: 'before' | 'moved' | 'fallen';
  /** The sites that went down at this stage: the lost ones, then each overloaded group. */
  readonly down: readonly RegionId[];
  readonly sites: readonly TraceSite[];
  readonly flows: readonly TraceFlow[];
  readonly unserved: readonly {
    readonly population: string;
    readonly rps: Rps;
    readonly because: UnservedReason;
  }[];
  /** Felt latency (warm request) of each population at this stage; null: not served. */
  readonly latency: readonly { readonly population: string; readonly requestMs: Ms | null }[];
  readonly p95Ms: Ms | null;
  readonly servedFraction: Share;
}

export interface TraceSite {
  readonly region: RegionId;
  /** `standby` serves nothing at this stage; `over` serves above its limit and falls next. */
  readonly state: 'serving' | 'standby' | 'over' | 'down';
  readonly loadRps: Rps;
  readonly capacityRps: Rps | null;
  /** Load over capacity; in the harsher view what is offered over capacity. */
  readonly utilization: Share | null;
  /** In the harsher view alone. */
  readonly harsh?: HarshLoad;
}

/** Requests on their way from a population to a site. */
export interface TraceFlow {
  readonly population: string;
  readonly region: RegionId;
  readonly rps: Rps;
  /** True where the flow went elsewhere before the loss. */
  readonly moved: boolean;
}

/** What the plan for a loss is, unjudged: `failover test --dry-run`. */
export interface FailoverPlan {
  readonly option: string;
  readonly lost: readonly RegionId[];
  readonly moves: readonly FailoverMove[];
}

/** Requests that a loss sends from one site to another; `to` null: nowhere, because of `because`. */
export interface FailoverMove {
  readonly population: string;
  readonly kind: 'read' | 'write';
  readonly from: RegionId | null;
  readonly to: RegionId | null;
  readonly rps: Rps;
  readonly because: UnservedReason | null;
}
