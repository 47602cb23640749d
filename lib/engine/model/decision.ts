import type { Ms, Rps, Usd } from '../units';
import type { Driver, RegionId, Tier } from './architecture';
import type { AvailabilityContribution } from './availability';
import type { PatternId } from './pattern';
import type { Sentence } from './sentence';

export const verdicts = [
  'single-region',
  'multi-az',
  'disaster-recovery',
  'multi-region',
  'unknown',
] as const;
export type Verdict = (typeof verdicts)[number];

/** What a pattern is held against, in the order in which they are given up last. */
export const limitIds = [
  'residency',
  'conflicts',
  'capacity',
  'rpo',
  'rto',
  'after-loss',
  'availability',
  'latency',
  'write-share',
  'team',
  'policy',
  'budget',
] as const;
export type LimitId = (typeof limitIds)[number];

/** Whose word the cost of a pattern is: that of prices, or a judgement of what such a shape costs. */
export const costIndexSources = ['priced', 'judged'] as const;
export type CostIndexSource = (typeof costIndexSources)[number];

/** How a pattern stands to a limit; `not-asked`: nothing is required. */
export type LimitStatus = 'pass' | 'fail' | 'unknown' | 'not-asked';

/** One pattern held against one limit. */
export interface LimitJudgement extends Sentence {
  readonly limit: LimitId;
  readonly status: LimitStatus;
  /** The figure; null where it has no end, no value or no number: `said` tells which. */
  readonly value: number | null;
  /** What is required; null where nothing is, or where it is no number. */
  readonly against: number | null;
  readonly unit: string;
  /** The figure in words: `6.3 h`, `unbounded`, `one writer`. */
  readonly said: string;
  /** Inputs that would have to be stated to know. */
  readonly missing: readonly string[];
}

/** A requirement with the least change of it that would admit a pattern. */
export interface Relaxation {
  readonly limit: LimitId;
  readonly from: number;
  /** The first value with which the pattern fits: its own figure. */
  readonly to: number;
  readonly unit: string;
}

/** A pattern that fits once some requirements are relaxed by as little as can be. */
export interface NearMiss extends Sentence {
  readonly pattern: PatternId;
  readonly relaxations: readonly Relaxation[];
  readonly costIndex: number;
  /** Its cost over that of the pattern chosen. */
  readonly costShare: number;
}

/** A pattern with its figures for this architecture, and why it fits or falls out. */
export interface PatternRow extends Sentence {
  readonly pattern: PatternId;
  readonly title: string;
  /** The verdict that it would be. */
  readonly verdict: Verdict;
  readonly chosen: boolean;
  /** Meets every limit. */
  readonly fits: boolean;
  /** Meets every limit that any pattern can meet together with those before it. */
  readonly meetsReachable: boolean;
  /** Inputs without which it cannot be said whether it fits; empty where all is known. */
  readonly missing: readonly string[];
  /** One region with several zones is 1. */
  readonly costIndex: number;
  readonly costIndexLow: number;
  readonly costIndexHigh: number;
  /** `priced`: the bill of its drawing beside that of one region; `judged`: what such a shape is thought to cost. */
  readonly costSource: CostIndexSource;
  /** What its drawing comes to, else index × what one region costs; null where that is not known. */
  readonly monthlyUsd: Usd | null;
  readonly complexity: number;
  /** Felt latency over all requests, p95; null where it cannot be drawn. */
  readonly p95Ms: Ms | null;
  /** A first request of the population that waits longest for one. */
  readonly firstRequestMs: Ms | null;
  readonly downtimeMinutesPerYear: number | null;
  /** The regions it is drawn in; empty where it cannot be drawn. */
  readonly regions: readonly RegionId[];
  readonly limits: readonly LimitJudgement[];
}

/** A requirement that the answer does not meet, because no pattern does, alone or beside the others. */
export interface BlockedRequirement extends Sentence {
  readonly requirement: LimitId;
  readonly required: number | null;
  /** The best that any pattern reaches that meets what comes before; null where there is no number. */
  readonly bestAchievable: number | null;
  readonly unit: string;
  /** The pattern that reaches it. */
  readonly bestPattern: PatternId | null;
  /** Whether some pattern meets it that fails something else. */
  readonly metAlone: boolean;
  /** For latency: the populations that no pattern serves fast enough. */
  readonly populations: readonly string[];
}

