import { openDatabase } from '@/lib/db/client';
import type { Transaction } from '@/lib/db/client';
import { makeLink } from '../links/make';
import { dayS } from '../links/make';
import { theWorkspace } from '../workspace/local';

/** Whether somebody is here who can sign in and decide who else may. */
export async function hasAdministrator(db: Pick<Transaction, 'principal'>): Promise<boolean> {
  const where = {
    workspaceId: theWorkspace,
    role: 'administrator' as const,
    userId: { not: null },
    removedAt: null,
  };
  return (await db.principal.count({ where })) > 0;
}

/**
 * The path of a link that makes whoever follows it the administrator, for a day and once, where there is none
 * yet; else null. Each process that starts makes its own; the first that is used makes the others worthless.
 */
export async function offerSetup(databaseUrl: string): Promise<string | null> {
  const db = openDatabase(databaseUrl);
  try {
    if (await hasAdministrator(db)) return null;
    const { token } = await makeLink(db, { workspaceId: theWorkspace, kind: 'setup' }, dayS);
    return `/setup/${token}`;
  } finally {
    await db.$disconnect();
  }
}
