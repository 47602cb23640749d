import { z } from 'zod';
import { roles } from '@/lib/schemas/policy';
import { findArchitecture } from '../architecture/find';
import { record } from '../audit/record';
import type { Context } from '../context';
import { parseInput } from '../parse';
import { memberOf } from '../people/find-member';
import { authorise } from '../policy';
import { inTransaction } from '../transaction';

const input = z.strictObject({
  id: z.uuid(),
  principalId: z.uuid(),
  /** null: that of the workspace holds again. */
  role: z.enum(roles).nullable(),
});

/** Gives somebody another role in one document than in the workspace. Throws `NotFound`. */
export async function setAccess(context: Context, raw: z.input<typeof input>): Promise<void> {
  const { id, principalId, role } = parseInput(input, raw);
  const verb = 'access.set';
  authorise(context.principal, verb, context.principal.workspaceId);
  await inTransaction(context, async (tx) => {
    const { row } = await findArchitecture(context, tx, { id });
    const { name } = await memberOf(context, tx, principalId, verb);
    const key = { architectureId: id, principalId };
    if (role === null) await tx.architectureAccess.deleteMany({ where: key });
    else {
      await tx.architectureAccess.upsert({
        where: { architectureId_principalId: key },
        update: { role },
        create: { ...key, role },
      });
    }
    const detail = { name: row.name, whose: name, role };
    await record(tx, context, { verb, objectId: id, detail });
  });
}
