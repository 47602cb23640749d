import { z } from 'zod';
import type { Transaction } from '@/lib/db/client';
import type { LinkKind } from '@/lib/db/generated/client';
import { requireAttempt } from '../attempts/require';
import type { Visit } from '../context';
import { NotFound } from '../errors';
import type { Act } from '../policy';
import { hashOf } from './token';

/** A token as it comes out of a link. */
export const tokenInput = z.string().max(200);

/** Links that one address may try: people have one, who guesses has none. */
const triesOfAddress = { most: 30, windowS: 900 };

const acts: Readonly<Record<LinkKind, Act>> = {
  setup: 'setup.complete',
  invitation: 'invitation.accept',
  reset: 'password.reset',
};

/** The same for a link that never was, has been used, was taken back or is too old. */
export function linkWorksNot(kind: LinkKind): NotFound {
  return new NotFound('This link does not work, or not any more. Ask for a new one.', {
    act: acts[kind],
    objectId: null,
    because: 'A link that was never made, is used, taken back or too old.',
  });
}

/** The link of that token, if it can be used now. Throws `NotFound`, `TooMany`. Nothing is used up. */
export async function findLink(visit: Visit, kind: LinkKind, token: string) {
  const address = visit.from.address ?? 'unknown';
  await requireAttempt(visit.db, `link:address:${address}`, triesOfAddress, acts[kind]);
  return usableLink(visit.db, kind, token);
}

/** Uses a link up, in the transaction that does what it is for. Throws `NotFound`: of two at once one succeeds. */
export async function useLink(tx: Transaction, kind: LinkKind, token: string) {
  const link = await usableLink(tx, kind, token);
  const { count } = await tx.oneTimeLink.updateMany({
    where: { id: link.id, usedAt: null, revokedAt: null },
    data: { usedAt: new Date() },
  });
  if (count === 0) throw linkWorksNot(kind);
  return link;
}

async function usableLink(db: Pick<Transaction, 'oneTimeLink'>, kind: LinkKind, token: string) {
  const link = await db.oneTimeLink.findUnique({ where: { tokenHash: hashOf(token) } });
  const works =
    link !== null &&
    link.kind === kind &&
    link.usedAt === null &&
    link.revokedAt === null &&
    link.expiresAt > new Date();
  if (!works) throw linkWorksNot(kind);
  return link;
}
