'use client';

import { useCallback } from 'react';
import type { Command } from '@/lib/flow';
import { toasts } from '../../ui/toasts';
import { useAnnounce } from '../announcer';
import { refusal } from '../dialogs/outcome';
import type { EditOutcome } from '../inspector/editing';

export type Attempt = (command: Command | { readonly because: string }) => boolean;

/** Runs commands that no form asked for: why one is refused is told in a notice. Answers whether it was done. */
export function useAttempt(run: (command: Command) => EditOutcome): Attempt {
  const announce = useAnnounce();
  return useCallback(
    (command) => {
      const because = 'because' in command ? command.because : refusal(run(command));
      if (because === null) return true;
      toasts.add({ title: 'That does not work', description: because });
      announce(because);
      return false;
    },
    [run, announce],
  );
}
