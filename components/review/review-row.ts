import type { ReviewState } from '@/lib/schemas/review/review-state';
import type { SigningRole } from '@/lib/schemas/review/signing';

/** A review in the log. */
export interface ReviewRow {
  readonly id: string;
  readonly state: ReviewState;
  readonly title: string;
  /** The document's name. */
  readonly service: string;
  readonly owner: string | null;
  readonly tier: 0 | 1 | 2 | null;
  readonly option: string;
  readonly verdict: string;
  readonly headline: string;
  readonly openedBy: string;
  readonly openedAt: Date;
  readonly updatedAt: Date;
  readonly decidedAt: Date | null;
  /** The day on which the decision is to be looked at again, ISO. */
  readonly reexamineOn: string;
  readonly supersedesId: string | null;
  readonly waitsFor: readonly SigningRole[];
  readonly openQuestions: number;
  readonly needsMySignature: boolean;
  readonly isMine: boolean;
}

const dayMs = 86_400_000;
/** Days before a re-examination from which on it is coming up. */
const soonDays = 60;

/** How many days until a decision is to be looked at again; below 0: it is overdue. */
export const daysUntil = ({ reexamineOn }: ReviewRow, day: string): number =>
  Math.round((Date.parse(reexamineOn) - Date.parse(day)) / dayMs);

/** Decisions that hold and are to be looked at again soon, the most pressing first. */
export const comingUp = (rows: readonly ReviewRow[], day: string): readonly ReviewRow[] =>
  rows
    .filter((row) => row.state === 'approved' && daysUntil(row, day) <= soonDays)
    .toSorted((a, b) => a.reexamineOn.localeCompare(b.reexamineOn));

/** The decisions that a review took the place of, the newest first. */
export function chainOf(row: ReviewRow, rows: readonly ReviewRow[]): readonly ReviewRow[] {
  const byId = new Map(rows.map((one) => [one.id, one]));
  const chain: ReviewRow[] = [];
  let earlier = byId.get(row.supersedesId ?? '');
  while (earlier !== undefined && !chain.includes(earlier)) {
    chain.push(earlier);
    earlier = byId.get(earlier.supersedesId ?? '');
  }
  return chain;
}

/** What the review waits for from whoever looks, in words; null: nothing. */
export function needOf(row: ReviewRow): string | null {
  if (row.needsMySignature) return 'your signature';
  if (row.isMine && row.openQuestions > 0) {
    return row.openQuestions === 1
      ? 'your answer to a question'
      : `your answers to ${row.openQuestions} questions`;
  }
  if (row.isMine && row.state === 'draft') return 'you to finish the draft';
  return null;
}
