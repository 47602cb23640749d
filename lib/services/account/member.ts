import type { Database } from '@/lib/db/client';
import { theWorkspace } from '../workspace/local';

/** Who a user is in the workspace; null: not a member, or not any more. */
export function findMember(db: Pick<Database, 'principal'>, userId: string) {
  return db.principal.findFirst({
    where: { userId, workspaceId: theWorkspace, removedAt: null },
    include: {
      memberships: { select: { team: { select: { name: true } } } },
      access: { select: { architectureId: true, role: true } },
    },
  });
}

export async function isMember(db: Pick<Database, 'principal'>, userId: string): Promise<boolean> {
  const where = { userId, workspaceId: theWorkspace, removedAt: null };
  return (await db.principal.count({ where })) > 0;
}
