import { z } from 'zod';
import type { Explanation } from '@/lib/engine';
import type { Context } from '../context';
import { parseInput } from '../parse';
import { authorise } from '../policy';
import { findReview } from './find';
import { storedRecord } from './stored-record';

const input = z.strictObject({
  id: z.uuid(),
  round: z.int().positive(),
  /** `figureKey`, `returnKey`, or a path of the decision. */
  key: z.string().min(1).max(600),
});

/** How a frozen figure came to be, as it was frozen; null: nothing is recorded of it. Throws `NotFound`. */
export async function explainFrozen(
  context: Context,
  raw: z.input<typeof input>,
): Promise<Explanation | null> {
  const { id, round, key } = parseInput(input, raw);
  const review = await findReview(context, context.db, id);
  authorise(context.principal, 'review.read', review.architecture);
  const { explanations } = (await storedRecord(context.db, id, round)).frozen;
  return Object.hasOwn(explanations, key) ? (explanations[key] ?? null) : null;
}
