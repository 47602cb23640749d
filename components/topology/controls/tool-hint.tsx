'use client';

import { X } from 'lucide-react';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { overlay } from './overlay';

/** What the tool in hand waits for, and the way to do the same without a pointer. */
export function ToolHint({
  words,
  choose,
  onChoose,
  onCancel,
}: {
  readonly words: string;
  /** The label of the button that opens the list: `Choose a place`. */
  readonly choose: string;
  readonly onChoose: () => void;
  readonly onCancel: () => void;
}) {
  return (
    <div className={`${overlay} flex items-center gap-2 py-1 pr-1 pl-3 text-note`}>
      <span className="text-text-1">{words}</span>
      {/* Who took the tool up by its key goes on by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
      <Button autoFocus onClick={onChoose}>
        {choose}
      </Button>
      <IconButton label="Put the tool away" icon={<X aria-hidden />} onClick={onCancel} />
    </div>
  );
}
