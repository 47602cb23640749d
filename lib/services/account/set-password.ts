import { randomUUID } from 'node:crypto';
import type { Transaction } from '@/lib/db/client';

/**
 * Puts a hashed password in the place of a user's, or gives them their first one. Whoever was signed in as
 * them is signed out, but for the session `but`.
 */
export async function setPassword(
  tx: Transaction,
  userId: string,
  hash: string,
  but: string | null,
): Promise<void> {
  const fields = { password: hash, updatedAt: new Date() };
  await tx.credential.upsert({
    where: { providerId_accountId: { providerId: 'credential', accountId: userId } },
    update: fields,
    create: { ...fields, id: randomUUID(), providerId: 'credential', accountId: userId, userId },
  });
  await tx.session.deleteMany({ where: { userId, ...(but === null ? {} : { id: { not: but } }) } });
}
