import { z } from 'zod';
import { roleFor } from '@/lib/schemas/policy';
import { findArchitecture } from '../architecture/find';
import type { Context } from '../context';
import { parseInput } from '../parse';
import { authorise, type Role } from '../policy';

const input = z.strictObject({ id: z.uuid() });

/** What somebody may do in one document, and why. */
export interface ListedAccess {
  readonly principalId: string;
  readonly name: string;
  /** In the workspace. */
  readonly role: Role;
  /** Set for this document; null: not. */
  readonly set: Role | null;
  /** What holds. */
  readonly holds: Role;
  /** Whether it is so because they belong to the team that owns it. */
  readonly byTeam: boolean;
}

/** Who may do what in a document. Throws `NotFound`. */
export async function listAccess(
  context: Context,
  raw: z.input<typeof input>,
): Promise<readonly ListedAccess[]> {
  const { id } = parseInput(input, raw);
  const { db, principal } = context;
  const { row } = await findArchitecture(context, db, { id });
  authorise(principal, 'access.list', row);
  const members = await db.principal.findMany({
    where: { workspaceId: row.workspaceId, removedAt: null, userId: { not: null } },
    include: {
      memberships: { select: { team: { select: { name: true } } } },
      access: { where: { architectureId: id }, select: { role: true } },
    },
    orderBy: { name: 'asc' },
  });
  return members.map(({ id: principalId, name, role, workspaceId, memberships, access }) => {
    const set = access[0]?.role ?? null;
    const teams = memberships.map(({ team }) => team.name);
    const holder = { workspaceId, role, teams, access: set === null ? {} : { [id]: set } };
    const holds = roleFor(holder, row);
    return { principalId, name, role, set, holds, byTeam: set === null && holds !== role };
  });
}
