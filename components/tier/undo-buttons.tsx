'use client';

import { Redo2, Undo2 } from 'lucide-react';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { IconButton } from '../ui/icon-button';

/** Takes edits back and makes them again on a view without the map. Their keys are the document's. */
export function UndoButtons() {
  const { store, snapshot } = useOpenArchitecture();
  const [undone] = snapshot.undoLabels;
  const [redone] = snapshot.redoLabels;
  return (
    <span className="flex">
      <IconButton
        label={undone === undefined ? 'Nothing to undo' : `Undo: ${undone}`}
        shortcut="Ctrl Z"
        icon={<Undo2 aria-hidden />}
        disabled={undone === undefined}
        onClick={() => store.undo()}
      />
      <IconButton
        label={redone === undefined ? 'Nothing to redo' : `Redo: ${redone}`}
        shortcut="Ctrl Shift Z"
        icon={<Redo2 aria-hidden />}
        disabled={redone === undefined}
        onClick={() => store.redo()}
      />
    </span>
  );
}
