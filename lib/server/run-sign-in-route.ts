import 'server-only';
import type { TeamMode } from '@/lib/schemas/settings';
import { traced } from '@/lib/services/audit/traced';
import type { Visit } from '@/lib/services/context';
import { ServiceError } from '@/lib/services/errors';
import { isOwnHost, notOurs } from './own-address';
import { ownAddress } from './own-address-here';
import { traceAtDoor } from './refuse';
import { sendCookies } from './send-cookies';
import { mode } from './settings';
import { visitorOf } from './visitor';

/** Answers somebody who comes back from a provider: leads them on, with the cookies that they get. */
export async function runSignInRoute(
  request: Request,
  finish: (
    visit: Visit,
    team: TeamMode,
    cookie: string | null,
  ) => Promise<{ readonly to: string; readonly cookies: Headers }>,
): Promise<Response> {
  const [own, here] = [ownAddress(), mode()];
  const { headers } = request;
  if (!isOwnHost(headers.get('host'), own)) {
    await traceAtDoor(headers, new URL(request.url).pathname, notOurs(own));
    return new Response(`${notOurs(own)}\n`, { status: 421 });
  }
  if (here.kind === 'local') return new Response('There are no accounts here.\n', { status: 404 });
  const visit = visitorOf(headers);
  try {
    const { to, cookies } = await traced(visit, null, () =>
      finish(visit, here, headers.get('cookie')),
    );
    await sendCookies(cookies);
    return leadTo(`${here.url}${to}`);
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return leadTo(`${here.url}/sign-in?error=provider`);
  }
}

const leadTo = (location: string): Response =>
  new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });
