import { randomUUID } from 'node:crypto';
import type { Database } from '@/lib/db/client';
import type { TeamMode } from '@/lib/schemas/settings';
import { readSession, type SignedIn } from '@/lib/services/account/session';
import { cookieOf, signIn } from '@/lib/services/account/sign-in';
import { newUser } from '@/lib/services/account/new-user';
import { hashPassword } from '@/lib/services/account/password-hash';
import type { Visit } from '@/lib/services/context';
import { joinWorkspace } from '@/lib/services/people/join';
import type { Role } from '@/lib/services/policy';
import { ensureLocalWorkspace } from '@/lib/services/workspace/local';

/** The settings of a team under test. */
export const testTeam: TeamMode = {
  kind: 'team',
  url: 'https://meridian.example',
  secret: 'b9Zs2Qx7Lr4Tn8Vw1Yk6Pf3Hd5Mj0Gc+aE',
  oidc: null,
  mail: null,
};

/** A request from an address that nobody else has. */
export function newVisit(db: Database): Visit {
  const group = () => randomUUID().slice(0, 4);
  return { db, from: { address: `2001:db8:${group()}:${group()}::1`, agent: 'a browser' } };
}

export const goodPassword = 'plum tundra orbit lamp';

let hashed: Promise<string> | undefined;

/** A member of the installation's workspace who can sign in. Their password is hashed once for all of them. */
export async function newTeamMember(db: Database, name: string, role: Role) {
  await ensureLocalWorkspace(db);
  const email = `${name}-${randomUUID().slice(0, 8)}@example.com`;
  const hash = await (hashed ??= hashPassword(goodPassword));
  const { userId, id } = await db.$transaction(async (tx) => {
    const user = await newUser(tx, { name, email }, hash);
    const from = { address: null, agent: null };
    const joined = await joinWorkspace(tx, {
      userId: user,
      name: `${name} ${email}`,
      role,
      act: 'invitation.accept',
      from,
    });
    return { userId: user, id: joined.id };
  });
  return { userId, id, email };
}

/** Signs somebody in, as a browser does: what they are then, and their cookies. */
export async function signedIn(
  visit: Visit,
  email: string,
  team: TeamMode = testTeam,
): Promise<{ readonly context: SignedIn; readonly cookie: string }> {
  const { cookies } = await signIn(visit, team, { email, password: goodPassword }, null);
  const cookie = cookieOf(cookies);
  const context = await readSession(visit, team, cookie);
  if (context === null) throw new Error(`${email} is not signed in.`);
  return { context, cookie };
}
