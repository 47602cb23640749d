import type { Database } from '@/lib/db/client';
import type { From } from '../context';
import { joinWorkspace } from '../people/join';
import { theWorkspace } from '../workspace/local';

const openInvitation = (email: string) => ({
  workspaceId: theWorkspace,
  kind: 'invitation' as const,
  email: email.toLowerCase(),
  usedAt: null,
  revokedAt: null,
  expiresAt: { gt: new Date() },
});

/** Whether somebody whom a provider knows, but we do not yet, is invited under an address that the provider has checked. */
export async function isInvited(
  db: Pick<Database, 'oneTimeLink'>,
  { email, emailVerified }: { readonly email: string; readonly emailVerified: boolean },
): Promise<boolean> {
  return emailVerified && (await db.oneTimeLink.count({ where: openInvitation(email) })) > 0;
}

/**
 * Makes a member of a user who came by a provider, as their invitation says, and uses it up. Answers whether
 * there was one.
 */
export async function admitInvited(db: Database, userId: string, from: From): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const user = await tx.user.findUnique({ where: { id: userId } });
    if (user === null || !user.emailVerified) return false;
    const link = await tx.oneTimeLink.findFirst({
      where: openInvitation(user.email),
      orderBy: { createdAt: 'desc' },
    });
    if (link === null || link.role === null) return false;
    const { count } = await tx.oneTimeLink.updateMany({
      where: { id: link.id, usedAt: null, revokedAt: null },
      data: { usedAt: new Date() },
    });
    if (count === 0) return false;
    const name = user.name === '' ? user.email : user.name;
    const { role } = link;
    await joinWorkspace(tx, { userId, name, role, act: 'invitation.accept', from });
    return true;
  });
}