/** The yearly downtime of the answer, drawn to scale beside what is allowed. */
export interface DowntimeParts {
  readonly pattern: PatternId;
  readonly minutesPerYear: number;
  /** null: nothing is required. */
  readonly allowedMinutesPerYear: number | null;
  /** Largest first; null: not known, and not in the sum. */
  readonly parts: readonly AvailabilityContribution[];
}

export type Holds = 'yes' | 'no' | 'unknown';

export interface DriverJudgement extends Sentence {
  readonly driver: Driver;
  readonly holds: Holds;
  readonly missing: readonly string[];
}

/** What the document claims against what holds. */
export interface ClaimsJudgement {
  readonly claimed: readonly Driver[];
  /** Claims that hold. */
  readonly granted: readonly Driver[];
  readonly refused: readonly Driver[];
  /** Claims that cannot be judged. */
  readonly open: readonly Driver[];
  /** Drivers that hold and nobody claimed. */
  readonly unclaimed: readonly Driver[];
  /** The answer to who asked, in paragraphs that can be sent as they are. */
  readonly letter: readonly Sentence[];
}

/** One population as the best single region serves it. */
export interface SingleRegionLatency {
  readonly name: string;
  readonly p95Ms: Ms | null;
  /** The region from which it would feel least, and what. */
  readonly nearest: RegionId | null;
  readonly nearestP95Ms: Ms | null;
}

/** What everything is compared with: one region with several zones, at the best place for everybody. */
export interface SingleRegionFigures extends Sentence {
  /** null: no region may serve everybody. */
  readonly region: RegionId | null;
  readonly p95Ms: Ms | null;
  readonly populations: readonly SingleRegionLatency[];
  /** The peak of the summed demand, by hour. */
  readonly peakRps: Rps;
  readonly sumOfPeaksRps: Rps;
  readonly quotaRps: Rps | null;
}

/** One answer about the business impact, and the tier that it calls for by itself. */
export interface TierAnswer extends Sentence {
  /** Path of the input that answers it. */
  readonly input: string;
  readonly question: string;
  /** null: not answered. */
  readonly answer: number | boolean | null;
  readonly unit: string;
  /** null: not answered. */
  readonly tier: Tier | null;
}

/** A target of the tier's policy beside what the document requires. */
export interface PolicyTarget {
  readonly target: 'availability' | 'rto' | 'rpo';
  readonly policy: number;
  readonly unit: string;
  /** null: the document requires nothing. */
  readonly stated: number | null;
  /** Whether the document asks for at least as much. */
  readonly covered: boolean;
  readonly standing: 'stricter' | 'same' | 'laxer' | 'silent';
  /** Who asks for it; null: nobody, the document is silent and the policy is only shown. */
  readonly heldBy: 'document' | 'policy' | null;
}

export interface TierJudgement extends Sentence {
  /** What the document says. */
  readonly declared: Tier | null;
  /** What the answers come to; null: some that could raise it are missing. */
  readonly derived: Tier | null;
  /** The least that the answers given come to. */
  readonly atLeast: Tier;
  readonly standing: 'agrees' | 'over-declared' | 'under-declared' | 'unknown';
  /** The tier whose policy is applied; null: none is known. */
  readonly applied: Tier | null;
  readonly answers: readonly TierAnswer[];
  readonly missing: readonly string[];
  readonly targets: readonly PolicyTarget[];
  /** How old evidence of readiness may be, days; null without a tier. */
  readonly evidenceMaxAgeDays: number | null;
}

/** A question of the decision tree. */
export interface TreeNode {
  readonly id: string;
  readonly question: string;
  readonly yes: string;
  readonly no: string;
}

/** A step of the way through the tree. */
export interface TreeStep extends Sentence {
  readonly node: string;
  readonly answer: 'yes' | 'no';
}

export interface DecisionTree {
  readonly root: string;
  readonly nodes: readonly TreeNode[];
  /** Ends of the tree, by id: the pattern each stands for. */
  readonly leaves: readonly { readonly id: string; readonly pattern: PatternId }[];
  /** The way taken; empty where there is no answer. */
  readonly path: readonly TreeStep[];
  readonly leaf: string | null;
}

