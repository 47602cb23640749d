'use client';

import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import type { ActionResult } from '@/lib/schemas/action-result';
import { plural } from '@/lib/format/plural';
import { Button } from '../ui/button';
import { PageHeader } from '../ui/page-header';
import { toasts } from '../ui/toasts';
import { InvitationsCard } from './invitations-card';
import { InviteDialog } from './invite-dialog';
import { LinkDialog } from './link-dialog';
import { MembersCard } from './members-card';
import type { MadeLink, People, PeopleActions } from './people';
import { TeamsCard } from './teams-card';

/** Who is here, as what, who is invited, and the teams that own services. */
export function PeoplePage({
  people: given,
  self,
  atServer,
  actions,
}: {
  readonly people: People;
  /** The one who looks. */
  readonly self: string;
  readonly atServer: Date;
  readonly actions: PeopleActions;
}) {
  const [people, setPeople] = useState(given);
  const [inviting, setInviting] = useState(false);
  const [link, setLink] = useState<{ readonly title: string; readonly made: MadeLink } | null>(
    null,
  );

  /** Shows what is there after an act, or why it was refused. Answers whether it was done. */
  async function settle(act: Promise<ActionResult<People>>, done: string): Promise<boolean> {
    const answer = await act.catch(() => null);
    if (answer?.ok === true) {
      setPeople(answer.value);
      toasts.add({ title: done });
      return true;
    }
    const description = answer?.error.message ?? 'The server does not answer.';
    toasts.add({ title: 'That did not work', description });
    return false;
  }

  return (
    <>
      <PageHeader
        title="People"
        aside={plural(people.members.length, 'member')}
        actions={
          <Button variant="primary" onClick={() => setInviting(true)}>
            <UserPlus aria-hidden />
            Invite
          </Button>
        }
      />
      <div className="grid items-start gap-3.5 p-5 max-sm:p-4 xl:grid-cols-[minmax(0,1fr)_400px]">
        <div className="flex min-w-0 flex-col gap-3.5">
          <MembersCard
            members={people.members}
            self={self}
            atServer={atServer}
            actions={actions}
            settle={settle}
            onResetLink={async ({ id, name }) => {
              const answer = await actions.resetLink({ id }).catch(() => null);
              if (answer?.ok === true) {
                setLink({ title: `A new password for ${name}`, made: answer.value });
              } else {
                const description = answer?.error.message ?? 'The server does not answer.';
                toasts.add({ title: 'No link was made', description });
              }
            }}
          />
          <InvitationsCard
            invitations={people.invitations}
            atServer={atServer}
            onTakeBack={(id) => settle(actions.takeBack({ id }), 'The invitation is taken back')}
          />
        </div>
        <TeamsCard people={people} actions={actions} settle={settle} />
      </div>
      {inviting ? (
        <InviteDialog
          invite={actions.invite}
          onClose={() => setInviting(false)}
          onInvited={(email, made, next) => {
            setPeople(next);
            setInviting(false);
            setLink({ title: `An invitation for ${email}`, made });
          }}
        />
      ) : null}
      {link === null ? null : <LinkDialog {...link} onClose={() => setLink(null)} />}
    </>
  );
}
