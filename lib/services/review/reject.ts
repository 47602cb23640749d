import { z } from 'zod';
import { reviewText } from '@/lib/schemas/review/limits';
import type { Context } from '../context';
import { Conflict } from '../errors';
import { parseInput } from '../parse';
import { authorise } from '../policy';
import { storeDecision } from './decide';
import { findReview, seenReview } from './find';
import { moveReview, type ReviewOutcome } from './move';
import { say } from './say';
import { storedRecord } from './stored-record';

const input = z.strictObject({ ...seenReview.shape, because: reviewText });

/**
 * Rejects a review, with the reason; its record and the reason are frozen. Throws `NotFound`, and `Conflict` where it
 * is not in review or has changed since `baseVersion`.
 */
export async function rejectReview(
  context: Context,
  raw: z.input<typeof input>,
): Promise<ReviewOutcome> {
  const { because, ...seen } = parseInput(input, raw);
  const at = new Date();
  const { round, architecture } = await findReview(context, context.db, seen.id);
  authorise(context.principal, 'review.reject', architecture);
  const { frozen } = await storedRecord(context.db, seen.id, round);
  return moveReview(
    context,
    seen,
    { verb: 'review.reject', from: ['in_review'] },
    () => ({ state: 'rejected', decidedAt: at }),
    async (tx, review) => {
      if (review.round !== round) throw new Conflict('The review was submitted again meanwhile.');
      await say(tx, context.principal, {
        reviewId: seen.id,
        kind: 'rejected',
        round,
        body: because,
      });
      await storeDecision(tx, frozen, { as: 'rejected', at, because });
    },
  );
}
