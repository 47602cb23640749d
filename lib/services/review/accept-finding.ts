import { z } from 'zod';
import { reviewText } from '@/lib/schemas/review/limits';
import type { Context } from '../context';
import { parseInput } from '../parse';
import { seenReview } from './find';
import { moveReview, type ReviewOutcome } from './move';
import { say } from './say';

const name = z.string().min(1).max(300);
const input = z.strictObject({
  ...seenReview.shape,
  option: name,
  /** Of the finding: rule and place. */
  key: name,
  code: name,
  /** Why it is lived with; null: it is not, any more. */
  because: reviewText.nullable(),
});

/**
 * Accepts a finding of a draft, with the reason that stands in the record from then on, or takes that back. Throws
 * `NotFound`, and `Conflict` where it is no draft or has changed since `baseVersion`.
 */
export async function acceptFinding(
  context: Context,
  raw: z.input<typeof input>,
): Promise<ReviewOutcome> {
  const { id, baseVersion, because, ...finding } = parseInput(input, raw);
  return moveReview(
    context,
    { id, baseVersion },
    { verb: 'review.accept-finding', from: ['draft'], detail: { finding: finding.key } },
    () => ({}),
    async (tx, { round }) => {
      await say(tx, context.principal, {
        reviewId: id,
        kind: because === null ? 'finding_reopened' : 'finding_accepted',
        round,
        body: because,
        anchor: { to: 'finding', ...finding },
      });
    },
  );
}
