import { z } from 'zod';
import { record } from '../audit/record';
import type { Context } from '../context';
import { parseInput } from '../parse';
import { authorise } from '../policy';
import { inTransaction } from '../transaction';
import { findTeam } from './find';

const input = z.strictObject({ id: z.uuid() });

/** Removes a team; documents go on naming it, and nobody is their owner by it. Throws `NotFound`. */
export async function removeTeam(context: Context, raw: z.input<typeof input>): Promise<void> {
  const { id } = parseInput(input, raw);
  const verb = 'team.remove';
  authorise(context.principal, verb, context.principal.workspaceId);
  await inTransaction(context, async (tx) => {
    const { name } = await findTeam(context, tx, id, verb);
    await tx.team.delete({ where: { id } });
    await record(tx, context, { verb, objectId: id, detail: { name } });
  });
}
