import type { ReviewEvent } from '@/lib/schemas/review/review-event';
import type { Signature } from '@/lib/schemas/review/review-standing';

/** How a review ended, beside what is frozen of it. */
export interface Outcome {
  readonly as: 'proposed' | 'accepted' | 'rejected';
  readonly at: Date;
  /** Why it was rejected; null: it was not. */
  readonly because: string | null;
  readonly signatures: readonly Signature[];
  /** All that was said. */
  readonly discussion: readonly ReviewEvent[];
}
