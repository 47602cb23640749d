import { z } from 'zod';
import { anchor } from '@/lib/schemas/review/anchor';
import { reviewText } from '@/lib/schemas/review/limits';
import { record } from '../audit/record';
import type { Context } from '../context';
import { NotFound } from '../errors';
import { parseInput } from '../parse';
import { authorise } from '../policy';
import { inTransaction } from '../transaction';
import { findReview } from './find';
import { say } from './say';

const input = z.strictObject({
  id: z.uuid(),
  body: reviewText,
  /** What it is about; null: the review as a whole. */
  anchor: anchor.nullable().default(null),
  /** The question that it answers; absent: it is one. */
  answers: z.int().positive().exactOptional(),
});

/** Adds a question or an answer, in whatever state the review is. Throws `NotFound` also for a question that is not in it. */
export async function commentOnReview(
  context: Context,
  raw: z.input<typeof input>,
): Promise<{ readonly event: number }> {
  const { id, body, anchor: about, answers } = parseInput(input, raw);
  const { principal } = context;
  return inTransaction(context, async (tx) => {
    const review = await findReview(context, tx, id);
    authorise(principal, 'review.comment', review.architecture);
    const refersTo = answers === undefined ? undefined : BigInt(answers);
    if (refersTo !== undefined) {
      const asked = await tx.reviewEvent.count({
        where: { id: refersTo, reviewId: id, kind: 'comment' },
      });
      if (asked === 0) throw new NotFound('There is no such question in this review.');
    }
    const event = await say(tx, principal, {
      reviewId: id,
      kind: refersTo === undefined ? 'comment' : 'answer',
      round: review.round,
      body,
      anchor: about,
      ...(refersTo === undefined ? {} : { refersTo }),
    });
    await record(tx, context, {
      verb: 'review.comment',
      objectId: id,
      version: review.version,
      detail: { title: review.title, event: event.id },
    });
    return { event: event.id };
  });
}
