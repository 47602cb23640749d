import type { Transaction } from '@/lib/db/client';
import type { Principal } from '../context';
import { say } from './say';

/** Takes a decision out of force, because another has taken its place; one that does not hold any more stays as it is. */
export async function supersedeBy(
  tx: Transaction,
  author: Principal,
  earlierId: string,
  by: { readonly id: string; readonly title: string },
): Promise<boolean> {
  const { count } = await tx.review.updateMany({
    where: { id: earlierId, workspaceId: author.workspaceId, state: 'approved' },
    data: { state: 'superseded', version: { increment: 1 }, updatedAt: new Date() },
  });
  if (count === 0) return false;
  const { round } = await tx.review.findUniqueOrThrow({
    where: { id: earlierId },
    select: { round: true },
  });
  await say(tx, author, { reviewId: earlierId, kind: 'superseded', round, body: by.title });
  return true;
}
