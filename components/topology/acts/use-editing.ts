'use client';

import { useMemo } from 'react';
import type { Command, DocumentStore } from '@/lib/flow';
import { useAnnounce } from '../announcer';
import type { EditOutcome, Editing } from '../inspector/editing';
import type { DocumentValue } from '@/lib/engine/model';

/** Runs commands on the document's store and says what was done. */
export function useRun(store: DocumentStore): (command: Command) => EditOutcome {
  const announce = useAnnounce();
  return useMemo(
    () => (command) => {
      const outcome = store.dispatch(command);
      if (outcome.ok) {
        const [label] = store.getSnapshot().undoLabels;
        announce(`${label ?? 'Done'}.`);
        return { ok: true };
      }
      const problems = outcome.issues.map(({ path, message }) => ({ path, message }));
      return {
        ok: false,
        problems: problems.length > 0 ? problems : [{ path: [], message: outcome.because }],
      };
    },
    [store, announce],
  );
}

/** The document as inspectors and dialogs edit it. */
export function useEditingOf(
  value: DocumentValue,
  run: (command: Command) => EditOutcome,
): Editing {
  return useMemo(() => ({ value, run }), [value, run]);
}
