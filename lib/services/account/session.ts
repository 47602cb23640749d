import type { TeamMode } from '@/lib/schemas/settings';
import type { Context, Visit } from '../context';
import { authFor } from './auth';
import { headersFor } from './headers';
import { absoluteS, idleS, refreshS } from './lifetimes';
import { findMember } from './member';

/** Somebody who is signed in, and by which of their sessions. */
export interface SignedIn extends Context {
  readonly sessionId: string;
}

/**
 * On whose behalf a request with that Cookie header runs; null: nobody's. A session ends twelve hours after
 * its last use and seven days after it began, at once when it is revoked, and with the membership.
 */
export async function readSession(
  visit: Visit,
  team: TeamMode,
  cookie: string,
): Promise<SignedIn | null> {
  const auth = authFor(visit.db, team);
  const found = await auth.api.getSession({
    headers: headersFor(visit.from, cookie),
    query: { disableRefresh: true, disableCookieCache: true },
  });
  if (found === null) return null;
  const { id: sessionId, createdAt, expiresAt, userId } = found.session;
  const now = Date.now();
  if (createdAt.getTime() + absoluteS * 1000 <= now) {
    await visit.db.session.deleteMany({ where: { id: sessionId } });
    return null;
  }
  const member = await findMember(visit.db, userId);
  if (member === null) return null;
  const fresh = now + idleS * 1000;
  if (fresh - expiresAt.getTime() > refreshS * 1000) {
    const ends = new Date(Math.min(fresh, createdAt.getTime() + absoluteS * 1000));
    const data = { expiresAt: ends, updatedAt: new Date(now) };
    await visit.db.session.updateMany({ where: { id: sessionId }, data });
  }
  const { id, workspaceId, name, role, memberships, access } = member;
  const principal = {
    id,
    workspaceId,
    name,
    role,
    userId,
    teams: memberships.map(({ team: { name: of } }) => of),
    access: Object.fromEntries(access.map((set) => [set.architectureId, set.role])),
  };
  return { ...visit, principal, sessionId };
}
