import { z } from 'zod';
import { record } from '../audit/record';
import type { Context } from '../context';
import { Conflict, Invalid } from '../errors';
import { parseInput } from '../parse';
import { authorise } from '../policy';
import { inTransaction } from '../transaction';
import { findReview, notNow } from './find';
import type { ReviewOutcome } from './move';
import { supersedeBy } from './supersede-by';

const input = z.strictObject({
  id: z.uuid(),
  /** The decision that has taken its place. */
  by: z.uuid(),
});

/**
 * Says that another decision has taken the place of one, where that was not said when it was made. Throws `NotFound`,
 * `Invalid` for a review that would replace itself, `Conflict` where one of the two does not hold.
 */
export async function supersedeReview(
  context: Context,
  raw: z.input<typeof input>,
): Promise<ReviewOutcome> {
  const { id, by } = parseInput(input, raw);
  if (id === by) throw new Invalid('A decision cannot take its own place.');
  const { principal } = context;
  return inTransaction(context, async (tx) => {
    const earlier = await findReview(context, tx, id);
    authorise(principal, 'review.supersede', earlier.architecture);
    const later = await findReview(context, tx, by);
    if (later.state !== 'approved') throw notNow(later.state);
    if (later.supersedesId !== null && later.supersedesId !== id) {
      throw new Conflict('That decision has taken the place of another one already.');
    }
    if (!(await supersedeBy(tx, principal, id, later))) throw notNow(earlier.state);
    await tx.review.update({ where: { id: by }, data: { supersedesId: id } });
    await record(tx, context, {
      verb: 'review.supersede',
      objectId: id,
      version: earlier.version + 1,
      detail: { title: earlier.title, by },
    });
    return { id, version: earlier.version + 1 };
  });
}
