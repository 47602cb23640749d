import type { Transaction } from '@/lib/db/client';
import { decisionRecord } from '@/lib/export/decision-record/decision-record';
import type { FrozenReview } from '@/lib/schemas/frozen-review/frozen-review';
import { signaturesOf } from '@/lib/schemas/review/review-standing';
import { eventsOf } from './events';
import { sha256Of } from './take-record';

/** Writes the decision record of a review that has just been decided, and stores it for ever. */
export async function storeDecision(
  tx: Transaction,
  frozen: FrozenReview,
  decided: {
    readonly as: 'accepted' | 'rejected';
    readonly at: Date;
    readonly because: string | null;
  },
): Promise<void> {
  const { id: reviewId, round } = frozen.review;
  const events = await eventsOf(tx, reviewId);
  const text = decisionRecord(frozen, {
    ...decided,
    signatures: signaturesOf(events, round),
    discussion: events,
  });
  await tx.reviewDecision.create({ data: { reviewId, round, text, sha256: sha256Of(text) } });
}
