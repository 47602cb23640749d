import { z } from 'zod';
import { record } from '../audit/record';
import type { Visit } from '../context';
import { findLink, linkWorksNot, tokenInput, useLink } from '../links/find';
import { parseInput } from '../parse';
import { inTransaction } from '../transaction';
import { accountKey } from './sign-in';
import { findMember } from './member';
import { hashPassword } from './password-hash';
import { passwordInput, requireGoodPassword } from './password-rules';
import { setPassword } from './set-password';

const input = z.strictObject({ token: tokenInput, password: passwordInput });

/** Whose password a link sets. Throws `NotFound` where it does not work, `TooMany`. */
export async function readReset(
  visit: Visit,
  token: string,
): Promise<{ readonly userId: string; readonly email: string; readonly name: string }> {
  const { userId } = await findLink(visit, 'reset', token);
  const user = userId === null ? null : await visit.db.user.findUnique({ where: { id: userId } });
  if (user === null) throw linkWorksNot('reset');
  return { userId: user.id, email: user.email, name: user.name };
}

/** Sets a password by a link and ends every session of theirs. Throws `NotFound`, `Invalid`, `TooMany`. */
export async function resetPassword(
  visit: Visit,
  raw: z.input<typeof input>,
): Promise<{ readonly email: string }> {
  const { token, password } = parseInput(input, raw);
  const { userId, email, name } = await readReset(visit, token);
  requireGoodPassword(password, { name, email });
  const hash = await hashPassword(password);
  await inTransaction(visit, async (tx) => {
    await useLink(tx, 'reset', token);
    await setPassword(tx, userId, hash, null);
    await tx.attempt.deleteMany({ where: { key: accountKey(email) } });
    const member = await findMember(tx, userId);
    if (member === null) throw linkWorksNot('reset');
    const principal = { ...member, teams: [], access: {} };
    const event = { verb: 'password.reset' as const, objectId: member.id, detail: {} };
    await record(tx, { principal, from: visit.from }, event);
  });
  return { email };
}
