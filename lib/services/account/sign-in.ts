import { createHash } from 'node:crypto';
import { isAPIError } from 'better-auth/api';
import { z } from 'zod';
import type { TeamMode } from '@/lib/schemas/settings';
import { record } from '../audit/record';
import { requireAttempt } from '../attempts/require';
import type { Visit } from '../context';
import { Forbidden } from '../errors';
import { parseInput } from '../parse';
import { authFor } from './auth';
import { headersFor } from './headers';
import { readSession } from './session';

const input = z.strictObject({ email: z.string().max(320), password: z.string().max(1000) });

/** Passwords that may be tried for one account, and from one address, in a quarter of an hour. */
const triesOfAccount = { most: 10, windowS: 900 };
const triesOfAddress = { most: 60, windowS: 900 };

/** The key under which attempts on one account are counted, whether or not there is such an account. */
export const accountKey = (email: string): string =>
  `sign-in:account:${createHash('sha256').update(email.trim().toLowerCase()).digest('hex')}`;

/**
 * Signs somebody in and answers with the cookies that say so; a session that their browser had before is
 * ended. Throws `Forbidden`, in the same words and after the same work whether or not there is an account of
 * that address, and `TooMany`.
 */
export async function signIn(
  visit: Visit,
  team: TeamMode,
  raw: z.input<typeof input>,
  cookie: string | null,
): Promise<{ readonly cookies: Headers }> {
  const { email, password } = parseInput(input, raw);
  const key = accountKey(email);
  const address = visit.from.address ?? 'unknown';
  const act = 'account.sign-in';
  await requireAttempt(visit.db, `sign-in:address:${address}`, triesOfAddress, act);
  await requireAttempt(visit.db, key, triesOfAccount, act);
  const auth = authFor(visit.db, team);
  const body = { email: email.trim().toLowerCase(), password };
  try {
    const { headers } = await auth.api.signInEmail({
      body,
      headers: headersFor(visit.from, null),
      returnHeaders: true,
    });
    await visit.db.attempt.deleteMany({ where: { key } });
    await endPresented(visit, team, cookie);
    const context = await readSession(visit, team, cookieOf(headers));
    if (context !== null) {
      const { id } = context.principal;
      await record(visit.db, context, { verb: act, objectId: id, detail: { by: 'password' } });
    }
    return { cookies: headers };
  } catch (error) {
    if (!isAPIError(error)) throw error;
    throw new Forbidden('This address and this password do not belong together.', {
      act,
      objectId: null,
      because: await attacked(visit, body.email),
    });
  }
}

/** Which account was meant: one that is there; what else was typed may be a password. */
async function attacked({ db }: Visit, email: string): Promise<string> {
  const known = await db.user.count({ where: { email } });
  return known > 0 ? `A wrong password for ${email}.` : 'An address without an account.';
}

async function endPresented(visit: Visit, team: TeamMode, cookie: string | null): Promise<void> {
  const before = cookie === null ? null : await readSession(visit, team, cookie);
  if (before === null) return;
  await visit.db.session.deleteMany({ where: { id: before.sessionId } });
}

/** The cookies of an answer as a browser would send them back. */
export function cookieOf(headers: Headers): string {
  return headers
    .getSetCookie()
    .map((line) => line.split(';')[0] ?? '')
    .join('; ');
}
