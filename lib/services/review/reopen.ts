import type { z } from 'zod';
import type { Context } from '../context';
import { parseInput } from '../parse';
import { seenReview } from './find';
import { moveReview, type ReviewOutcome } from './move';
import { say } from './say';

/** Makes a rejected review a draft again. Throws `NotFound`, and `Conflict` where it is not rejected or has changed. */
export async function reopenReview(
  context: Context,
  raw: z.input<typeof seenReview>,
): Promise<ReviewOutcome> {
  const seen = parseInput(seenReview, raw);
  return moveReview(
    context,
    seen,
    { verb: 'review.reopen', from: ['rejected'] },
    () => ({ state: 'draft', decidedAt: null }),
    async (tx, { round }) => {
      await say(tx, context.principal, { reviewId: seen.id, kind: 'reopened', round });
    },
  );
}
