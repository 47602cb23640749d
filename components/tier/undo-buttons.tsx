'use client';

import { Redo2, Undo2 } from 'lucide-react';
import { useEffect } from 'react';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { IconButton } from '../ui/icon-button';
import { isTyping } from '../ui/is-typing';

/** Takes edits back and makes them again, by button and by the usual keys, on a view without the map. */
export function UndoButtons() {
  const { store, snapshot } = useOpenArchitecture();
  const [undone] = snapshot.undoLabels;
  const [redone] = snapshot.redoLabels;
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (!(event.metaKey || event.ctrlKey) || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) store.redo();
      else store.undo();
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [store]);
  return (
    <span className="flex">
      <IconButton
        label={undone === undefined ? 'Nothing to undo' : `Undo: ${undone}`}
        icon={<Undo2 aria-hidden />}
        disabled={undone === undefined}
        onClick={() => store.undo()}
      />
      <IconButton
        label={redone === undefined ? 'Nothing to redo' : `Redo: ${redone}`}
        icon={<Redo2 aria-hidden />}
        disabled={redone === undefined}
        onClick={() => store.redo()}
      />
    </span>
  );
}
