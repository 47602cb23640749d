'use server';

import { after } from 'next/server';
import { log } from '@/lib/server/log';
import { runOpenAction } from '@/lib/server/run-action';
import { sendCookies } from '@/lib/server/send-cookies';
import { askForReset } from '@/lib/services/account/ask-for-reset';
import { beginProviderSignIn } from '@/lib/services/account/provider';
import { resetPassword } from '@/lib/services/account/reset-password';
import { signIn as signInVerb } from '@/lib/services/account/sign-in';
import { acceptInvitation } from '@/lib/services/people/accept-invitation';
import { completeSetup } from '@/lib/services/setup/complete';

export async function signIn(input: Parameters<typeof signInVerb>[2]) {
  return runOpenAction(async (visit, team, cookie) => {
    const { cookies } = await signInVerb(visit, team, input, cookie);
    await sendCookies(cookies);
    return null;
  });
}

export async function withProvider(input: Parameters<typeof beginProviderSignIn>[2]) {
  return runOpenAction(async (visit, team) => {
    const { url, cookies } = await beginProviderSignIn(visit, team, input);
    await sendCookies(cookies);
    return { url };
  });
}

export async function forgotten(input: Parameters<typeof askForReset>[2]) {
  return runOpenAction(async (visit, team) => {
    const { done } = await askForReset(visit, team, input);
    // The answer does not wait, whether or not there is somebody to write to.
    after(() => done.catch((error: unknown) => log.warn({ err: error }, 'A mail was not sent')));
    return null;
  });
}

export async function setUp(input: Parameters<typeof completeSetup>[1]) {
  return runOpenAction(async (visit, team, cookie) => {
    await completeSetup(visit, input);
    const { email, password } = input;
    const { cookies } = await signInVerb(visit, team, { email, password }, cookie);
    await sendCookies(cookies);
    return null;
  });
}

export async function accept({ token, name, password }: Parameters<typeof acceptInvitation>[1]) {
  return runOpenAction(async (visit, team, cookie) => {
    const { email } = await acceptInvitation(visit, { token, name, password });
    const { cookies } = await signInVerb(visit, team, { email, password }, cookie);
    await sendCookies(cookies);
    return null;
  });
}

export async function reset(input: Parameters<typeof resetPassword>[1]) {
  return runOpenAction(async (visit, team, cookie) => {
    const { email } = await resetPassword(visit, input);
    const { password } = input;
    const { cookies } = await signInVerb(visit, team, { email, password }, cookie);
    await sendCookies(cookies);
    return null;
  });
}
