'use client';

import type { ActionResult } from '@/lib/schemas/action-result';
import { Field } from '../ui/field';
import { Input } from '../ui/input';
import { EntryForm, typed } from './entry-form';
import { NewPasswordFields, newPasswordProblem } from './new-password-fields';

/** Who comes in by a link, and with which password. */
export function SetupForm({
  token,
  email,
  submit,
  complete,
}: {
  readonly token: string;
  /** Whom the link is for; null: whoever has it says so. */
  readonly email: string | null;
  readonly submit: string;
  readonly complete: (input: {
    readonly token: string;
    readonly name: string;
    readonly email: string;
    readonly password: string;
  }) => Promise<ActionResult<null>>;
}) {
  return (
    <EntryForm
      submit={submit}
      onSubmit={(form) =>
        newPasswordProblem(form) ??
        complete({
          token,
          name: typed(form, 'name'),
          email: email ?? typed(form, 'email'),
          password: typed(form, 'password'),
        })
      }
      onDone={() => window.location.assign('/')}
    >
      <Field label="What you are called" hint="It stands beside what you do.">
        {(control) => (
          <Input {...control} name="name" autoComplete="name" required className="h-8" />
        )}
      </Field>
      <Field label="E-mail address">
        {(control) => (
          <Input
            {...control}
            name="email"
            type="email"
            autoComplete="username"
            required
            readOnly={email !== null}
            {...(email === null ? {} : { value: email })}
            className="h-8 read-only:bg-sunken"
          />
        )}
      </Field>
      <NewPasswordFields />
    </EntryForm>
  );
}
