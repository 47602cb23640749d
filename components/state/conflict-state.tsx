'use client';

import { useState } from 'react';
import { ago } from '@/lib/format/ago';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { TextDiff } from './text-diff';

/** One side of a conflict. */
export interface ConflictSide {
  readonly text: string;
  readonly version: number;
  readonly author: string;
  readonly at: Date;
}

export type ConflictChoice = 'mine' | 'theirs' | 'copy';

const lines = (text: string): readonly string[] => text.split('\n');

/**
 * Two people saved over each other: shows what differs, and asks. Their side is in the history already;
 * mine is kept, dropped, or becomes a document of its own, as is chosen.
 */
export function ConflictState({
  open,
  mine,
  theirs,
  now,
  onChoose,
  onLater,
}: {
  readonly open: boolean;
  readonly mine: string;
  readonly theirs: ConflictSide;
  readonly now: Date;
  readonly onChoose: (choice: ConflictChoice) => void | Promise<void>;
  /** Closes the question; the document stays unsaved. */
  readonly onLater: () => void;
}) {
  const [busy, setBusy] = useState<ConflictChoice | null>(null);
  const choose = (choice: ConflictChoice) => async () => {
    setBusy(choice);
    try {
      await onChoose(choice);
    } finally {
      setBusy(null);
    }
  };
  return (
    <Dialog
      open={open}
      onOpen={(next) => {
        if (!next) onLater();
      }}
      wide
      title="This document has changed while you worked on it"
      description={`${theirs.author} saved version ${theirs.version} ${ago(theirs.at, now)}. Removed lines are theirs, added lines are yours.`}
      footer={
        <>
          <Button
            busy={busy === 'copy'}
            disabled={busy !== null}
            onClick={() => void choose('copy')()}
          >
            Save mine as a copy
          </Button>
          <Button
            busy={busy === 'theirs'}
            disabled={busy !== null}
            onClick={() => void choose('theirs')()}
          >
            Take theirs
          </Button>
          <Button
            variant="primary"
            busy={busy === 'mine'}
            disabled={busy !== null}
            onClick={() => void choose('mine')()}
          >
            Keep mine
          </Button>
        </>
      }
    >
      <TextDiff label="Theirs and yours" before={lines(theirs.text)} after={lines(mine)} />
      <p className="mt-2 text-note text-text-3">
        Theirs stays in the history whatever you choose. Yours is dropped if you take theirs; save
        it as a copy to keep both.
      </p>
    </Dialog>
  );
}
