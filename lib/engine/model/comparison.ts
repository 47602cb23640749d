import type { PatternId } from './pattern';
import type { LimitStatus } from './decision';

/** What options are held beside each other by; `latency:NAME` is the warm request of one population. */
export type ComparedId =
  | 'worst-loss'
  | 'single-losses'
  | 'latency'
  | `latency:${string}`
  | 'availability'
  | 'rto'
  | 'rpo'
  | 'residency'
  | 'regions'
  | 'blast-radius'
  | 'cost'
  | 'one-off'
  | 'npv';

/** How sure a figure is: a bound says on which side of it the truth lies, `endless` that it has no end. */
export type ComparedState = 'known' | 'at-least' | 'at-most' | 'endless' | 'unknown';

/** One figure of one option. */
export interface ComparedCell {
  readonly option: string;
  /** null where it is endless or unknown. */
  readonly value: number | null;
  readonly state: ComparedState;
  /** Against what is required. */
  readonly status: LimitStatus;
  /** No other option's figure can be better, some option's is worse, and it does not miss what is required. */
  readonly isBest: boolean;
  /** Value less the baseline's; null where either has none, and for the baseline itself. */
  readonly change: number | null;
  /** Path of the figure in the option's evaluation, for "why?"; null where there is none. */
  readonly figure: string | null;
}

/** One figure of all options that are compared. */
export interface ComparedRow {
  readonly id: ComparedId;
  readonly unit: string;
  readonly better: 'less' | 'more';
  /** null: nothing is required. */
  readonly required: number | null;
  /** In the order of the options. */
  readonly cells: readonly ComparedCell[];
}

/** Several options of a document beside each other. */
export interface Comparison {
  readonly document: string;
  /** What the differences are told against: one of the options. */
  readonly baseline: string;
  readonly options: readonly {
    readonly name: string;
    /** What its sites and links in truth are. */
    readonly pattern: PatternId;
    readonly findings: Readonly<Record<'critical' | 'high' | 'medium' | 'low', number>>;
    /** How many of the stated requirements it meets, misses, and is not known to do either. */
    readonly requirements: {
      readonly met: number;
      readonly missed: number;
      readonly unknown: number;
    };
  }[];
  readonly rows: readonly ComparedRow[];
}
