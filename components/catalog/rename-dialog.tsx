'use client';

import { useState, type FormEvent } from 'react';
import type { ActionResult } from '@/lib/schemas/action-result';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Field } from '../ui/field';
import { Input } from '../ui/input';
import type { CatalogRow } from './catalog-row';

/** Asks for a service's new name; what is wrong with it stands at the field. */
export function RenameDialog({
  row,
  onRename,
  onClose,
}: {
  readonly row: CatalogRow;
  readonly onRename: (name: string) => Promise<ActionResult<unknown>>;
  readonly onClose: () => void;
}) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const name = new FormData(event.currentTarget).get('name');
    if (typeof name !== 'string') return;
    setBusy(true);
    const result = await onRename(name.trim());
    setBusy(false);
    if (result.ok) onClose();
    else setError(result.error.problems?.[0]?.message ?? result.error.message);
  }

  return (
    <Dialog
      open
      onOpen={(open) => {
        if (!open) onClose();
      }}
      title={`Rename ${row.name}`}
      description="The name is part of the address: links to the old one no longer lead here."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" form="rename" busy={busy}>
            Rename
          </Button>
        </>
      }
    >
      <form id="rename" onSubmit={(event) => void submit(event)}>
        <Field label="Name" error={error}>
          {(control) => <Input {...control} name="name" required defaultValue={row.name} />}
        </Field>
      </form>
    </Dialog>
  );
}
