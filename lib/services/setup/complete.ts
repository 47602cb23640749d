import { z } from 'zod';
import { newUser } from '../account/new-user';
import { hashPassword } from '../account/password-hash';
import { passwordInput, requireGoodPassword } from '../account/password-rules';
import { emailInput, nameInput } from '../account/person-input';
import type { Visit } from '../context';
import { findLink, linkWorksNot, tokenInput, useLink } from '../links/find';
import { parseInput } from '../parse';
import { joinWorkspace } from '../people/join';
import { inTransaction } from '../transaction';
import { lockWorkspace } from '../workspace/lock';
import { hasAdministrator } from './offer';

const input = z.strictObject({
  token: tokenInput,
  name: nameInput,
  email: emailInput,
  password: passwordInput,
});

/** Whether a setup link works. Throws `NotFound` where it does not, `TooMany`. */
export async function readSetup(visit: Visit, token: string): Promise<void> {
  await findLink(visit, 'setup', token);
  if (await hasAdministrator(visit.db)) throw linkWorksNot('setup');
}

/**
 * Makes the first administrator, of the workspace that was there before, with all that is in it. Throws
 * `NotFound` where the link does not work or there is an administrator already, `Invalid`, `TooMany`.
 */
export async function completeSetup(visit: Visit, raw: z.input<typeof input>): Promise<void> {
  const { token, name, email, password } = parseInput(input, raw);
  await readSetup(visit, token);
  requireGoodPassword(password, { name, email });
  const hash = await hashPassword(password);
  await inTransaction(visit, async (tx) => {
    // Of two links that are used at once one comes second here.
    await lockWorkspace(tx);
    if (await hasAdministrator(tx)) throw linkWorksNot('setup');
    await useLink(tx, 'setup', token);
    const userId = await newUser(tx, { name, email }, hash);
    const { from } = visit;
    await joinWorkspace(tx, { userId, name, role: 'administrator', act: 'setup.complete', from });
  });
}
