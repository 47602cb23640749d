import type { Transaction } from '@/lib/db/client';
import type { FrozenReview } from '@/lib/schemas/frozen-review/frozen-review';
import { readFrozen } from '@/lib/schemas/frozen-review/read-frozen';
import { NotFound } from '../errors';
import { sha256Of } from './take-record';

/** A record as it is stored. */
export interface StoredRecord {
  readonly text: string;
  readonly sha256: string;
  readonly frozen: FrozenReview;
}

/**
 * The record of one round. Throws `NotFound`, and an error of ours where the text is not the one that was hashed:
 * what is shown of a review is what was signed, or nothing.
 */
export async function storedRecord(
  db: Pick<Transaction, 'reviewRecord'>,
  reviewId: string,
  round: number,
): Promise<StoredRecord> {
  const row = await db.reviewRecord.findUnique({
    where: { reviewId_round: { reviewId, round } },
    select: { text: true, sha256: true },
  });
  if (row === null) throw new NotFound('There is no such record of this review.');
  const { text, sha256 } = row;
  if (sha256Of(text) !== sha256) {
    throw new Error(
      `The record ${round} of the review ${reviewId} is not the one that was stored.`,
    );
  }
  return { text, sha256, frozen: readFrozen(text) };
}
