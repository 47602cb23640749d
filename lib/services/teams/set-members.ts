import { z } from 'zod';
import { record } from '../audit/record';
import type { Context } from '../context';
import { NotFound } from '../errors';
import { parseInput } from '../parse';
import { authorise } from '../policy';
import { inTransaction } from '../transaction';
import { findTeam } from './find';

const input = z.strictObject({ id: z.uuid(), members: z.array(z.uuid()).max(1000) });

/** Says who belongs to a team: these and no others. Throws `NotFound`, also where one of them is no member. */
export async function setTeamMembers(context: Context, raw: z.input<typeof input>): Promise<void> {
  const { id, members } = parseInput(input, raw);
  const { workspaceId } = context.principal;
  const verb = 'team.set-members';
  authorise(context.principal, verb, workspaceId);
  const wanted = [...new Set(members)];
  await inTransaction(context, async (tx) => {
    const { name } = await findTeam(context, tx, id, verb);
    const found = await tx.principal.findMany({
      where: { id: { in: wanted }, workspaceId, removedAt: null, userId: { not: null } },
      select: { id: true, name: true },
    });
    if (found.length < wanted.length) {
      const because = 'Somebody of these is no member.';
      throw new NotFound(because, { act: verb, objectId: id, because });
    }
    await tx.teamMember.deleteMany({ where: { teamId: id } });
    await tx.teamMember.createMany({
      data: wanted.map((principalId) => ({ teamId: id, principalId })),
    });
    const detail = { name, members: found.map((one) => one.name).sort() };
    await record(tx, context, { verb, objectId: id, detail });
  });
}
