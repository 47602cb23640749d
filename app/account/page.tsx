import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AccountPage } from '@/components/account/account-page';
import { ownSession } from '@/lib/server/session';
import { mode } from '@/lib/server/settings';
import { readAccount } from '@/lib/services/account/read';
import { changePassword, endSession, rename } from './actions';

export const metadata: Metadata = { title: 'Your account' };
export const dynamic = 'force-dynamic';

/** One's own name, password and sessions. */
export default async function Page() {
  if (mode().kind === 'local') notFound();
  const account = await readAccount(await ownSession());
  return (
    <AccountPage
      account={account}
      atServer={new Date()}
      actions={{ rename, changePassword, endSession }}
    />
  );
}
