'use client';

import { useState } from 'react';
import { ConflictState } from '../state/conflict-state';
import type { Theirs } from './save/autosave';

/** Both sides of a conflict, and the three ways out of it. */
export default function ConflictDialog({
  open,
  mine,
  theirs,
  onMine,
  onTheirs,
  onCopy,
  onLater,
}: {
  readonly open: boolean;
  readonly mine: string;
  readonly theirs: Theirs;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
  readonly onCopy: () => Promise<void>;
  readonly onLater: () => void;
}) {
  const [now] = useState(() => new Date());
  return (
    <ConflictState
      open={open}
      mine={mine}
      theirs={theirs}
      now={now}
      onLater={onLater}
      onChoose={(choice) => {
        if (choice === 'copy') return onCopy();
        if (choice === 'mine') onMine();
        else onTheirs();
        return undefined;
      }}
    />
  );
}
