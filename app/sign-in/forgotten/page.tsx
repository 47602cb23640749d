import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EntryFrame } from '@/components/account/entry-frame';
import { ForgottenForm } from '@/components/account/forgotten-form';
import { mode } from '@/lib/server/settings';
import { forgotten } from '../actions';

export const metadata: Metadata = { title: 'A new password' };
export const dynamic = 'force-dynamic';

/** Asks for a link by mail, where a mail server is set. */
export default function Page() {
  const here = mode();
  if (here.kind === 'local' || here.mail === null) notFound();
  return (
    <EntryFrame title="A new password" lead="A link to set one comes by mail.">
      <ForgottenForm ask={forgotten} />
    </EntryFrame>
  );
}
