'use client';

import { useState, type FormEvent } from 'react';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Field } from '../ui/field';
import { Input } from '../ui/input';

/** Asks for the document's new name; why it is refused stands at the field. */
export default function RenameDialog({
  name,
  onRename,
  onClose,
}: {
  readonly name: string;
  /** Answers why the name is refused; null where it was taken. */
  readonly onRename: (name: string) => Promise<string | null>;
  readonly onClose: () => void;
}) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('name');
    if (typeof typed !== 'string') return;
    setBusy(true);
    const because = await onRename(typed.trim());
    setBusy(false);
    if (because === null) onClose();
    else setError(because);
  }

  return (
    <Dialog
      open
      onOpen={(open) => {
        if (!open) onClose();
      }}
      title={`Rename ${name}`}
      description="The name is part of the address: links to the old one no longer lead here."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" form="rename-document" busy={busy}>
            Rename
          </Button>
        </>
      }
    >
      <form id="rename-document" onSubmit={(event) => void submit(event)}>
        <Field label="Name" error={error}>
          {(control) => <Input {...control} name="name" required defaultValue={name} />}
        </Field>
      </form>
    </Dialog>
  );
}
