import { z } from 'zod';
import { newUser } from '../account/new-user';
import { hashPassword } from '../account/password-hash';
import { passwordInput, requireGoodPassword } from '../account/password-rules';
import { nameInput } from '../account/person-input';
import type { Visit } from '../context';
import { findLink, linkWorksNot, tokenInput, useLink } from '../links/find';
import { parseInput } from '../parse';
import type { Role } from '../policy';
import { inTransaction } from '../transaction';
import { joinWorkspace } from './join';

const input = z.strictObject({ token: tokenInput, name: nameInput, password: passwordInput });

/** What an invitation says. Throws `NotFound` where it does not work, `TooMany`. */
export async function readInvitation(
  visit: Visit,
  token: string,
): Promise<{ readonly email: string; readonly role: Role }> {
  const { email, role } = await findLink(visit, 'invitation', token);
  if (email === null || role === null) throw linkWorksNot('invitation');
  return { email, role };
}

/** Makes a member of whoever has the link; answers with the address to sign in with. Throws `NotFound`, `Invalid`, `TooMany`. */
export async function acceptInvitation(
  visit: Visit,
  raw: z.input<typeof input>,
): Promise<{ readonly email: string }> {
  const { token, name, password } = parseInput(input, raw);
  const { email, role } = await readInvitation(visit, token);
  requireGoodPassword(password, { name, email });
  const hash = await hashPassword(password);
  await inTransaction(visit, async (tx) => {
    await useLink(tx, 'invitation', token);
    const userId = await newUser(tx, { name, email }, hash);
    await joinWorkspace(tx, { userId, name, role, act: 'invitation.accept', from: visit.from });
  });
  return { email };
}
