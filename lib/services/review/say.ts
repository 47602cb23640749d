import type { Transaction } from '@/lib/db/client';
import { Prisma, type ReviewEventKind } from '@/lib/db/generated/client';
import type { Anchor } from '@/lib/schemas/review/anchor';
import type { SigningRole } from '@/lib/schemas/review/signing';
import type { Principal } from '../context';

/** Adds what happened to the events of a review, in the transaction that does it. */
export async function say(
  tx: Pick<Transaction, 'reviewEvent'>,
  author: Principal,
  event: {
    readonly reviewId: string;
    readonly kind: ReviewEventKind;
    readonly round: number;
    readonly body?: string | null;
    readonly anchor?: Anchor | null;
    readonly refersTo?: bigint;
    readonly role?: SigningRole;
    readonly sha256?: string;
  },
): Promise<{ readonly id: number; readonly at: Date }> {
  const { anchor, ...rest } = event;
  const { id, at } = await tx.reviewEvent.create({
    data: { ...rest, anchor: anchor ?? Prisma.DbNull, authorId: author.id },
  });
  return { id: Number(id), at };
}
