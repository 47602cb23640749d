'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { ActionResult } from '@/lib/schemas/action-result';
import { toasts } from '../ui/toasts';

/** Asks the server for something, says why it was refused, and shows what has come of it. */
export function useAct() {
  const router = useRouter();
  const [busy, setBusy] = useState(false);

  /** Answers why it was refused; null: it was done. */
  async function act(
    asked: () => Promise<ActionResult<unknown>>,
    done: string,
  ): Promise<string | null> {
    setBusy(true);
    try {
      const answer = await asked();
      router.refresh();
      if (!answer.ok) return answer.error.message;
      toasts.add({ title: done });
      return null;
    } catch {
      return 'The server does not answer. Try again in a moment.';
    } finally {
      setBusy(false);
    }
  }

  /** The same where no form stands open to say why not. */
  async function actOrTell(asked: () => Promise<ActionResult<unknown>>, done: string) {
    const because = await act(asked, done);
    if (because !== null) toasts.add({ title: 'That was not done', description: because });
  }

  return { busy, act, actOrTell };
}
