import { z } from 'zod';
import { roles } from '@/lib/schemas/policy';
import { record } from '../audit/record';
import type { Context } from '../context';
import { parseInput } from '../parse';
import { authorise } from '../policy';
import { inTransaction } from '../transaction';
import { lockWorkspace } from '../workspace/lock';
import { memberOf, requireOtherAdministrator } from './find-member';

const input = z.strictObject({ id: z.uuid(), role: z.enum(roles) });

/** Gives a member another role. Throws `NotFound`, and `Conflict` for the only administrator. */
export async function changeRole(context: Context, raw: z.input<typeof input>): Promise<void> {
  const { id, role } = parseInput(input, raw);
  const verb = 'people.change-role';
  authorise(context.principal, verb, context.principal.workspaceId);
  await inTransaction(context, async (tx) => {
    await lockWorkspace(tx);
    const member = await memberOf(context, tx, id, verb);
    if (member.role === role) return;
    if (member.role === 'administrator') await requireOtherAdministrator(tx, member);
    await tx.principal.update({ where: { id }, data: { role } });
    const detail = { name: member.name, from: member.role, to: role };
    await record(tx, context, { verb, objectId: id, detail });
  });
}
