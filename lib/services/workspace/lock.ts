import type { Transaction } from '@/lib/db/client';
import { theWorkspace } from './local';

/** Lets one transaction at a time decide who is in the workspace, of all processes. */
export async function lockWorkspace(tx: Transaction): Promise<void> {
  await tx.$queryRaw`SELECT id FROM workspace WHERE id = ${theWorkspace}::uuid FOR UPDATE`;
}
