'use client';

import { useState } from 'react';
import type { ActionResult } from '@/lib/schemas/action-result';
import { Field } from '../ui/field';
import { Input } from '../ui/input';
import { EntryForm, typed } from './entry-form';

/** Asks for a link by mail. */
export function ForgottenForm({
  ask,
}: {
  readonly ask: (input: { readonly email: string }) => Promise<ActionResult<null>>;
}) {
  const [asked, setAsked] = useState(false);
  if (asked) {
    return (
      <output className="mt-3 block text-body text-text-2">
        If there is an account of that address, a link is on its way to it. It works once, within an
        hour.
      </output>
    );
  }
  return (
    <EntryForm
      submit="Send me a link"
      onSubmit={(form) => ask({ email: typed(form, 'email') })}
      onDone={() => setAsked(true)}
    >
      <Field label="E-mail address">
        {(control) => (
          <Input
            {...control}
            name="email"
            type="email"
            autoComplete="username"
            required
            className="h-8"
          />
        )}
      </Field>
    </EntryForm>
  );
}
