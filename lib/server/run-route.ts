import 'server-only';
import { traced } from '@/lib/services/audit/traced';
import type { Context } from '@/lib/services/context';
import { ServiceError, SignedOut } from '@/lib/services/errors';
import { knownError } from '@/lib/services/known-error';
import { isOwnHost, notOurs } from './own-address';
import { ownAddress } from './own-address-here';
import { traceAtDoor } from './refuse';
import { currentSession } from './session';
import { visitorOf } from './visitor';
import { withoutTokens } from './without-tokens';

const statuses: Readonly<Record<ServiceError['kind'], number>> = {
  'not-found': 404,
  conflict: 409,
  invalid: 400,
  'signed-out': 401,
  forbidden: 403,
  'too-many': 429,
  unavailable: 503,
};

/**
 * Answers a request for something to read on behalf of whoever sent it. Known errors become their
 * status and words; unknown ones go on to Next, which logs them and tells nothing. What is refused is
 * written down.
 */
export async function runRoute(
  request: Request,
  answer: (context: Context) => Promise<Response>,
): Promise<Response> {
  const own = ownAddress();
  const { headers } = request;
  const path = new URL(request.url).pathname;
  if (!isOwnHost(headers.get('host'), own)) {
    await traceAtDoor(headers, path, `Asked for ${headers.get('host') ?? 'no host'}.`);
    return plain(421, notOurs(own));
  }
  try {
    const context = await currentSession();
    return await traced(visitorOf(headers), context?.principal ?? null, () => {
      if (context !== null) return answer(context);
      const because = 'Nobody was signed in.';
      throw new SignedOut({ act: 'request', objectId: withoutTokens(path), because });
    });
  } catch (error) {
    const known = knownError(error);
    if (!(known instanceof ServiceError)) throw error;
    return plain(statuses[known.kind], known.message);
  }
}

function plain(status: number, message: string): Response {
  return new Response(`${message}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}
