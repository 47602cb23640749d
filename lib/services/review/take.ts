import { z } from 'zod';
import type { Context } from '../context';
import { parseInput } from '../parse';
import { authorise } from '../policy';
import { findReview, notNow, seenReview } from './find';
import { moveReview, type ReviewOutcome } from './move';
import { say } from './say';
import { columnsOf, storeRecord } from './store-record';
import { takeNow } from './take-now';

const input = z.strictObject({
  ...seenReview.shape,
  /** The option to ask for; absent: the same. */
  option: z.string().max(100).exactOptional(),
});

/**
 * Takes up the document as it stands now into a draft, or asks for another of its options: everything is reckoned
 * anew, as the next round. Throws `NotFound`, `Invalid`, and `Conflict` where it is no draft or has changed.
 */
export async function takeReview(
  context: Context,
  raw: z.input<typeof input>,
): Promise<ReviewOutcome> {
  const { option, ...seen } = parseInput(input, raw);
  const review = await findReview(context, context.db, seen.id);
  // Before anything is reckoned.
  authorise(context.principal, 'review.take', review.architecture);
  if (review.state !== 'draft') throw notNow(review.state);
  const taken = await takeNow(context, review, {
    flips: 'targets',
    ...(option === undefined ? {} : { option }),
  });
  return moveReview(
    context,
    seen,
    { verb: 'review.take', from: ['draft'], detail: { sha256: taken.sha256 } },
    () => columnsOf(taken),
    async (tx) => {
      await storeRecord(tx, context.principal, taken);
      const { round } = taken.frozen.review;
      await say(tx, context.principal, {
        reviewId: seen.id,
        kind: 'taken',
        round,
        sha256: taken.sha256,
      });
    },
  );
}
