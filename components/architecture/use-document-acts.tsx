'use client';

import { Redo2, Undo2 } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import type { Command, DocumentStore } from '@/lib/flow';
import { useActsHere, type Act } from '../shell/acts';
import { menuEntries } from '../shell/menu-entries';
import { useAttempt } from '../topology/acts/use-attempt';
import { useStable } from '../topology/use-stable';
import type { EditOutcome } from '../topology/inspector/editing';
import type { MenuEntry } from '../ui/menu';
import { hrefOfView } from './views';
import { viewActs } from './view-acts';
import { optionActs } from './option/option-acts';
import { OptionDialogs, type OptionDialog } from './option/option-dialogs';

/** What can be done in every view of an open document, and the dialogs for it. */
export function useDocumentActs(
  store: DocumentStore,
  run: (command: Command) => EditOutcome,
  /** Name of the document, for the addresses of its views. */
  name: string,
): {
  /** What can be done with the option that is shown, as it is when the menu opens. */
  readonly optionMenu: () => readonly MenuEntry[];
  readonly dialogs: ReactNode;
} {
  const [dialog, setDialog] = useState<OptionDialog | null>(null);
  const attempt = useAttempt(run);
  const router = useRouter();
  const goTo = useStable((segment: string | null) =>
    router.push(hrefOfView(name, segment, window.location.search.slice(1))),
  );
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
      ...viewActs(goTo),
      ...optionActs({ store, attempt, onDialog: setDialog }),
    ],
    [store, attempt, goTo],
  );
  useActsHere(acts);
  const optionMenu = useCallback(() => menuEntries(acts, 'option'), [acts]);
  return {
    optionMenu,
    dialogs: <OptionDialogs dialog={dialog} onClose={() => setDialog(null)} />,
  };
}
