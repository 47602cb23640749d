import { z } from 'zod';
import type { TeamMode } from '@/lib/schemas/settings';
import { roles } from '@/lib/schemas/policy';
import { emailInput } from '../account/person-input';
import { record } from '../audit/record';
import type { Context } from '../context';
import { Conflict } from '../errors';
import { dayS, makeLink } from '../links/make';
import { sendMail } from '../mail/send';
import { parseInput } from '../parse';
import { authorise } from '../policy';
import { inTransaction } from '../transaction';

const input = z.strictObject({ email: emailInput, role: z.enum(roles) });

const lastsS = 7 * dayS;

/** A link that was made, for the one who made it to hand over: it is told this once. */
export interface MadeLink {
  readonly url: string;
  readonly expiresAt: Date;
  /** Whether it was sent by mail as well. */
  readonly mailed: boolean;
}

/**
 * Invites somebody, as what, for a week; an earlier invitation of theirs is taken back. Throws `Conflict`
 * where they are a member.
 */
export async function invite(
  context: Context,
  team: TeamMode,
  raw: z.input<typeof input>,
): Promise<MadeLink> {
  const { email, role } = parseInput(input, raw);
  const { principal } = context;
  const { workspaceId, id: authorId } = principal;
  authorise(principal, 'invitation.create', workspaceId);
  const link = await inTransaction(context, async (tx) => {
    const member = { workspaceId, removedAt: null, user: { email } };
    if ((await tx.principal.count({ where: member })) > 0) {
      throw new Conflict(`${email} is a member already.`);
    }
    await tx.oneTimeLink.updateMany({
      where: { workspaceId, kind: 'invitation', email, usedAt: null, revokedAt: null },
      data: { revokedAt: new Date() },
    });
    const made = await makeLink(
      tx,
      { workspaceId, kind: 'invitation', email, role, authorId },
      lastsS,
    );
    const event = { verb: 'invitation.create' as const, objectId: made.id };
    await record(tx, context, { ...event, detail: { email, role } });
    return made;
  });
  const url = `${team.url}/invite/${link.token}`;
  const mailed = await sendMail(team, {
    to: email,
    subject: 'An invitation to Meridian',
    text: `${principal.name} invites you to Meridian, as ${role}.\n\nOpen this link within a week; it works once:\n\n${url}\n`,
  });
  return { url, expiresAt: link.expiresAt, mailed };
}
