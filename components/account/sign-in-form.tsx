'use client';

import Link from 'next/link';
import { useState } from 'react';
import type { ActionResult } from '@/lib/schemas/action-result';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Input } from '../ui/input';
import { EntryForm, typed } from './entry-form';

/** What the page of signing in asks of the server. */
export interface SignInActions {
  readonly signIn: (input: {
    readonly email: string;
    readonly password: string;
  }) => Promise<ActionResult<null>>;
  readonly withProvider: (input: {
    readonly to: string;
  }) => Promise<ActionResult<{ readonly url: string }>>;
}

/** Address and password, and the provider where there is one. */
export function SignInForm({
  to,
  provider,
  mails,
  refused,
  actions,
}: {
  /** Where one is led then. */
  readonly to: string;
  /** Whose page one can sign in at instead; null: nobody’s. */
  readonly provider: string | null;
  /** Whether a forgotten password can be mended by mail. */
  readonly mails: boolean;
  /** Whether the provider’s answer was just not taken. */
  readonly refused: boolean;
  readonly actions: SignInActions;
}) {
  const [wrong, setWrong] = useState<string | null>(
    refused
      ? 'That sign-in was not taken. Try again; if it is so again, ask an administrator whether you are invited under the address that the provider has of you.'
      : null,
  );
  const [busy, setBusy] = useState(false);

  async function goToProvider() {
    setBusy(true);
    setWrong(null);
    const answer = await actions.withProvider({ to }).catch(() => null);
    if (answer?.ok === true) {
      window.location.assign(answer.value.url);
      return;
    }
    setBusy(false);
    setWrong(answer?.error.message ?? 'The server does not answer. Try again in a moment.');
  }

  return (
    <>
      <EntryForm
        submit="Sign in"
        onSubmit={(form) =>
          actions.signIn({ email: typed(form, 'email'), password: typed(form, 'password') })
        }
        // A new page, so that nothing of the one before stays.
        onDone={() => window.location.assign(to)}
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
        <Field label="Password">
          {(control) => (
            <Input
              {...control}
              name="password"
              type="password"
              autoComplete="current-password"
              required
              className="h-8"
            />
          )}
        </Field>
      </EntryForm>
      {provider === null ? null : (
        <div className="mt-3 border-t border-line pt-3">
          <Button busy={busy} className="w-full" onClick={() => void goToProvider()}>
            Sign in with {provider}
          </Button>
        </div>
      )}
      <p role="alert" className={wrong === null ? 'sr-only' : 'mt-3 text-note text-critical-text'}>
        {wrong}
      </p>
      <p className="mt-4 text-note text-text-3">
        {mails ? (
          <Link href="/sign-in/forgotten" className="text-accent-text underline">
            Forgotten the password?
          </Link>
        ) : (
          'Forgotten the password? An administrator can make you a link to set a new one.'
        )}
      </p>
    </>
  );
}
