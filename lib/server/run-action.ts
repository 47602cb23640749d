import 'server-only';
import { randomUUID } from 'node:crypto';
import { headers } from 'next/headers';
import { unstable_rethrow } from 'next/navigation';
import type { ActionError, ActionResult } from '@/lib/schemas/action-result';
import { traced } from '@/lib/services/audit/traced';
import type { TeamMode } from '@/lib/schemas/settings';
import type { SignedIn } from '@/lib/services/account/session';
import type { Context, Visit } from '@/lib/services/context';
import { Conflict, Invalid, ServiceError, SignedOut } from '@/lib/services/errors';
import { knownError } from '@/lib/services/known-error';
import { log } from './log';
import { isOwnOrigin } from './own-address';
import { ownAddress } from './own-address-here';
import { traceAtDoor } from './refuse';
import { currentSession, requireSignedIn } from './session';
import { team } from './team';
import { pathHeader, visitorOf } from './visitor';
import { withoutTokens } from './without-tokens';

/**
 * Runs one verb on behalf of whoever sent this request, and answers in a form that the screen can
 * show. Every server action goes through here or through `runOpenAction`: an action is a public address,
 * and Next itself lets requests without an Origin pass. What is refused is written down.
 */
export async function runAction<Value>(
  verb: (context: Context) => Promise<Value>,
): Promise<ActionResult<Value>> {
  return answering(async (visit, path) => {
    const context = await currentSession();
    return traced(visit, context?.principal ?? null, async () => {
      if (context !== null) return verb(context);
      const because = 'Nobody was signed in.';
      throw new SignedOut({ act: 'request', objectId: withoutTokens(path), because });
    });
  });
}

/** The same for a verb about accounts, which there are in team mode alone. */
export async function runTeamAction<Value>(
  verb: (context: SignedIn, team: TeamMode) => Promise<Value>,
): Promise<ActionResult<Value>> {
  return runAction(async () => verb(await requireSignedIn(), team()));
}

/** The same for a verb that nobody has to be signed in for: signing in, and what a link is for. */
export async function runOpenAction<Value>(
  verb: (visit: Visit, team: TeamMode, cookie: string | null) => Promise<Value>,
): Promise<ActionResult<Value>> {
  const cookie = (await headers()).get('cookie');
  return answering((visit) => traced(visit, null, async () => verb(visit, team(), cookie)));
}

async function answering<Value>(
  run: (visit: Visit, path: string) => Promise<Value>,
): Promise<ActionResult<Value>> {
  const sent = await headers();
  const path = sent.get(pathHeader) ?? '/';
  if (!isOwnOrigin(sent.get('origin'), sent.get('host'), ownAddress())) {
    const message = 'This request did not come from this server’s pages.';
    await traceAtDoor(sent, path, message);
    return failed({ kind: 'forbidden', message });
  }
  try {
    return { ok: true, value: await run(visitorOf(sent), path) };
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
