'use client';

import { useState } from 'react';
import { Field } from '../ui/field';
import { FormDialog } from '../ui/form-dialog';
import { Input } from '../ui/input';

/** Asks for a document's new name; why it is refused stands at the field. */
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
  const [error, setError] = useState<string | null>(null);

  async function rename(form: FormData) {
    const typed = form.get('name');
    if (typeof typed !== 'string') return;
    const because = await onRename(typed.trim());
    if (because === null) onClose();
    else setError(because);
  }

  return (
    <FormDialog
      title={`Rename ${name}`}
      description="The name is part of the address: links to the old one no longer lead here."
      submit="Rename"
      onSubmit={rename}
      onClose={onClose}
    >
      <Field label="Name" error={error}>
        {(control) => <Input {...control} name="name" required defaultValue={name} />}
      </Field>
    </FormDialog>
  );
}
