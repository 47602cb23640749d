import 'server-only';
import type { Context } from '@/lib/services/context';
import { ServiceError } from '@/lib/services/errors';
import { knownError } from '@/lib/services/known-error';
import { isOwnHost, ownPort } from './own-address';
import { session } from './session';

const statuses: Readonly<Record<ServiceError['kind'], number>> = {
  'not-found': 404,
  conflict: 409,
  invalid: 400,
  forbidden: 403,
  unavailable: 503,
};

/**
 * Answers a request for something to read on behalf of whoever sent it. Known errors become their
 * status and words; unknown ones go on to Next, which logs them and tells nothing.
 */
export async function runRoute(
  request: Request,
  answer: (context: Context) => Promise<Response>,
): Promise<Response> {
  if (!isOwnHost(request.headers.get('host'), ownPort())) {
    return plain(421, 'This server answers on this machine only.');
  }
  try {
    return await answer(await session());
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
