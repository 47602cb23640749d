'use client';

import { Ellipsis, PencilLine, Plus, Trash2, Users } from 'lucide-react';
import { useState } from 'react';
import type { ActionResult } from '@/lib/schemas/action-result';
import { plural } from '@/lib/format/plural';
import { typed } from '../account/entry-form';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Checkbox } from '../ui/checkbox';
import { Field } from '../ui/field';
import { FormDialog } from '../ui/form-dialog';
import { IconButton } from '../ui/icon-button';
import { Input } from '../ui/input';
import { Menu } from '../ui/menu';
import type { People, PeopleActions, Team } from './people';

type Asked =
  | { readonly is: 'new'; readonly name: string }
  | { readonly is: 'rename' | 'members'; readonly team: Team };

/** Teams, whose name a document gives as its owner: their members may change it. */
export function TeamsCard({
  people,
  actions,
  settle,
}: {
  readonly people: People;
  readonly actions: PeopleActions;
  readonly settle: (act: Promise<ActionResult<People>>, done: string) => Promise<boolean>;
}) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const { teams, members, ownersWithoutTeam } = people;
  const nameOf = new Map(members.map(({ id, name }) => [id, name]));

  async function finish(act: Promise<ActionResult<People>>, done: string) {
    if (await settle(act, done)) setAsked(null);
  }

  return (
    <Card title="Teams" note="Members may change what names the team as its owner.">
      <ul>
        {teams.map((team) => (
          <li
            key={team.id}
            className="flex min-h-[46px] items-center gap-3 border-t border-line px-4 py-2"
          >
            <div className="min-w-0 flex-1">
              <p className="text-body font-[550] break-words">{team.name}</p>
              <p className="text-note break-words text-text-3">
                {plural(team.services, 'service')} ·{' '}
                {team.members.length === 0
                  ? 'nobody yet'
                  : team.members.flatMap((id) => nameOf.get(id) ?? []).join(', ')}
              </p>
            </div>
            <Menu
              trigger={
                <IconButton label={`More about ${team.name}`} icon={<Ellipsis aria-hidden />} />
              }
              entries={[
                {
                  label: 'Members…',
                  icon: <Users aria-hidden />,
                  onSelect: () => setAsked({ is: 'members', team }),
                },
                {
                  label: 'Rename…',
                  icon: <PencilLine aria-hidden />,
                  onSelect: () => setAsked({ is: 'rename', team }),
                },
                { kind: 'separator', id: 'away' },
                {
                  label: 'Remove',
                  icon: <Trash2 aria-hidden />,
                  danger: true,
                  onSelect: () =>
                    void settle(actions.removeTeam({ id: team.id }), `${team.name} is removed`),
                },
              ]}
            />
          </li>
        ))}
        {ownersWithoutTeam.map((name) => (
          <li
            key={name}
            className="flex min-h-[46px] items-center gap-3 border-t border-line px-4 py-2"
          >
            <p className="min-w-0 flex-1 text-body break-words text-text-2">
              {name}
              <span className="block text-note text-text-3">owns services, is no team yet</span>
            </p>
            <Button
              aria-label={`Make a team of ${name}`}
              onClick={() => void settle(actions.createTeam({ name }), `${name} is a team`)}
            >
              Make it one
            </Button>
          </li>
        ))}
      </ul>
      <div className="border-t border-line px-4 py-3">
        <Button onClick={() => setAsked({ is: 'new', name: '' })}>
          <Plus aria-hidden />
          New team
        </Button>
      </div>
      {asked?.is === 'new' ? (
        <FormDialog
          title="New team"
          description="Its name is what documents give as their owner."
          submit="Make it"
          onSubmit={(form) => {
            const name = typed(form, 'name');
            return finish(actions.createTeam({ name }), `${name} is a team`);
          }}
          onClose={() => setAsked(null)}
        >
          <Field label="Name">
            {(control) => <Input {...control} name="name" required maxLength={100} />}
          </Field>
        </FormDialog>
      ) : null}
      {asked?.is === 'rename' ? (
        <FormDialog
          title={`Rename ${asked.team.name}`}
          description="Documents go on naming the owner that they name now."
          submit="Rename"
          onSubmit={(form) => {
            const name = typed(form, 'name');
            return finish(
              actions.renameTeam({ id: asked.team.id, name }),
              `The team is called ${name}`,
            );
          }}
          onClose={() => setAsked(null)}
        >
          <Field label="Name">
            {(control) => (
              <Input
                {...control}
                name="name"
                required
                maxLength={100}
                defaultValue={asked.team.name}
              />
            )}
          </Field>
        </FormDialog>
      ) : null}
      {asked?.is === 'members' ? (
        <TeamMembersDialog
          team={asked.team}
          people={people}
          onClose={() => setAsked(null)}
          onMembers={(chosen) =>
            finish(
              actions.setMembers({ id: asked.team.id, members: [...chosen] }),
              `${asked.team.name} has ${plural(chosen.length, 'member')}`,
            )
          }
        />
      ) : null}
    </Card>
  );
}

function TeamMembersDialog({
  team,
  people,
  onMembers,
  onClose,
}: {
  readonly team: Team;
  readonly people: People;
  readonly onMembers: (chosen: readonly string[]) => Promise<void>;
  readonly onClose: () => void;
}) {
  const [chosen, setChosen] = useState<readonly string[]>(team.members);
  return (
    <FormDialog
      title={`Members of ${team.name}`}
      submit="Save"
      onSubmit={() => onMembers(chosen)}
      onClose={onClose}
    >
      <ul className="space-y-2">
        {people.members.map(({ id, name }) => (
          <li key={id}>
            <Checkbox
              label={name}
              checked={chosen.includes(id)}
              onChecked={(is) =>
                setChosen(is ? [...chosen, id] : chosen.filter((one) => one !== id))
              }
            />
          </li>
        ))}
      </ul>
    </FormDialog>
  );
}
