import { z } from 'zod';
import { reviewClaim, reviewDay, reviewTitle } from '@/lib/schemas/review/limits';
import type { Context } from '../context';
import { Invalid } from '../errors';
import { parseInput } from '../parse';
import { seenReview } from './find';
import { moveReview, type ReviewOutcome } from './move';
import { say } from './say';

const input = z.strictObject({
  ...seenReview.shape,
  title: reviewTitle,
  claim: reviewClaim,
  reexamineOn: reviewDay,
  /** The review whose decision this one would take the place of; null: none. */
  supersedesId: z.uuid().nullable(),
});

/**
 * Changes what a draft claims, when it is to be looked at again and which decision it takes the place of. Throws
 * `NotFound`, `Invalid`, and `Conflict` where it is no draft or has changed since `baseVersion`.
 */
export async function editReview(
  context: Context,
  raw: z.input<typeof input>,
): Promise<ReviewOutcome> {
  const { id, baseVersion, ...next } = parseInput(input, raw);
  const { supersedesId } = next;
  if (supersedesId !== null) {
    const { workspaceId } = context.principal;
    const earlier = await context.db.review.count({
      where: { id: supersedesId, workspaceId, state: 'approved', NOT: { id } },
    });
    if (earlier === 0) throw new Invalid('Only a decision that holds can be replaced.');
  }
  return moveReview(
    context,
    { id, baseVersion },
    { verb: 'review.edit', from: ['draft'] },
    () => next,
    async (tx, { round }) => {
      await say(tx, context.principal, { reviewId: id, kind: 'edited', round, body: next.title });
    },
  );
}
