import { randomUUID } from 'node:crypto';
import type { Transaction } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { hashOf, newToken } from './token';

type Fields = Omit<
  Prisma.OneTimeLinkUncheckedCreateInput,
  'id' | 'tokenHash' | 'expiresAt' | 'usedAt' | 'revokedAt' | 'createdAt'
>;

/** Makes a link that works once, for `lastsS` seconds. Its token is in the answer alone. */
export async function makeLink(
  db: Pick<Transaction, 'oneTimeLink'>,
  fields: Fields,
  lastsS: number,
): Promise<{ readonly id: string; readonly token: string; readonly expiresAt: Date }> {
  const [id, token] = [randomUUID(), newToken()];
  const expiresAt = new Date(Date.now() + lastsS * 1000);
  await db.oneTimeLink.create({ data: { ...fields, id, tokenHash: hashOf(token), expiresAt } });
  return { id, token, expiresAt };
}

export const hourS = 3600;
export const dayS = 24 * hourS;
