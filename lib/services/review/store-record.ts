import type { Transaction } from '@/lib/db/client';
import type { Principal } from '../context';
import type { TakenRecord } from './take-record';

/** Stores a record as the next round of its review; nothing changes it from then on. */
export async function storeRecord(
  tx: Pick<Transaction, 'reviewRecord'>,
  author: Principal,
  { text, sha256, frozen }: TakenRecord,
): Promise<void> {
  await tx.reviewRecord.create({
    data: {
      reviewId: frozen.review.id,
      round: frozen.review.round,
      sha256,
      text,
      documentVersion: frozen.document.version,
      assumptionsVersion: frozen.assumptions.version,
      policyVersion: frozen.policy.version,
      engineVersion: frozen.engine.version,
      authorId: author.id,
    },
  });
}

/** What of a record stands in the columns of its review, for the log. */
export const columnsOf = ({ sha256, frozen: { review, decision } }: TakenRecord) => ({
  round: review.round,
  recordSha256: sha256,
  option: review.option,
  tier: review.tier,
  mustSign: review.mustSign,
  verdict: decision.verdict,
  headline: decision.headline,
});
