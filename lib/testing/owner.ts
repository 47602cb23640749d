import { randomUUID } from 'node:crypto';
import type { Database } from '@/lib/db/client';
import { type Context, fromNowhere } from '@/lib/services/context';
import type { Role } from '@/lib/services/policy';

/** Somebody who owns a new, empty workspace. */
export async function newOwner(db: Database, name = 'ada'): Promise<Context> {
  const workspaceId = randomUUID();
  await db.workspace.create({ data: { id: workspaceId, name: `${name}’s` } });
  return newMember(db, workspaceId, name, 'administrator');
}

/** Somebody more in a workspace. */
export async function newMember(
  db: Database,
  workspaceId: string,
  name: string,
  role: Role,
): Promise<Context> {
  const stored = { id: randomUUID(), workspaceId, name, role };
  await db.principal.create({ data: stored });
  const principal = { ...stored, teams: [], access: {}, userId: null };
  return { principal, db, from: fromNowhere };
}
