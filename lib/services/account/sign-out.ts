import type { TeamMode } from '@/lib/schemas/settings';
import { record } from '../audit/record';
import { authFor } from './auth';
import { headersFor } from './headers';
import type { SignedIn } from './session';

/** Ends the session that a request came with; answers with the cookies that say so. */
export async function signOut(
  context: SignedIn,
  team: TeamMode,
  cookie: string,
): Promise<{ readonly cookies: Headers }> {
  const { db, from, principal } = context;
  const { headers } = await authFor(db, team).api.signOut({
    headers: headersFor(from, cookie),
    returnHeaders: true,
  });
  await db.session.deleteMany({ where: { id: context.sessionId } });
  await record(db, context, { verb: 'account.sign-out', objectId: principal.id, detail: {} });
  return { cookies: headers };
}
