import type { Ms, Share, Usd } from '../units';

/** What the business says of outages, returns and how sure it is, beyond its plain amounts. */
export interface ReturnsTerms {
  /** Revenue by hour of the day, UTC, 24 parts of the busiest hour; absent: the same all day. */
  readonly revenueByHour?: readonly number[];
  /** Revenue by month of the year, January first, 12 parts of the busiest month; absent: the same all year. */
  readonly revenueByMonth?: readonly number[];
  /** How much revenue grows in a year; absent: as demand does. */
  readonly growthPerYear?: Share;
  /** Contracts that promise availability. */
  readonly contract?: Contract;
  /** What an hour of outage costs in work that does not get done. */
  readonly productivityPerHourUsd?: Usd;
  /** What an hour of outage costs in trust: a judgement, kept apart. */
  readonly brandPerHourUsd?: Usd;
  /** How revenue follows felt latency; absent: the step. */
  readonly engagement?: Engagement;
  /** What was really billed, by month. */
  readonly bills?: readonly Bill[];
  /** The losses a year that are tolerated, each with how often at most. */
  readonly tolerance?: readonly ToleratedLoss[];
  readonly uncertain?: readonly Uncertain[];
  readonly correlations?: readonly Correlation[];
  /** Named cases beside what the document says; absent: pessimistic and optimistic from the ranges. */
  readonly scenarios?: readonly StatedScenario[];
  /** What a paper claims of the return, to be checked. */
  readonly stated?: StatedReturn;
}

/** A contract's price, and what is given back in a month that falls short. */
export interface Contract {
  readonly revenuePerYearUsd: Usd;
  /** From the least shortfall to the worst. */
  readonly credits: readonly CreditTier[];
}

/** Below this availability in a month, this part of the month's price is given back. */
export interface CreditTier {
  readonly below: Share;
  readonly credit: Share;
}

export const engagementCurves = ['step', 'amazon', 'google'] as const;
export type EngagementCurve = (typeof engagementCurves)[number];

/** How much of the revenue is left at a felt latency: a curve by its name, or points of one's own. */
export type Engagement =
  | { readonly curve: EngagementCurve }
  | { readonly curve: 'points'; readonly points: readonly EngagementPoint[] };

export interface EngagementPoint {
  readonly ms: Ms;
  readonly engagement: Share;
}

/** A bill that was paid. */
export interface Bill {
  /** `2026-09`. */
  readonly month: string;
  readonly usd: Usd;
}

/** A yearly loss that may be exceeded no more often than this. */
export interface ToleratedLoss {
  readonly lossUsd: Usd;
  /** Chance in a year. */
  readonly probability: Share;
}

/** How far an input may lie from the value that holds, which is its median or, for a PERT, its most likely one. */
export type Uncertain = { readonly input: string } & (
  | { readonly shape: 'range'; readonly p10: number; readonly p90: number }
  | { readonly shape: 'pert'; readonly least: number; readonly most: number }
  /** Lognormal: the standard deviation of the logarithm. */
  | { readonly shape: 'lognormal'; readonly sigma: number }
  | { readonly shape: 'exact' }
);

/** Two uncertain inputs that move together. */
export interface Correlation {
  readonly between: readonly [string, string];
  /** −1 to 1, of the normal quantities behind them. */
  readonly correlation: number;
}

/** Values of inputs that hold together. */
export interface StatedScenario {
  readonly name: string;
  readonly because?: string;
  readonly set: readonly { readonly input: string; readonly value: number }[];
}

/** What a paper claims of one option. */
export interface StatedReturn {
  readonly option: string;
  /** All benefits of a year. */
  readonly benefitPerYearUsd?: Usd;
  /** What the option is said to cost more in a year. */
  readonly addedPerYearUsd?: Usd;
  /** Benefit less what it costs in the first year. */
  readonly firstYearNetUsd?: Usd;
  readonly roiPercent?: number;
}
