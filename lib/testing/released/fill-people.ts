import { setAccess } from '@/lib/services/access/set';
import { readArchitecture } from '@/lib/services/architecture/read';
import type { Context } from '@/lib/services/context';
import { acceptInvitation } from '@/lib/services/people/accept-invitation';
import { invite } from '@/lib/services/people/invite';
import { createTeam } from '@/lib/services/teams/create';
import { setTeamMembers } from '@/lib/services/teams/set-members';
import { goodPassword, testTeam } from '../team';

/** A member who was invited and may approve, their team, and another role of theirs in one document. */
export async function fillPeople(context: Context): Promise<Context> {
  const email = 'grace@example.com';
  const { url } = await invite(context, testTeam, { email, role: 'approver' });
  const token = url.split('/').at(-1) ?? '';
  await acceptInvitation(context, { token, name: 'Grace', password: goodPassword });
  const { id, workspaceId, userId } = await context.db.principal.findFirstOrThrow({
    where: { user: { email } },
  });
  const team = await createTeam(context, { name: 'team-shop' });
  await setTeamMembers(context, { id: team.id, members: [id] });
  const { id: document } = await readArchitecture(context, { name: 'collab' });
  await setAccess(context, { id: document, principalId: id, role: 'viewer' });
  const principal = {
    id,
    workspaceId,
    userId,
    name: 'Grace',
    role: 'approver' as const,
    teams: ['team-shop'],
    access: { [document]: 'viewer' as const },
  };
  return { ...context, principal };
}
