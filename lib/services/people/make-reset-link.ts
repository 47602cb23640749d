import { z } from 'zod';
import type { TeamMode } from '@/lib/schemas/settings';
import { record } from '../audit/record';
import type { Context } from '../context';
import { dayS, makeLink } from '../links/make';
import { parseInput } from '../parse';
import { authorise } from '../policy';
import { inTransaction } from '../transaction';
import { memberOf } from './find-member';
import type { MadeLink } from './invite';

const input = z.strictObject({ id: z.uuid() });

/**
 * A link with which a member sets a new password, for a day and once, for the administrator to hand over;
 * earlier ones are taken back. Throws `NotFound`.
 */
export async function makeResetLink(
  context: Context,
  team: TeamMode,
  raw: z.input<typeof input>,
): Promise<MadeLink> {
  const { id } = parseInput(input, raw);
  const verb = 'people.make-reset-link';
  const { workspaceId, id: authorId } = context.principal;
  authorise(context.principal, verb, workspaceId);
  const { token, expiresAt } = await inTransaction(context, async (tx) => {
    const { userId, name } = await memberOf(context, tx, id, verb);
    await tx.oneTimeLink.updateMany({
      where: { kind: 'reset', userId, usedAt: null, revokedAt: null },
      data: { revokedAt: new Date() },
    });
    await record(tx, context, { verb, objectId: id, detail: { name } });
    return makeLink(tx, { workspaceId, kind: 'reset', userId, authorId }, dayS);
  });
  return { url: `${team.url}/reset/${token}`, expiresAt, mailed: false };
}
