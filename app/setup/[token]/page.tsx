import type { Metadata } from 'next';
import { EntryFrame } from '@/components/account/entry-frame';
import { SetupForm } from '@/components/account/setup-form';
import { readLink } from '@/lib/server/link-page';
import { readSetup } from '@/lib/services/setup/complete';
import { setUp } from '../../sign-in/actions';

export const metadata: Metadata = { title: 'Set up' };
export const dynamic = 'force-dynamic';

/** The first administrator comes in. */
export default async function Page({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const link = await readLink((visit) => readSetup(visit, token));
  if (!link.works) return <EntryFrame title="No way in" lead={link.because} />;
  return (
    <EntryFrame
      title="Set Meridian up"
      lead="You become its administrator. What was there before stays, and is your team’s from now on."
    >
      <SetupForm token={token} email={null} submit="Become the administrator" complete={setUp} />
    </EntryFrame>
  );
}
