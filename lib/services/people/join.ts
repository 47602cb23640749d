import { randomUUID } from 'node:crypto';
import type { Transaction } from '@/lib/db/client';
import { record } from '../audit/record';
import type { From } from '../context';
import type { Act, Role } from '../policy';
import { theWorkspace } from '../workspace/local';

/**
 * Makes a user a member, or a member again, and writes it down in their name. Two members have two names:
 * a number is put behind the second.
 */
export async function joinWorkspace(
  tx: Transaction,
  joining: {
    readonly userId: string;
    readonly name: string;
    readonly role: Role;
    readonly act: Act;
    readonly from: From;
  },
): Promise<{ readonly id: string }> {
  const { userId, role, act, from } = joining;
  const before = await tx.principal.findFirst({ where: { workspaceId: theWorkspace, userId } });
  const name = await freeName(tx, joining.name, before?.id ?? null);
  const fields = { name, role, removedAt: null };
  const { id } =
    before === null
      ? await tx.principal.create({
          data: { ...fields, id: randomUUID(), workspaceId: theWorkspace, userId },
        })
      : await tx.principal.update({ where: { id: before.id }, data: fields });
  const workspaceId = theWorkspace;
  const principal = { id, workspaceId, name, role, userId, teams: [], access: {} };
  await record(tx, { principal, from }, { verb: act, objectId: id, detail: { name, role } });
  return { id };
}

/** The name, with the first number behind it under which nobody else is known. */
export async function freeName(
  tx: Pick<Transaction, 'principal'>,
  wanted: string,
  own: string | null,
): Promise<string> {
  const others = await tx.principal.findMany({
    select: { id: true, name: true },
    where: { workspaceId: theWorkspace, name: { startsWith: wanted } },
  });
  const taken = new Set(others.filter(({ id }) => id !== own).map(({ name }) => name));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted} (${number})`;
    if (!taken.has(name)) return name;
  }
}
