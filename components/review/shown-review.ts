import type { Finding } from '@/lib/engine/model';
import type { FrozenDecision } from '@/lib/schemas/frozen-review/decision';
import type { AcceptedFinding } from '@/lib/schemas/frozen-review/frozen-review';
import type { FrozenFigure, FrozenOption } from '@/lib/schemas/frozen-review/option';
import type { Act } from '@/lib/schemas/policy';
import type { ReviewEvent } from '@/lib/schemas/review/review-event';
import type { Signature } from '@/lib/schemas/review/review-standing';
import type { ReviewState } from '@/lib/schemas/review/review-state';
import type { SigningRole } from '@/lib/schemas/review/signing';

interface Named {
  readonly id: string;
  readonly title: string;
}

/** An option of a review, as its page shows it. */
export interface ShownOption extends Pick<
  FrozenOption,
  'name' | 'title' | 'isCurrent' | 'isProposed' | 'sites'
> {
  readonly figures: readonly FrozenFigure[];
  readonly findings: readonly Finding[];
  readonly populations: readonly string[];
  readonly hasMap: boolean;
}

/** A figure of the business case: its words, and the key of its explanation. */
export interface ShownReturn {
  readonly label: string;
  readonly said: string;
  readonly key: string;
}

/** A figure of the same name in two records. */
export interface FigureChange {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** What has changed between the record of the opening and the one that stands. */
export interface ShownChange {
  readonly option: string;
  readonly before: { readonly text: string; readonly version: number; readonly hasMap: boolean };
  readonly after: { readonly text: string; readonly version: number; readonly hasMap: boolean };
  readonly figures: readonly FigureChange[];
  readonly verdict: { readonly before: string; readonly after: string };
}

/** What has changed since the record was taken. */
export interface ShownDrift {
  /** In words; null: nothing has. */
  readonly words: string | null;
  readonly document: {
    readonly version: number;
    readonly author: string;
    readonly text: string;
  } | null;
  readonly assumptions: readonly string[];
}

/** A review, as its page shows it: what is frozen comes from the stored bytes alone. */
export interface ShownReview {
  readonly id: string;
  readonly version: number;
  readonly state: ReviewState;
  readonly title: string;
  readonly claim: string;
  readonly reexamineOn: string;
  readonly document: {
    readonly name: string;
    readonly title: string | null;
    readonly owner: string | null;
    readonly version: number;
    readonly text: string;
  };
  readonly tier: 0 | 1 | 2 | null;
  readonly option: string;
  readonly openedBy: string;
  readonly openedAt: Date;
  readonly decidedAt: Date | null;
  readonly supersedes: Named | null;
  readonly supersededBy: Named | null;
  /** Decisions that hold, which this one could take the place of. */
  readonly holding: readonly Named[];
  readonly record: {
    readonly round: number;
    readonly sha256: string;
    readonly takenBy: string;
    readonly takenAt: string;
    readonly engine: string;
  };
  readonly options: readonly ShownOption[];
  readonly decision: FrozenDecision;
  /** What the case comes to, in sentences; none where the document makes none. */
  readonly caseSentences: readonly string[];
  readonly returns: readonly ShownReturn[];
  readonly accepted: readonly AcceptedFinding[];
  readonly events: readonly ReviewEvent[];
  readonly mustSign: readonly SigningRole[];
  readonly signatures: readonly Signature[];
  /** null: the record of the opening stands. */
  readonly change: ShownChange | null;
  readonly drift: ShownDrift;
  readonly me: string;
  /** Why I may not; null: I may. */
  readonly may: Readonly<Partial<Record<Act, string | null>>>;
}
