import type { Database } from '@/lib/db/client';
import type { Principal } from '../context';

/** The workspace of an installation, with accounts or without. */
export const theWorkspace = '00000000-0000-7000-8000-000000000001';

/** The owner of an installation without accounts. */
export const localOwner: Principal = {
  id: '00000000-0000-7000-8000-000000000002',
  workspaceId: theWorkspace,
  name: 'owner',
  role: 'administrator',
  teams: [],
  access: {},
  userId: null,
};

/** Makes the local workspace and its owner where they are missing. */
export async function ensureLocalWorkspace(db: Database): Promise<void> {
  const { id, workspaceId, name, role } = localOwner;
  await db.workspace.createMany({
    data: [{ id: workspaceId, name: 'local' }],
    skipDuplicates: true,
  });
  await db.principal.createMany({ data: [{ id, workspaceId, name, role }], skipDuplicates: true });
}
