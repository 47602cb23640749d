import type { Metadata } from 'next';
import { EntryFrame } from '@/components/account/entry-frame';
import { ResetForm } from '@/components/account/reset-form';
import { readLink } from '@/lib/server/link-page';
import { readReset } from '@/lib/services/account/reset-password';
import { reset } from '../../sign-in/actions';

export const metadata: Metadata = { title: 'A new password' };
export const dynamic = 'force-dynamic';

/** Sets a password by a link. */
export default async function Page({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const link = await readLink((visit) => readReset(visit, token));
  if (!link.works) return <EntryFrame title="No way in" lead={link.because} />;
  const { email } = link.says;
  return (
    <EntryFrame
      title="A new password"
      lead={`For ${email}. Wherever you are signed in, you will be signed out.`}
    >
      <ResetForm token={token} email={email} reset={reset} />
    </EntryFrame>
  );
}
