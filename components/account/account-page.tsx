'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { ActionResult } from '@/lib/schemas/action-result';
import { Card } from '../ui/card';
import { Field } from '../ui/field';
import { Input } from '../ui/input';
import { PageHeader } from '../ui/page-header';
import { toasts } from '../ui/toasts';
import { EntryForm, typed } from './entry-form';
import { NewPasswordFields, newPasswordProblem } from './new-password-fields';
import { SessionsCard, type ShownSession } from './sessions-card';

export interface ShownAccount {
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly teams: readonly string[];
  readonly hasPassword: boolean;
  readonly sessions: readonly ShownSession[];
}

/** What the page asks of the server. */
export interface AccountActions {
  readonly rename: (input: { name: string }) => Promise<ActionResult<{ readonly name: string }>>;
  readonly changePassword: (input: {
    current: string;
    password: string;
  }) => Promise<ActionResult<ShownAccount>>;
  readonly endSession: (input: { id: string }) => Promise<ActionResult<ShownAccount>>;
}

/** One's own account: what one is called, the password, and where one is signed in. */
export function AccountPage({
  account: given,
  atServer,
  actions,
}: {
  readonly account: ShownAccount;
  readonly atServer: Date;
  readonly actions: AccountActions;
}) {
  const router = useRouter();
  const [account, setAccount] = useState(given);
  const [changed, setChanged] = useState(0);
  const { email, role, teams, sessions } = account;
  const of = teams.length === 0 ? 'in no team' : `in ${teams.join(', ')}`;

  return (
    <>
      <PageHeader title="Your account" aside={`${email} · ${role}, ${of}`} />
      <div className="grid items-start gap-3.5 p-5 max-sm:p-4 lg:grid-cols-[340px_minmax(0,1fr)]">
        <div className="flex flex-col gap-3.5">
          <Card title="Name" note="It stands beside what you do.">
            <div className="px-4 pb-4">
              <EntryForm
                submit="Save the name"
                onSubmit={(form) => actions.rename({ name: typed(form, 'name') })}
                onDone={({ name }) => {
                  setAccount({ ...account, name });
                  toasts.add({ title: `You are called ${name} now` });
                  router.refresh();
                }}
                stays
              >
                <Field label="What you are called">
                  {(control) => (
                    <Input {...control} name="name" required defaultValue={account.name} />
                  )}
                </Field>
              </EntryForm>
            </div>
          </Card>
          {account.hasPassword ? (
            <Card title="Password" note="A new one signs you out everywhere else.">
              <div className="px-4 pb-4">
                <EntryForm
                  key={changed}
                  submit="Change the password"
                  onSubmit={(form) =>
                    newPasswordProblem(form) ??
                    actions.changePassword({
                      current: typed(form, 'current'),
                      password: typed(form, 'password'),
                    })
                  }
                  onDone={(next) => {
                    setAccount(next);
                    setChanged(changed + 1);
                    toasts.add({ title: 'The password is changed' });
                  }}
                  stays
                >
                  <Field label="Present password">
                    {(control) => (
                      <Input
                        {...control}
                        name="current"
                        type="password"
                        autoComplete="current-password"
                        required
                        className="h-8"
                      />
                    )}
                  </Field>
                  <NewPasswordFields />
                </EntryForm>
              </div>
            </Card>
          ) : null}
        </div>
        <SessionsCard
          sessions={sessions}
          atServer={atServer}
          onEnd={async (id) => {
            const answer = await actions.endSession({ id }).catch(() => null);
            if (answer?.ok === true) setAccount(answer.value);
            else
              toasts.add({
                title: 'That did not work',
                description: answer?.error.message ?? 'The server does not answer.',
              });
          }}
        />
      </div>
    </>
  );
}
