import 'server-only';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import type { SignedIn } from '@/lib/services/account/session';
import type { Context } from '@/lib/services/context';
import { SignedOut } from '@/lib/services/errors';
import { localContext } from '@/lib/services/workspace/local-context';
import { mode } from './settings';
import { pathHeader, visitorOf } from './visitor';

/** Who is signed in; null: nobody, also where there are no accounts. */
export const signedIn = cache(async (): Promise<SignedIn | null> => {
  const here = mode();
  if (here.kind === 'local') return null;
  const sent = await headers();
  const cookie = sent.get('cookie');
  if (cookie === null) return null;
  // Brought only where people sign in.
  const { readSession } = await import('@/lib/services/account/session');
  return readSession(visitorOf(sent), here, cookie);
});

/** On whose behalf this request runs; null: nobody is signed in. Without accounts it is the local owner. */
export async function currentSession(): Promise<Context | null> {
  if (mode().kind === 'team') return signedIn();
  return localContext(visitorOf(await headers()).from);
}

/** The same for a page: whoever is not signed in is led to where one does, and back from there. */
export async function session(): Promise<Context> {
  return (await currentSession()) ?? toSignIn();
}

/** Who is signed in, for pages about accounts; whoever is not is led to where one does. */
export async function ownSession(): Promise<SignedIn> {
  return (await signedIn()) ?? toSignIn();
}

async function toSignIn(): Promise<never> {
  const path = (await headers()).get(pathHeader) ?? '/';
  return redirect(path === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(path)}`);
}

/** Who is signed in, for actions about accounts. Throws `SignedOut`. */
export async function requireSignedIn(): Promise<SignedIn> {
  const context = await signedIn();
  if (context !== null) return context;
  const because = 'Nobody was signed in.';
  throw new SignedOut({ act: 'request', objectId: null, because });
}
