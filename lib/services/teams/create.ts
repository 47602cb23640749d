import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { record } from '../audit/record';
import type { Context } from '../context';
import { parseInput } from '../parse';
import { authorise } from '../policy';
import { inTransaction } from '../transaction';
import { requireFreeTeamName, teamName } from './find';

const input = z.strictObject({ name: teamName });

/** Makes a team. Throws `Conflict` where there is one of that name. */
export async function createTeam(
  context: Context,
  raw: z.input<typeof input>,
): Promise<{ readonly id: string }> {
  const { name } = parseInput(input, raw);
  const { workspaceId } = context.principal;
  authorise(context.principal, 'team.create', workspaceId);
  const id = randomUUID();
  await inTransaction(context, async (tx) => {
    await requireFreeTeamName(context, tx, name);
    await tx.team.create({ data: { id, workspaceId, name } });
    await record(tx, context, { verb: 'team.create', objectId: id, detail: { name } });
  });
  return { id };
}
