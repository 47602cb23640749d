import type { Transaction } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { record } from '../audit/record';
import type { Context } from '../context';
import { authorise, type Act } from '../policy';
import { inTransaction } from '../transaction';
import { findReview, type FoundReview, notNow, overtaken } from './find';

/** How an act on a review ended: the version to be given back with the next one. */
export interface ReviewOutcome {
  readonly id: string;
  readonly version: number;
}

/**
 * Moves a review on, if it is still in the state and of the version that whoever asks has seen: the check and the
 * write are one UPDATE, which holds the row until the work around it is done. Throws `NotFound`, `Conflict`.
 */
export async function moveReview(
  context: Context,
  seen: { readonly id: string; readonly baseVersion: number },
  act: {
    readonly verb: Act;
    /** States in which it can be done. */
    readonly from: readonly FoundReview['state'][];
    readonly detail?: Record<string, string | number>;
  },
  change: (review: FoundReview) => Prisma.ReviewUncheckedUpdateManyInput,
  then: (tx: Transaction, review: FoundReview) => Promise<void>,
): Promise<ReviewOutcome> {
  const { principal } = context;
  const { id, baseVersion } = seen;
  return inTransaction(context, async (tx) => {
    const review = await findReview(context, tx, id);
    authorise(principal, act.verb, review.architecture);
    if (!act.from.includes(review.state)) throw notNow(review.state);
    const version = baseVersion + 1;
    const { count } = await tx.review.updateMany({
      where: { id, version: baseVersion, state: { in: [...act.from] } },
      data: { ...change(review), version, updatedAt: new Date() },
    });
    if (count === 0) throw overtaken();
    await then(tx, review);
    await record(tx, context, {
      verb: act.verb,
      objectId: id,
      version,
      detail: { title: review.title, ...act.detail },
    });
    return { id, version };
  });
}
