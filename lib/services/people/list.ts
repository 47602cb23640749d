import type { Context } from '../context';
import { authorise, type Role } from '../policy';

/** A member, as administrators see them. */
export interface ListedMember {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly since: Date;
  readonly teams: readonly string[];
  /** Where they are signed in, and when they were last here; null: nowhere. */
  readonly sessions: number;
  readonly lastSeen: Date | null;
  /** How they sign in. */
  readonly by: readonly ('password' | 'provider')[];
}

export interface ListedInvitation {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  readonly by: string;
  readonly expiresAt: Date;
}

export interface ListedTeam {
  readonly id: string;
  readonly name: string;
  /** Ids of members. */
  readonly members: readonly string[];
  /** How many documents name it as their owner. */
  readonly services: number;
}

export interface People {
  readonly members: readonly ListedMember[];
  readonly invitations: readonly ListedInvitation[];
  readonly teams: readonly ListedTeam[];
  /** Names in `metadata.owner` that are no team yet. */
  readonly ownersWithoutTeam: readonly string[];
}

/** Who is here, who is invited, and in which teams. */
export async function listPeople({ db, principal }: Context): Promise<People> {
  const { workspaceId } = principal;
  authorise(principal, 'people.list', workspaceId);
  const now = new Date();
  const [members, invitations, teams, owners] = await Promise.all([
    db.principal.findMany({
      where: { workspaceId, removedAt: null, userId: { not: null } },
      include: {
        user: {
          include: {
            sessions: { where: { expiresAt: { gt: now } }, select: { updatedAt: true } },
            credentials: { select: { providerId: true } },
          },
        },
        memberships: { select: { team: { select: { name: true } } } },
      },
      orderBy: { name: 'asc' },
    }),
    db.oneTimeLink.findMany({
      where: {
        workspaceId,
        kind: 'invitation',
        usedAt: null,
        revokedAt: null,
        expiresAt: { gt: now },
      },
      include: { author: { select: { name: true } } },
      orderBy: { createdAt: 'desc' },
    }),
    db.team.findMany({
      where: { workspaceId },
      include: { members: { select: { principalId: true } } },
      orderBy: { name: 'asc' },
    }),
    db.architecture.groupBy({
      by: ['owner'],
      where: { workspaceId, archivedAt: null, owner: { not: null } },
      _count: true,
      orderBy: { owner: 'asc' },
    }),
  ]);
  const teamNames = new Set(teams.map(({ name }) => name));
  const counts = new Map(owners.map(({ owner, _count }) => [owner, _count]));
  return {
    members: members.map(({ id, name, role, createdAt, user, memberships }) => ({
      id,
      name,
      role,
      email: user?.email ?? '',
      since: createdAt,
      teams: memberships.map(({ team }) => team.name).sort(),
      sessions: user?.sessions.length ?? 0,
      lastSeen: latest(user?.sessions.map(({ updatedAt }) => updatedAt) ?? []),
      by: (user?.credentials ?? []).map(({ providerId }) =>
        providerId === 'credential' ? 'password' : 'provider',
      ),
    })),
    invitations: invitations.map(({ id, email, role, author, expiresAt }) => ({
      id,
      email: email ?? '',
      role: role ?? 'viewer',
      by: author?.name ?? '',
      expiresAt,
    })),
    teams: teams.map(({ id, name, members: of }) => ({
      id,
      name,
      members: of.map(({ principalId }) => principalId),
      services: counts.get(name) ?? 0,
    })),
    ownersWithoutTeam: owners.flatMap(({ owner }) =>
      owner === null || teamNames.has(owner) ? [] : [owner],
    ),
  };
}

function latest(dates: readonly Date[]): Date | null {
  return dates.length === 0 ? null : new Date(Math.max(...dates.map((date) => date.getTime())));
}
