import type { FrozenReview } from '@/lib/schemas/frozen-review/frozen-review';
import type { z } from 'zod';
import { findingKey } from '@/lib/format/finding-key';
import { plural } from '@/lib/format/plural';

import type { Context } from '../context';
import { Invalid } from '../errors';
import { parseInput } from '../parse';
import { authorise } from '../policy';
import { findReview, notNow, seenReview } from './find';
import { moveReview, type ReviewOutcome } from './move';
import { say } from './say';
import { columnsOf, storeRecord } from './store-record';
import { takeNow } from './take-now';

/**
 * Puts a draft to those who have to sign: freezes it as everything stands now, in the bytes that each of them signs.
 * Throws `Invalid` without a claim and where a critical finding of the option is neither mended nor accepted,
 * `Conflict` where it is no draft or has changed since `baseVersion`, `NotFound`.
 */
export async function submitReview(
  context: Context,
  raw: z.input<typeof seenReview>,
): Promise<ReviewOutcome> {
  const seen = parseInput(seenReview, raw);
  const review = await findReview(context, context.db, seen.id);
  // Before anything is reckoned.
  authorise(context.principal, 'review.submit', review.architecture);
  if (review.state !== 'draft') throw notNow(review.state);
  if (review.claim === '')
    throw new Invalid('Say what the review claims before it is put to anybody.');
  const taken = await takeNow(context, review, { flips: 'all' });
  const open = neitherMendedNorAccepted(taken.frozen);
  if (open > 0) {
    throw new Invalid(
      `${plural(open, 'critical finding')} of ${review.option}: mend each, or say why it is accepted.`,
    );
  }
  return moveReview(
    context,
    seen,
    { verb: 'review.submit', from: ['draft'], detail: { sha256: taken.sha256 } },
    () => ({ ...columnsOf(taken), state: 'in_review' }),
    async (tx) => {
      await storeRecord(tx, context.principal, taken);
      await say(tx, context.principal, {
        reviewId: seen.id,
        kind: 'submitted',
        round: taken.frozen.review.round,
        sha256: taken.sha256,
      });
    },
  );
}

/** How many critical findings of the option that is asked for nobody has accepted. */
function neitherMendedNorAccepted({ review, options }: FrozenReview): number {
  const proposed = options.find(({ isProposed }) => isProposed);
  const critical = proposed?.evaluation.findings.filter(({ severity }) => severity === 'critical');
  const accepted = new Set(review.accepted.map(({ key }) => key));
  return (critical ?? []).filter((finding) => !accepted.has(findingKey(finding))).length;
}
