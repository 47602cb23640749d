'use client';

import { useState, type ReactNode } from 'react';
import type { ActionResult } from '@/lib/schemas/action-result';
import { Button } from '../ui/button';

/** Fields with one button. While the answer is on its way it is busy; why it was refused stands above it. */
export function EntryForm<Value>({
  submit,
  onSubmit,
  onDone,
  stays = false,
  children,
}: {
  readonly submit: string;
  /** A sentence: it cannot be sent like this. */
  readonly onSubmit: (form: FormData) => Promise<ActionResult<Value>> | string;
  readonly onDone: (value: Value) => void;
  /** Whether the page stays when it is done; else the button stays busy until the next one is there. */
  readonly stays?: boolean;
  readonly children: ReactNode;
}) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);

  async function send(form: FormData) {
    const sent = onSubmit(form);
    if (typeof sent === 'string') {
      setError(sent);
      return;
    }
    setBusy(true);
    setError(null);
    const answer = await sent.catch(() => null);
    if (answer?.ok === true) {
      if (stays) setBusy(false);
      onDone(answer.value);
      return;
    }
    setBusy(false);
    setError(answer?.error.message ?? 'The server does not answer. Try again in a moment.');
  }

  return (
    <form
      className="mt-4 space-y-3"
      onSubmit={(event) => {
        event.preventDefault();
        void send(new FormData(event.currentTarget));
      }}
    >
      {children}
      <p role="alert" className={error === null ? 'sr-only' : 'text-note text-critical-text'}>
        {error}
      </p>
      <Button variant="primary" type="submit" busy={busy} className="w-full">
        {submit}
      </Button>
    </form>
  );
}

/** What was typed into a field of a form. */
export function typed(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
