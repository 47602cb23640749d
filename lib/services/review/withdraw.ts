import { z } from 'zod';
import { reviewText } from '@/lib/schemas/review/limits';
import type { Context } from '../context';
import { parseInput } from '../parse';
import { seenReview } from './find';
import { moveReview, type ReviewOutcome } from './move';
import { say } from './say';

const input = z.strictObject({ ...seenReview.shape, because: reviewText });

/**
 * Takes a review back from those who sign, into a draft. What was signed stays on record, and does not count for what
 * is submitted next. Throws `NotFound`, and `Conflict` where it is not in review or has changed.
 */
export async function withdrawReview(
  context: Context,
  raw: z.input<typeof input>,
): Promise<ReviewOutcome> {
  const { because, ...seen } = parseInput(input, raw);
  return moveReview(
    context,
    seen,
    { verb: 'review.withdraw', from: ['in_review'] },
    () => ({ state: 'draft' }),
    async (tx, { round }) => {
      await say(tx, context.principal, {
        reviewId: seen.id,
        kind: 'withdrawn',
        round,
        body: because,
      });
    },
  );
}
