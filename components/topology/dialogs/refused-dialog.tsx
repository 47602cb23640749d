'use client';

import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';

/** Why something could not be done, fault by fault. */
export default function RefusedDialog({
  title,
  faults,
  onClose,
}: {
  readonly title: string;
  readonly faults: readonly string[];
  readonly onClose: () => void;
}) {
  return (
    <Dialog
      open
      onOpen={(open) => {
        if (!open) onClose();
      }}
      title={title}
      description="Nothing was changed."
      footer={<Button onClick={onClose}>Close</Button>}
    >
      <ul className="list-disc space-y-1 pl-5 text-body">
        {faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
    </Dialog>
  );
}
