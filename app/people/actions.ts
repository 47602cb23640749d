'use server';

import { runTeamAction } from '@/lib/server/run-action';
import type { SignedIn } from '@/lib/services/account/session';
import { changeRole as changeRoleVerb } from '@/lib/services/people/change-role';
import { endSessionsOf } from '@/lib/services/people/end-sessions';
import { invite as inviteVerb } from '@/lib/services/people/invite';
import { listPeople } from '@/lib/services/people/list';
import { makeResetLink } from '@/lib/services/people/make-reset-link';
import { removeMember } from '@/lib/services/people/remove';
import { revokeInvitation } from '@/lib/services/people/revoke-invitation';
import { createTeam as createTeamVerb } from '@/lib/services/teams/create';
import { removeTeam as removeTeamVerb } from '@/lib/services/teams/remove';
import { renameTeam as renameTeamVerb } from '@/lib/services/teams/rename';
import { setTeamMembers } from '@/lib/services/teams/set-members';

type Input<Verb extends (context: never, input: never) => unknown> = Parameters<Verb>[1];

/** What is there after an act, so that the page shows it. */
async function then(act: (context: SignedIn) => Promise<unknown>) {
  return runTeamAction(async (context) => {
    await act(context);
    return listPeople(context);
  });
}

export async function invite(input: Parameters<typeof inviteVerb>[2]) {
  return runTeamAction(async (context, team) => ({
    link: await inviteVerb(context, team, input),
    people: await listPeople(context),
  }));
}

export async function resetLink(input: Parameters<typeof makeResetLink>[2]) {
  return runTeamAction((context, team) => makeResetLink(context, team, input));
}

export async function takeBack(input: Input<typeof revokeInvitation>) {
  return then((context) => revokeInvitation(context, input));
}

export async function changeRole(input: Input<typeof changeRoleVerb>) {
  return then((context) => changeRoleVerb(context, input));
}

export async function remove(input: Input<typeof removeMember>) {
  return then((context) => removeMember(context, input));
}

export async function endSessions(input: Input<typeof endSessionsOf>) {
  return then((context) => endSessionsOf(context, input));
}

export async function createTeam(input: Input<typeof createTeamVerb>) {
  return then((context) => createTeamVerb(context, input));
}

export async function renameTeam(input: Input<typeof renameTeamVerb>) {
  return then((context) => renameTeamVerb(context, input));
}

export async function removeTeam(input: Input<typeof removeTeamVerb>) {
  return then((context) => removeTeamVerb(context, input));
}

export async function setMembers(input: Input<typeof setTeamMembers>) {
  return then((context) => setTeamMembers(context, input));
}
