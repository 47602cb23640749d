import type { Metadata } from 'next';
import { NewPage } from '@/components/new/new-page';
import { cases } from '@/lib/services/gallery/cases';
import { begin, convert, create, importFile } from '../catalog/actions';

export const metadata: Metadata = { title: 'New architecture' };
export const dynamic = 'force-dynamic';

const actions = { begin, convert, create, importFile };

/** A new architecture, from answers, a pattern, a worked case or a file. */
export default function Page() {
  return (
    <NewPage
      cases={cases.map(({ id, title, wish }) => ({ id, title, says: wish }))}
      actions={actions}
    />
  );
}
