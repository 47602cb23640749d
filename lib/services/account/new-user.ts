import { randomUUID } from 'node:crypto';
import type { Transaction } from '@/lib/db/client';
import { setPassword } from './set-password';

/**
 * Somebody who can sign in with a password; whoever had that address before, removed since, comes back with
 * it. The address counts as checked: an administrator named it, or it is their own.
 */
export async function newUser(
  tx: Transaction,
  { name, email }: { readonly name: string; readonly email: string },
  hash: string,
): Promise<string> {
  const fields = { name, emailVerified: true, updatedAt: new Date() };
  const { id } = await tx.user.upsert({
    where: { email },
    update: fields,
    create: { ...fields, id: randomUUID(), email },
  });
  await setPassword(tx, id, hash, null);
  return id;
}
