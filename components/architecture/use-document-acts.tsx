'use client';

import { Redo2, Undo2 } from 'lucide-react';
import { useMemo } from 'react';
import type { DocumentStore } from '@/lib/flow';
import { useActsHere, type Act } from '../shell/acts';

/** What can be done in every view of an open document. */
export function useDocumentActs(store: DocumentStore): void {
  const acts = useMemo(
    (): readonly Act[] => [
      {
        id: 'undo',
        label: () => {
          const [step] = store.getSnapshot().undoLabels;
          return step === undefined ? 'Undo' : `Undo: ${step}`;
        },
        group: 'Document',
        keys: ['Ctrl Z'],
        icon: <Undo2 aria-hidden />,
        when: () => store.getSnapshot().canUndo,
        run: store.undo,
      },
      {
        id: 'redo',
        label: () => {
          const [step] = store.getSnapshot().redoLabels;
          return step === undefined ? 'Redo' : `Redo: ${step}`;
        },
        group: 'Document',
        keys: ['Ctrl Shift Z', 'Ctrl Y'],
        icon: <Redo2 aria-hidden />,
        when: () => store.getSnapshot().canRedo,
        run: store.redo,
      },
    ],
    [store],
  );
  useActsHere(acts);
}
