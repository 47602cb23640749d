import { z } from 'zod';
import { record } from '../audit/record';
import type { Context } from '../context';
import { parseInput } from '../parse';
import { authorise } from '../policy';
import { inTransaction } from '../transaction';
import { memberOf } from './find-member';

const input = z.strictObject({ id: z.uuid() });

/** Signs a member out everywhere. Throws `NotFound`. */
export async function endSessionsOf(context: Context, raw: z.input<typeof input>): Promise<void> {
  const { id } = parseInput(input, raw);
  const verb = 'people.end-sessions';
  authorise(context.principal, verb, context.principal.workspaceId);
  await inTransaction(context, async (tx) => {
    const { userId, name } = await memberOf(context, tx, id, verb);
    const { count: ended } = await tx.session.deleteMany({ where: { userId } });
    await record(tx, context, { verb, objectId: id, detail: { name, ended } });
  });
}
