import 'server-only';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import type { Context } from '@/lib/services/context';
import { localContext } from '@/lib/services/workspace/local-context';
import { mode } from './settings';
import { pathHeader, visitorOf } from './visitor';

/** On whose behalf this request runs; null: nobody is signed in. Without accounts it is the local owner. */
export const currentSession = cache(async (): Promise<Context | null> => {
  const { from } = visitorOf(await headers());
  return mode().kind === 'local' ? localContext(from) : null;
});

/** The same for a page: whoever is not signed in is led to where one does, and back from there. */
export async function session(): Promise<Context> {
  const context = await currentSession();
  if (context !== null) return context;
  const path = (await headers()).get(pathHeader) ?? '/';
  return redirect(`/sign-in?to=${encodeURIComponent(path)}`);
}
