import { z } from 'zod';
import { record } from '../audit/record';
import { requireAttempt } from '../attempts/require';
import { Forbidden } from '../errors';
import { parseInput } from '../parse';
import { authorise } from '../policy';
import { inTransaction } from '../transaction';
import { hashPassword, verifyPassword } from './password-hash';
import { passwordInput, requireGoodPassword } from './password-rules';
import type { SignedIn } from './session';
import { setPassword } from './set-password';

const input = z.strictObject({ current: z.string().max(1000), password: passwordInput });

const tries = { most: 10, windowS: 900 };

/**
 * Changes one's own password; every other session of theirs ends. Throws `Forbidden` where the present one is
 * another, `Invalid`, `TooMany`.
 */
export async function changePassword(context: SignedIn, raw: z.input<typeof input>): Promise<void> {
  const { current, password } = parseInput(input, raw);
  const { db, principal, sessionId } = context;
  const act = 'account.change-password';
  authorise(principal, act, principal.workspaceId);
  await requireAttempt(db, `change-password:${principal.id}`, tries, act);
  const userId = principal.userId ?? '';
  const user = await db.user.findUniqueOrThrow({
    where: { id: userId },
    include: { credentials: { where: { providerId: 'credential' } } },
  });
  const hash = user.credentials[0]?.password ?? null;
  if (hash === null || !(await verifyPassword(hash, current))) {
    const because = 'That is not your present password.';
    throw new Forbidden(because, { act, objectId: principal.id, because });
  }
  requireGoodPassword(password, { name: principal.name, email: user.email });
  const next = await hashPassword(password);
  await inTransaction(context, async (tx) => {
    await setPassword(tx, userId, next, sessionId);
    await record(tx, context, { verb: act, objectId: principal.id, detail: {} });
  });
}
