import { z } from 'zod';
import type { Transaction } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { anchor } from '@/lib/schemas/review/anchor';
import type { ReviewEvent } from '@/lib/schemas/review/review-event';
import { signingRoles } from '@/lib/schemas/review/signing';

const role = z.enum(signingRoles).nullable();
const withAuthor = {
  author: { select: { id: true, name: true } },
} satisfies Prisma.ReviewEventInclude;
type Row = Prisma.ReviewEventGetPayload<{ include: typeof withAuthor }>;

/** All that happened in a review, oldest first. */
export async function eventsOf(
  db: Pick<Transaction, 'reviewEvent'>,
  reviewId: string,
): Promise<readonly ReviewEvent[]> {
  return (await eventsOfAll(db, [reviewId])).get(reviewId) ?? [];
}

/** The same for many reviews, by the id of the review. */
export async function eventsOfAll(
  db: Pick<Transaction, 'reviewEvent'>,
  reviewIds: readonly string[],
): Promise<ReadonlyMap<string, readonly ReviewEvent[]>> {
  const rows = await db.reviewEvent.findMany({
    where: { reviewId: { in: [...reviewIds] } },
    include: withAuthor,
    orderBy: { id: 'asc' },
  });
  const byReview = new Map<string, ReviewEvent[]>();
  for (const row of rows) {
    const own = byReview.get(row.reviewId) ?? [];
    own.push(eventOf(row));
    byReview.set(row.reviewId, own);
  }
  return byReview;
}

const eventOf = (row: Row): ReviewEvent => ({
  id: Number(row.id),
  kind: row.kind,
  author: row.author,
  at: row.at,
  round: row.round,
  body: row.body,
  anchor: row.anchor === null ? null : anchor.parse(row.anchor),
  refersTo: row.refersTo === null ? null : Number(row.refersTo),
  role: role.parse(row.role),
  sha256: row.sha256,
});
