import type { Metadata } from 'next';
import { EntryFrame } from '@/components/account/entry-frame';
import { SetupForm } from '@/components/account/setup-form';
import { readLink } from '@/lib/server/link-page';
import { readInvitation } from '@/lib/services/people/accept-invitation';
import { accept } from '../../sign-in/actions';

export const metadata: Metadata = { title: 'Invitation' };
export const dynamic = 'force-dynamic';

/** Somebody who was invited comes in. */
export default async function Page({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const link = await readLink((visit) => readInvitation(visit, token));
  if (!link.works) return <EntryFrame title="No way in" lead={link.because} />;
  const { email, role } = link.says;
  return (
    <EntryFrame
      title="You are invited"
      lead={`As ${role}. Say what you are called and choose a password.`}
    >
      <SetupForm token={token} email={email} submit="Come in" complete={accept} />
    </EntryFrame>
  );
}
