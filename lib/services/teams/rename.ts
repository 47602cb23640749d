import { z } from 'zod';
import { record } from '../audit/record';
import type { Context } from '../context';
import { parseInput } from '../parse';
import { authorise } from '../policy';
import { inTransaction } from '../transaction';
import { findTeam, requireFreeTeamName, teamName } from './find';

const input = z.strictObject({ id: z.uuid(), name: teamName });

/** Names a team as documents name it. Throws `NotFound`, and `Conflict` where there is one of that name. */
export async function renameTeam(context: Context, raw: z.input<typeof input>): Promise<void> {
  const { id, name } = parseInput(input, raw);
  const verb = 'team.rename';
  authorise(context.principal, verb, context.principal.workspaceId);
  await inTransaction(context, async (tx) => {
    const { name: from } = await findTeam(context, tx, id, verb);
    if (from === name) return;
    await requireFreeTeamName(context, tx, name);
    await tx.team.update({ where: { id }, data: { name } });
    await record(tx, context, { verb, objectId: id, detail: { from, to: name } });
  });
}
