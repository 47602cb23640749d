import { randomUUID } from 'node:crypto';
import type { Database } from '@/lib/db/client';
import type { Context } from '@/lib/services/context';

/** Somebody who owns a new, empty workspace. */
export async function newOwner(db: Database, name = 'ada'): Promise<Context> {
  const principal = { id: randomUUID(), workspaceId: randomUUID(), name };
  await db.workspace.create({ data: { id: principal.workspaceId, name: `${name}’s` } });
  await db.principal.create({ data: principal });
  return { principal, db };
}
