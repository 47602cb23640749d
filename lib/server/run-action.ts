import 'server-only';
import { randomUUID } from 'node:crypto';
import { headers } from 'next/headers';
import { unstable_rethrow } from 'next/navigation';
import type { ActionError, ActionResult } from '@/lib/schemas/action-result';
import type { Context } from '@/lib/services/context';
import { Conflict, Invalid, ServiceError } from '@/lib/services/errors';
import { knownError } from '@/lib/services/known-error';
import { log } from './log';
import { isOwnOrigin, ownPort } from './own-address';
import { session } from './session';

/**
 * Runs one verb on behalf of whoever sent this request, and answers in a form that the screen can
 * show. Every server action goes through here: an action is a public address, and Next itself lets
 * requests without an Origin pass.
 */
export async function runAction<Value>(
  verb: (context: Context) => Promise<Value>,
): Promise<ActionResult<Value>> {
  const sent = await headers();
  if (!isOwnOrigin(sent.get('origin'), sent.get('host'), ownPort())) {
    return failed({
      kind: 'forbidden',
      message: 'This request did not come from this server’s pages.',
    });
  }
  try {
    return { ok: true, value: await verb(await session()) };
  } catch (error) {
    unstable_rethrow(error);
    return failed(describe(knownError(error)));
  }
}

const failed = (error: ActionError): ActionResult<never> => ({ ok: false, error });

/** Known errors keep their words; of the others only a number to find them in the log by. */
function describe(error: unknown): ActionError {
  if (!(error instanceof ServiceError)) {
    const reference = randomUUID().slice(0, 8);
    log.error({ reference, err: error }, 'An action failed');
    return { kind: 'internal', message: `Something failed on our side (reference ${reference}).` };
  }
  const { kind, message } = error;
  if (error instanceof Invalid) return { kind, message, problems: error.problems };
  if (error instanceof Conflict && error.theirs !== null) {
    return { kind, message, theirs: error.theirs };
  }
  if (kind === 'unavailable') log.warn({ err: error.cause }, message);
  return { kind, message };
}
