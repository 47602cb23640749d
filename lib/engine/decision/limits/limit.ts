import type { Assumptions } from '../../assumptions';
import type {
  Architecture,
  LimitId,
  LimitStatus,
  Requirements,
  Sentence,
  TierRule,
} from '../../model';
import type { PatternFigures } from '../figures/pattern-figures';

/** What patterns are judged by, besides their figures. */
export interface LimitContext {
  readonly architecture: Architecture;
  /** Apart from the architecture, so that other targets can be tried on the same figures. */
  readonly requirements: Requirements;
  readonly assumptions: Assumptions;
  /** The rule of the tier; null where no tier is known. */
  readonly rule: TierRule | null;
}

/** A pattern that could be drawn. */
export type DrawnPattern = Extract<PatternFigures, { readonly impossible: null }>;

/** How a pattern stands to a limit, in numbers. */
export interface Held {
  readonly status: LimitStatus;
  /** The figure; Infinity: without end; null: not known, or no number. */
  readonly value: number | null;
  readonly against: number | null;
  readonly missing: readonly string[];
}

/** One limit, one file: what it compares, and how it says so. */
export interface Limit {
  readonly id: LimitId;
  readonly unit: string;
  /** Whether a larger figure is better. */
  readonly moreIsBetter: boolean;
  /** The requirements that `hold` looks at: where none of them has changed, neither has what it says. */
  readonly targets: readonly (keyof Requirements)[];
  readonly hold: (row: DrawnPattern, context: LimitContext) => Held;
  /** The figure in words, and what it means, as a clause without a full stop. */
  readonly say: (
    row: DrawnPattern,
    held: Held,
    context: LimitContext,
  ) => Sentence & { readonly said: string };
}

const noInputs: readonly string[] = [];

/** Nothing is required. */
export const notAsked = (value: number | null): Held => ({
  status: 'not-asked',
  value,
  against: null,
  missing: noInputs,
});

/** A figure that must be no more than a limit. */
export function atMost(value: number, against: number | undefined): Held {
  if (against === undefined) return notAsked(value);
  return { status: value <= against ? 'pass' : 'fail', value, against, missing: noInputs };
}

/** A figure that must be no less than a limit. */
export function atLeast(value: number, against: number | undefined): Held {
  if (against === undefined) return notAsked(value);
  return { status: value >= against ? 'pass' : 'fail', value, against, missing: noInputs };
}

/** It takes inputs that nobody has stated. */
export const unknownWithout = (
  missing: readonly string[],
  value: number | null,
  against: number | null,
): Held => ({ status: 'unknown', value, against, missing });
