import { z } from 'zod';
import type { Transaction } from '@/lib/db/client';
import type { Prisma, Review } from '@/lib/db/generated/client';
import { signingRoles, type SigningRole } from '@/lib/schemas/review/signing';
import type { Context } from '../context';
import { Conflict, NotFound } from '../errors';

/** A review by its id. */
export const reviewReference = z.strictObject({ id: z.uuid() });

/** A review with its author's eyes: the version that they have seen. */
export const seenReview = z.strictObject({ id: z.uuid(), baseVersion: z.int().positive() });

const around = {
  architecture: {
    select: { id: true, workspaceId: true, name: true, title: true, owner: true },
  },
  openedBy: { select: { id: true, name: true } },
  supersedes: { select: { id: true, title: true } },
  // Of those that would take its place only a decision has.
  supersededBy: {
    where: { state: { in: ['approved', 'superseded'] } },
    orderBy: { decidedAt: 'asc' },
    select: { id: true, title: true },
  },
} satisfies Prisma.ReviewInclude;

export type FoundReview = Prisma.ReviewGetPayload<{ include: typeof around }>;

/** The review of this id in the workspace of the one who asks. Throws `NotFound`, also for one of another workspace. */
export async function findReview(
  { principal }: Context,
  db: Pick<Transaction, 'review'>,
  id: string,
): Promise<FoundReview> {
  const review = await db.review.findFirst({
    where: { id, workspaceId: principal.workspaceId },
    include: around,
  });
  if (review === null) {
    const because = 'There is no review of that id.';
    throw new NotFound(because, { act: 'review', objectId: id, because });
  }
  return review;
}

const roleList = z.array(z.enum(signingRoles));

/** Who has to sign it, as it is stored. */
export const rolesOf = (review: Pick<Review, 'mustSign'>): readonly SigningRole[] =>
  roleList.parse(review.mustSign);

/** The refusal of an act whose author had not seen what the review says now. */
export const overtaken = (): Conflict =>
  new Conflict('The review has changed since you opened it. Look again, then decide.');

/** The refusal of an act that does not fit the state. */
export const notNow = (state: Review['state']): Conflict => new Conflict(sayings[state]);

const sayings: Readonly<Record<Review['state'], string>> = {
  draft: 'The review is a draft: it has to be put to those who sign first.',
  in_review: 'The review is with those who sign. Take it back to change it.',
  approved: 'The review is approved, and its record is frozen.',
  rejected: 'The review is rejected. Open it again to go on.',
  superseded: 'Another decision has taken the place of this one.',
};
