import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { EntryFrame } from '@/components/account/entry-frame';
import { SignInForm } from '@/components/account/sign-in-form';
import { currentSession } from '@/lib/server/session';
import { team } from '@/lib/server/team';
import { placeInside } from '@/lib/services/account/place-inside';
import { signIn, withProvider } from './actions';

export const metadata: Metadata = { title: 'Sign in' };
export const dynamic = 'force-dynamic';

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

/** Where one signs in; whoever has, and everybody where there are no accounts, is led on. */
export default async function Page({ searchParams }: Props) {
  const { to, error } = await searchParams;
  const inside = placeInside(typeof to === 'string' ? to : '/');
  if ((await currentSession()) !== null) redirect(inside);
  const { oidc, mail } = team();
  return (
    <EntryFrame title="Sign in">
      <SignInForm
        to={inside}
        provider={oidc === null ? null : new URL(oidc.issuer).hostname}
        mails={mail !== null}
        refused={error === 'provider'}
        actions={{ signIn, withProvider }}
      />
    </EntryFrame>
  );
}
