import type { Transaction } from '@/lib/db/client';
import type { Context } from '../context';
import { Conflict, NotFound } from '../errors';
import type { Act } from '../policy';

/** A member of the workspace of the one who asks. Throws `NotFound`, also for one of another workspace or one who has gone. */
export async function memberOf(
  { principal }: Pick<Context, 'principal'>,
  tx: Pick<Transaction, 'principal'>,
  id: string,
  act: Act,
) {
  const found = await tx.principal.findFirst({
    where: { id, workspaceId: principal.workspaceId, removedAt: null, userId: { not: null } },
    include: { user: { select: { email: true } } },
  });
  if (found === null || found.userId === null || found.user === null) {
    const because = 'There is no member of that id.';
    throw new NotFound(because, { act, objectId: id, because });
  }
  return { ...found, userId: found.userId, email: found.user.email };
}

/** Throws `Conflict` where nobody else could decide who is here. `tx` has locked the workspace. */
export async function requireOtherAdministrator(
  tx: Pick<Transaction, 'principal'>,
  { id, workspaceId }: { readonly id: string; readonly workspaceId: string },
): Promise<void> {
  const others = await tx.principal.count({
    where: {
      workspaceId,
      id: { not: id },
      role: 'administrator',
      userId: { not: null },
      removedAt: null,
    },
  });
  if (others > 0) return;
  throw new Conflict('This is the only administrator. Make somebody else one first.');
}
