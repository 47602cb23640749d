'use client';

import { Ellipsis, KeyRound, LogOut, UserMinus } from 'lucide-react';
import { useState } from 'react';
import type { ActionResult } from '@/lib/schemas/action-result';
import { ago } from '@/lib/format/ago';
import { plural } from '@/lib/format/plural';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Dialog } from '../ui/dialog';
import { IconButton } from '../ui/icon-button';
import { Menu } from '../ui/menu';
import { Select } from '../ui/select';
import { type Member, type People, type PeopleActions, roleOptions } from './people';

/** Who is here, as what, and what an administrator can do about it. */
export function MembersCard({
  members,
  self,
  atServer,
  actions,
  settle,
  onResetLink,
}: {
  readonly members: readonly Member[];
  readonly self: string;
  readonly atServer: Date;
  readonly actions: PeopleActions;
  readonly settle: (act: Promise<ActionResult<People>>, done: string) => Promise<boolean>;
  readonly onResetLink: (member: Member) => Promise<void>;
}) {
  const [leaving, setLeaving] = useState<Member | null>(null);
  return (
    <Card title="Members">
      <ul>
        {members.map((member) => (
          <li
            key={member.id}
            className="flex min-h-[46px] flex-wrap items-center gap-x-3 gap-y-1.5 border-t border-line px-4 py-2"
          >
            <div className="min-w-0 flex-1 basis-[180px]">
              <p className="text-body font-[550] break-words">
                {member.name} {member.id === self ? <Badge tone="accent">You</Badge> : null}
              </p>
              <p className="text-note break-words text-text-3">
                {member.email} · {seen(member, atServer)}
                {member.teams.length === 0 ? '' : ` · ${member.teams.join(', ')}`}
              </p>
            </div>
            <div className="flex items-center gap-1.5">
              <Select
                label={`Role of ${member.name}`}
                className="w-[136px]"
                value={member.role}
                options={roleOptions}
                onValue={(role) =>
                  void settle(
                    actions.changeRole({ id: member.id, role }),
                    `${member.name} is ${role} now`,
                  )
                }
              />
              <Menu
                trigger={
                  <IconButton label={`More about ${member.name}`} icon={<Ellipsis aria-hidden />} />
                }
                entries={[
                  {
                    label: 'Make a link for a new password',
                    icon: <KeyRound aria-hidden />,
                    onSelect: () => void onResetLink(member),
                  },
                  {
                    label: 'Sign out everywhere',
                    icon: <LogOut aria-hidden />,
                    disabled: member.sessions === 0,
                    onSelect: () =>
                      void settle(
                        actions.endSessions({ id: member.id }),
                        `${member.name} is signed out everywhere`,
                      ),
                  },
                  { kind: 'separator', id: 'away' },
                  {
                    label: 'Remove',
                    icon: <UserMinus aria-hidden />,
                    danger: true,
                    onSelect: () => setLeaving(member),
                  },
                ]}
              />
            </div>
          </li>
        ))}
      </ul>
      {leaving === null ? null : (
        <Dialog
          open
          onOpen={(open) => {
            if (!open) setLeaving(null);
          }}
          title={`Remove ${leaving.name}?`}
          description="They are signed out at once and cannot come in again without an invitation. What they did stays under their name."
          footer={
            <>
              <Button onClick={() => setLeaving(null)}>Cancel</Button>
              <Button
                variant="primary"
                onClick={() => {
                  const { id, name } = leaving;
                  setLeaving(null);
                  void settle(actions.remove({ id }), `${name} is removed`);
                }}
              >
                Remove
              </Button>
            </>
          }
        />
      )}
    </Card>
  );
}

function seen({ sessions, lastSeen, by }: Member, now: Date): string {
  const way = by.includes('password') ? '' : ' · by the provider';
  if (lastSeen === null) return `not signed in${way}`;
  return `here ${ago(lastSeen, now)}, ${plural(sessions, 'session')}${way}`;
}