/** A value of one input at which the answer changes. */
export interface Flip extends Sentence {
  /** Path of the input: `requirements.rto`, `demand.reads`, `parameter.serverTimeMs`. */
  readonly input: string;
  readonly label: string;
  readonly unit: string;
  /** The value now; null: not stated. */
  readonly from: number | null;
  /** The last value, going from the one now, with which the answer is what it is now. */
  readonly holdsAt: number;
  /** The next value after that: the first with another answer. */
  readonly to: number;
  readonly direction: 'up' | 'down';
  readonly verdict: Verdict;
  readonly pattern: PatternId | null;
}

/** An input that was searched, whether or not it flips anything. */
export interface FlipSearch {
  readonly input: string;
  readonly label: string;
  readonly unit: string;
  readonly from: number | null;
  /** The range that was searched. */
  readonly lowest: number;
  readonly highest: number;
  readonly flips: readonly Flip[];
}

export type RoadmapStatus = 'start' | 'now' | 'later' | 'not-needed';

/** A stage of the way from one region on. */
export interface RoadmapStep extends Sentence {
  readonly stage:
    'single-region-with-backups' | 'read-replicas' | 'active-passive' | 'active-active';
  readonly title: string;
  /** `start`: where it begins. `now`: the case asks for it. `later`: a trigger would. */
  readonly status: RoadmapStatus;
  /** The pattern that stands for the stage in this case. */
  readonly pattern: PatternId;
  /** Where the status is `later`: the values of inputs from which on it is asked for. */
  readonly triggers: readonly Flip[];
}

export type Binding = 'none' | 'weak' | 'strong';

/** A choice that ties the service to a provider, or does not. */
export interface LockIn extends Sentence {
  readonly choice: string;
  readonly binding: Binding;
  /** Effort to leave, engineer-weeks: a judgement. */
  readonly exitWeeks: { readonly low: number; readonly high: number };
  readonly portable: readonly string[];
}

export const workPlaces = ['edge', 'regional', 'core'] as const;
export type WorkPlace = (typeof workPlaces)[number];

/** Where a kind of work belongs. */
export interface PlacementAdvice extends Sentence {
  readonly subject: 'data' | 'requests';
  readonly name: string;
  /** null: what it takes to say is not stated. */
  readonly place: WorkPlace | null;
  readonly missing: readonly string[];
}

/** The answer to whether, in which shape, and why not another. The shape is public: `decide --json`. */
export interface Decision extends Sentence {
  readonly document: string;
  readonly verdict: Verdict;
  /** The answer in one line. */
  readonly headline: string;
  readonly meetsAll: boolean;
  /** Inputs without which no answer is honest; empty where there is one. */
  readonly missing: readonly string[];
  readonly blockedBy: readonly BlockedRequirement[];
  /** null without a pattern or without users. */
  readonly downtime: DowntimeParts | null;
  readonly drivers: readonly DriverJudgement[];
  readonly claims: ClaimsJudgement;
  readonly singleRegion: SingleRegionFigures;
  readonly tier: TierJudgement;
  /** The pattern of the verdict; null: none can be named. */
  readonly pattern: PatternId | null;
  /** Every pattern, the cheapest first. */
  readonly alternatives: readonly PatternRow[];
  /** Whether the alternatives are priced; where they are not, why all of them are judged. */
  readonly pricing: { readonly source: CostIndexSource; readonly because: string | null };
  readonly nearMisses: readonly NearMiss[];
  readonly tree: DecisionTree;
  /** Values at which the answer changes: of the targets, and of all other inputs where they were asked for. */
  readonly flips: readonly Flip[];
  /** The inputs that were searched for them, those among them that flip nothing. */
  readonly searches: readonly FlipSearch[];
  readonly roadmap: readonly RoadmapStep[];
  readonly lockIn: readonly LockIn[];
  readonly placement: readonly PlacementAdvice[];
  /** What could not be judged, and which input it takes. */
  readonly unknown: readonly { readonly path: string; readonly because: string }[];
}

/** One cell of a grid over two inputs. */
export interface DecisionCell {
  readonly x: number;
  readonly y: number;
  readonly verdict: Verdict;
  readonly pattern: PatternId | null;
  readonly meetsAll: boolean;
  readonly costIndex: number | null;
}

/** The answer over two inputs, for a heat map. */
export interface DecisionGrid {
  readonly x: { readonly input: string; readonly label: string; readonly unit: string };
  readonly y: { readonly input: string; readonly label: string; readonly unit: string };
  /** Row by row, from the lowest `y`. */
  readonly cells: readonly DecisionCell[];
}
