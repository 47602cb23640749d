import { z } from 'zod';
import { record } from '../audit/record';
import type { Context } from '../context';
import { parseInput } from '../parse';
import { authorise } from '../policy';
import { inTransaction } from '../transaction';
import { lockWorkspace } from '../workspace/lock';
import { memberOf, requireOtherAdministrator } from './find-member';

const input = z.strictObject({ id: z.uuid() });

/**
 * Ends a membership: they are signed out everywhere, leave their teams and cannot sign in again. What they did
 * stays under their name. Throws `NotFound`, and `Conflict` for the only administrator.
 */
export async function removeMember(context: Context, raw: z.input<typeof input>): Promise<void> {
  const { id } = parseInput(input, raw);
  const verb = 'people.remove';
  authorise(context.principal, verb, context.principal.workspaceId);
  await inTransaction(context, async (tx) => {
    await lockWorkspace(tx);
    const { name, userId, ...member } = await memberOf(context, tx, id, verb);
    await requireOtherAdministrator(tx, member);
    await tx.principal.update({ where: { id }, data: { removedAt: new Date(), role: 'viewer' } });
    await tx.session.deleteMany({ where: { userId } });
    // An identity at a provider would let them in again once they were invited under another address.
    await tx.credential.deleteMany({ where: { userId } });
    await tx.oneTimeLink.updateMany({
      where: { userId, usedAt: null, revokedAt: null },
      data: { revokedAt: new Date() },
    });
    await tx.teamMember.deleteMany({ where: { principalId: id } });
    await tx.architectureAccess.deleteMany({ where: { principalId: id } });
    await record(tx, context, { verb, objectId: id, detail: { name } });
  });
}
