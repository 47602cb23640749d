import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NotForYou } from '@/components/people/not-for-you';
import { PeoplePage } from '@/components/people/people-page';
import { readForRole } from '@/lib/server/read-for-role';
import { ownSession } from '@/lib/server/session';
import { mode } from '@/lib/server/settings';
import { listPeople } from '@/lib/services/people/list';
import {
  changeRole,
  createTeam,
  endSessions,
  invite,
  remove,
  removeTeam,
  renameTeam,
  resetLink,
  setMembers,
  takeBack,
} from './actions';

export const metadata: Metadata = { title: 'People' };
export const dynamic = 'force-dynamic';

const actions = {
  changeRole,
  createTeam,
  endSessions,
  invite,
  remove,
  removeTeam,
  renameTeam,
  resetLink,
  setMembers,
  takeBack,
};

/** Who is here, as what, who is invited, and the teams. */
export default async function Page() {
  if (mode().kind === 'local') notFound();
  const context = await ownSession();
  const people = await readForRole(context, () => listPeople(context));
  if ('because' in people) return <NotForYou because={people.because} />;
  return (
    <PeoplePage
      people={people}
      self={context.principal.id}
      atServer={new Date()}
      actions={actions}
    />
  );
}
