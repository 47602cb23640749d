'use client';

import { useState } from 'react';
import { refusal } from '../../topology/dialogs/outcome';
import { Field } from '../../ui/field';
import { FormDialog } from '../../ui/form-dialog';
import { Input } from '../../ui/input';
import { useOpenArchitecture } from '../open-architecture';

/** Asks for the shown option's new name; all that names it follows. Why it is refused stands at the field. */
export default function RenameOptionDialog({ onClose }: { readonly onClose: () => void }) {
  const { option, run } = useOpenArchitecture();
  const [error, setError] = useState<string | null>(null);

  function rename(form: FormData) {
    const typed = form.get('name');
    if (typeof typed !== 'string') return;
    const because = refusal(run({ type: 'rename-option', option: option.name, to: typed.trim() }));
    if (because === null) onClose();
    else setError(because);
  }

  return (
    <FormDialog title={`Rename ${option.name}`} submit="Rename" onSubmit={rename} onClose={onClose}>
      <Field label="Name" error={error}>
        {(control) => <Input {...control} name="name" required defaultValue={option.name} />}
      </Field>
    </FormDialog>
  );
}
