'use client';

import type { ActionResult } from '@/lib/schemas/action-result';
import { EntryForm, typed } from './entry-form';
import { NewPasswordFields, newPasswordProblem } from './new-password-fields';

/** Sets a new password by a link. */
export function ResetForm({
  token,
  email,
  reset,
}: {
  readonly token: string;
  /** Whose; password managers look for it. */
  readonly email: string;
  readonly reset: (input: {
    readonly token: string;
    readonly password: string;
  }) => Promise<ActionResult<null>>;
}) {
  return (
    <EntryForm
      submit="Set the password"
      onSubmit={(form) =>
        newPasswordProblem(form) ?? reset({ token, password: typed(form, 'password') })
      }
      onDone={() => window.location.assign('/')}
    >
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <NewPasswordFields />
    </EntryForm>
  );
}
