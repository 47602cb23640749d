import type { Metadata } from 'next';
import { NewPage } from '@/components/new/new-page';
import { NotForYou } from '@/components/people/not-for-you';
import { refusal } from '@/lib/schemas/policy';
import { session } from '@/lib/server/session';
import { cases } from '@/lib/services/gallery/cases';
import { begin, convert, create, importFile } from '../catalog/actions';

export const metadata: Metadata = { title: 'New architecture' };
export const dynamic = 'force-dynamic';

const actions = { begin, convert, create, importFile };

/** A new architecture, from answers, a pattern, a worked case or a file. */
export default async function Page() {
  const { principal } = await session();
  const because = refusal(principal, 'architecture.create', principal.workspaceId);
  if (because !== null) return <NotForYou because={because} />;
  return (
    <NewPage
      cases={cases.map(({ id, title, wish }) => ({ id, title, says: wish }))}
      actions={actions}
    />
  );
}
