'use server';

import { headers } from 'next/headers';
import { runTeamAction } from '@/lib/server/run-action';
import { sendCookies } from '@/lib/server/send-cookies';
import { changePassword as changePasswordVerb } from '@/lib/services/account/change-password';
import { endSession as endSessionVerb } from '@/lib/services/account/end-session';
import { readAccount } from '@/lib/services/account/read';
import { renameSelf } from '@/lib/services/account/rename';
import { signOut as signOutVerb } from '@/lib/services/account/sign-out';

export async function signOut() {
  return runTeamAction(async (context, team) => {
    const cookie = (await headers()).get('cookie') ?? '';
    const { cookies } = await signOutVerb(context, team, cookie);
    await sendCookies(cookies);
    return null;
  });
}

export async function rename(input: Parameters<typeof renameSelf>[1]) {
  return runTeamAction((context) => renameSelf(context, input));
}

export async function changePassword(input: Parameters<typeof changePasswordVerb>[1]) {
  return runTeamAction(async (context) => {
    await changePasswordVerb(context, input);
    return readAccount(context);
  });
}

export async function endSession(input: Parameters<typeof endSessionVerb>[1]) {
  return runTeamAction(async (context) => {
    await endSessionVerb(context, input);
    return readAccount(context);
  });
}
