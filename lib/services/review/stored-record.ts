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

/** Records that were read last, by their hash: a page asks for one again with each of its maps and explanations. */
const recentOf = new WeakMap<object, Map<string, StoredRecord>>();
const mostRecent = 8;

/**
 * The record of one round. Throws `NotFound`, and an error of ours where the text is not the one that was hashed:
 * what is shown of a review is what was signed, or nothing.
 */
export async function storedRecord(
  db: Pick<Transaction, 'reviewRecord'>,
  reviewId: string,
  round: number,
): Promise<StoredRecord> {
  const where = { reviewId_round: { reviewId, round } };
  const named = await db.reviewRecord.findUnique({ where, select: { sha256: true } });
  if (named === null) throw new NotFound('There is no such record of this review.');
  const recent = recentOf.get(db) ?? new Map<string, StoredRecord>();
  recentOf.set(db, recent);
  const known = recent.get(named.sha256);
  if (known !== undefined) return known;
  const { text, sha256 } = await db.reviewRecord.findUniqueOrThrow({
    where,
    select: { text: true, sha256: true },
  });
  if (sha256Of(text) !== sha256) {
    throw new Error(
      `The record ${round} of the review ${reviewId} is not the one that was stored.`,
    );
  }
  const record = { text, sha256, frozen: readFrozen(text) };
  recent.set(sha256, record);
  for (const old of [...recent.keys()].slice(0, -mostRecent)) recent.delete(old);
  return record;
}
