import { z } from 'zod';
import type { TeamMode } from '@/lib/schemas/settings';
import { requireAttempt } from '../attempts/require';
import type { Visit } from '../context';
import { Invalid } from '../errors';
import { hourS, makeLink } from '../links/make';
import { sendMail } from '../mail/send';
import { parseInput } from '../parse';
import { theWorkspace } from '../workspace/local';
import { emailInput } from './person-input';
import { accountKey } from './sign-in';

const input = z.strictObject({ email: emailInput });

/** Mails that one address may cause, and that one account may get, in an hour. */
const mostOfAddress = { most: 10, windowS: 3600 };
const mostOfAccount = { most: 3, windowS: 3600 };

/**
 * Has a link to set a new password sent to somebody who forgot theirs, for an hour and once. It answers the
 * same, and at once, whether or not there is an account of that address: what is done for one that is there
 * is in `done`. Throws `Invalid` where no mail server is set, `TooMany`.
 */
export async function askForReset(
  visit: Visit,
  team: TeamMode,
  raw: z.input<typeof input>,
): Promise<{ readonly done: Promise<void> }> {
  const { email } = parseInput(input, raw);
  if (team.mail === null) throw new Invalid('Ask an administrator for a link.');
  const { db, from } = visit;
  const act = 'password.ask';
  await requireAttempt(db, `reset:address:${from.address ?? 'unknown'}`, mostOfAddress, act);
  await requireAttempt(db, `reset:${accountKey(email)}`, mostOfAccount, act);
  return { done: send(visit, team, email) };
}

async function send({ db }: Visit, team: TeamMode, email: string): Promise<void> {
  const user = await db.user.findFirst({
    where: { email, principals: { some: { workspaceId: theWorkspace, removedAt: null } } },
  });
  if (user === null) return;
  const fields = { workspaceId: theWorkspace, kind: 'reset' as const, userId: user.id };
  const { token } = await makeLink(db, fields, hourS);
  await sendMail(team, {
    to: email,
    subject: 'A new password for Meridian',
    text: `Somebody asked for a new password for this address. If that was you, open this link within an hour; it works once:\n\n${team.url}/reset/${token}\n\nIf not, there is nothing to do.\n`,
  });
}
