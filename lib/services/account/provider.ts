import { isAPIError } from 'better-auth/api';
import { z } from 'zod';
import type { TeamMode } from '@/lib/schemas/settings';
import { record } from '../audit/record';
import { recordRefusal } from '../audit/refused';
import { requireAttempt } from '../attempts/require';
import type { Visit } from '../context';
import { Invalid, Unavailable } from '../errors';
import { parseInput } from '../parse';
import { authFor, forgetAuth, providerId } from './auth';
import { headersFor } from './headers';
import { readSession } from './session';
import { cookieOf } from './sign-in';
import { placeInside } from './place-inside';

const input = z.strictObject({ to: z.string().max(2000) });

/** Sign-ins by a provider that one address may begin or come back with in a quarter of an hour. */
const triesOfAddress = { most: 60, windowS: 900 };

const countTry = ({ db, from }: Visit) =>
  requireAttempt(db, `provider:${from.address ?? 'unknown'}`, triesOfAddress, 'account.sign-in');

/**
 * Begins to sign in with the provider: the address to send the browser to, and the cookies that it has to
 * come back with. Throws `Invalid` where no provider is set, `Unavailable` where it does not answer.
 */
export async function beginProviderSignIn(
  visit: Visit,
  team: TeamMode,
  raw: z.input<typeof input>,
): Promise<{ readonly url: string; readonly cookies: Headers }> {
  const { to } = parseInput(input, raw);
  if (team.oidc === null) throw new Invalid('No provider to sign in with is set.');
  await countTry(visit);
  try {
    const { headers, response } = await authFor(visit.db, team).api.signInSocial({
      body: {
        provider: providerId,
        callbackURL: placeInside(to),
        errorCallbackURL: '/sign-in',
        disableRedirect: true,
      },
      headers: headersFor(visit.from, null),
      returnHeaders: true,
    });
    if (response.url === undefined) throw new Error('better-auth gave no address to go to.');
    return { url: response.url, cookies: headers };
  } catch (error) {
    if (!isAPIError(error)) throw error;
    // What the provider offers was asked for once, in vain; the next one asks again.
    forgetAuth(visit.db);
    throw new Unavailable('The provider to sign in with does not answer; try again in a moment.', {
      cause: error,
    });
  }
}

/**
 * What somebody who comes back from the provider gets: signed in, or back to the start with `error` in the
 * address, in the same words whatever was wrong. A session that their browser had before is ended.
 */
export async function finishProviderSignIn(
  visit: Visit,
  team: TeamMode,
  search: string,
  cookie: string | null,
): Promise<{ readonly to: string; readonly cookies: Headers }> {
  await countTry(visit);
  const act = 'account.sign-in';
  const answer = await authFor(visit.db, team).handler(
    new Request(`${team.url}/api/auth/callback/${providerId}${search}`, {
      headers: headersFor(visit.from, cookie),
    }),
  );
  const context = await readSession(visit, team, cookieOf(answer.headers));
  if (context === null) {
    const failed = new URL(answer.headers.get('location') ?? '/', team.url).searchParams;
    const because = `The provider’s answer was not taken: ${failed.get('error') ?? answer.status}.`;
    await recordRefusal(visit, null, { act, objectId: null, because });
    return { to: '/sign-in?error=provider', cookies: answer.headers };
  }
  const before = cookie === null ? null : await readSession(visit, team, cookie);
  if (before !== null && before.sessionId !== context.sessionId) {
    await visit.db.session.deleteMany({ where: { id: before.sessionId } });
  }
  const objectId = context.principal.id;
  await record(visit.db, context, { verb: act, objectId, detail: { by: 'provider' } });
  return { to: placeInside(answer.headers.get('location') ?? '/'), cookies: answer.headers };
}
