'use client';

import dynamic from 'next/dynamic';

/** A question about an option that is open. */
export type OptionDialog = 'new' | 'rename';

// Each is opened by a key or a click, so its code waits for that.
const NewOptionDialog = dynamic(() => import('./new-option-dialog'), { ssr: false });
const RenameOptionDialog = dynamic(() => import('./rename-option-dialog'), { ssr: false });

/** The question about an option that is open, if any. */
export function OptionDialogs({
  dialog,
  onClose,
}: {
  readonly dialog: OptionDialog | null;
  readonly onClose: () => void;
}) {
  if (dialog === null) return null;
  return dialog === 'new' ? (
    <NewOptionDialog onClose={onClose} />
  ) : (
    <RenameOptionDialog onClose={onClose} />
  );
}
