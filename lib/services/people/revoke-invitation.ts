import { z } from 'zod';
import { record } from '../audit/record';
import type { Context } from '../context';
import { NotFound } from '../errors';
import { parseInput } from '../parse';
import { authorise } from '../policy';
import { inTransaction } from '../transaction';

const input = z.strictObject({ id: z.uuid() });

/** Takes an invitation back. Throws `NotFound` where there is no open one of that id. */
export async function revokeInvitation(
  context: Context,
  raw: z.input<typeof input>,
): Promise<void> {
  const { id } = parseInput(input, raw);
  const { workspaceId } = context.principal;
  authorise(context.principal, 'invitation.revoke', workspaceId);
  await inTransaction(context, async (tx) => {
    const { count } = await tx.oneTimeLink.updateMany({
      where: { id, workspaceId, kind: 'invitation', usedAt: null, revokedAt: null },
      data: { revokedAt: new Date() },
    });
    if (count === 0) {
      const because = 'There is no open invitation of that id.';
      throw new NotFound(because, { act: 'invitation.revoke', objectId: id, because });
    }
    await record(tx, context, { verb: 'invitation.revoke', objectId: id, detail: {} });
  });
}
