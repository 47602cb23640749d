import { authorise } from '../policy';
import type { SignedIn } from './session';

/** One's own account. */
export interface OwnAccount {
  readonly name: string;
  readonly email: string;
  readonly role: SignedIn['principal']['role'];
  readonly teams: readonly string[];
  readonly hasPassword: boolean;
  readonly sessions: readonly OwnSession[];
}

export interface OwnSession {
  readonly id: string;
  /** Whether it is the one that asks. */
  readonly isThis: boolean;
  readonly since: Date;
  readonly lastUsed: Date;
  readonly address: string | null;
  readonly agent: string | null;
}

/** One's own account, and where one is signed in, the newest first. */
export async function readAccount({ db, principal, sessionId }: SignedIn): Promise<OwnAccount> {
  authorise(principal, 'account.read', principal.workspaceId);
  const user = await db.user.findUniqueOrThrow({
    where: { id: principal.userId ?? '' },
    include: {
      sessions: { where: { expiresAt: { gt: new Date() } }, orderBy: { updatedAt: 'desc' } },
      credentials: { select: { providerId: true } },
    },
  });
  return {
    name: principal.name,
    email: user.email,
    role: principal.role,
    teams: principal.teams,
    hasPassword: user.credentials.some(({ providerId }) => providerId === 'credential'),
    sessions: user.sessions.map(({ id, createdAt, updatedAt, ipAddress, userAgent }) => ({
      id,
      isThis: id === sessionId,
      since: createdAt,
      lastUsed: updatedAt,
      address: ipAddress,
      agent: userAgent,
    })),
  };
}
