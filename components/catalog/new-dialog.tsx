'use client';

import { useState, type FormEvent } from 'react';
import type { ActionResult } from '@/lib/schemas/action-result';
import { Button } from '../ui/button';
import { classNames } from '../ui/class-names';
import { Dialog } from '../ui/dialog';
import { Field } from '../ui/field';
import { Input } from '../ui/input';
import type { StartingPoint } from './catalog-actions';

const blank: StartingPoint = {
  id: 'blank',
  title: 'Next to nothing',
  says: 'Users in one place, one region that serves them',
};

/** Asks for a name and a starting point. */
export function NewDialog({
  cases,
  onBegin,
  onPaste,
  onClose,
}: {
  readonly cases: readonly StartingPoint[];
  readonly onBegin: (from: string, name: string) => Promise<ActionResult<unknown>>;
  readonly onPaste: () => void;
  readonly onClose: () => void;
}) {
  const [from, setFrom] = useState(blank.id);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const name = new FormData(event.currentTarget).get('name');
    if (typeof name !== 'string') return;
    setBusy(true);
    const result = await onBegin(from, name.trim());
    if (result.ok) return;
    setBusy(false);
    setError(result.error.problems?.[0]?.message ?? result.error.message);
  }

  return (
    <Dialog
      open
      onOpen={(open) => {
        if (!open) onClose();
      }}
      title="New architecture"
      description="Everything can be changed afterwards, on the map or in the text."
      footer={
        <>
          <Button variant="quiet" className="mr-auto" onClick={onPaste}>
            Paste a document instead
          </Button>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" form="new-architecture" busy={busy}>
            Create
          </Button>
        </>
      }
    >
      <form id="new-architecture" onSubmit={(event) => void submit(event)} className="space-y-4">
        <Field
          label="Name"
          hint="Short, as in the address: checkout, search, billing"
          error={error}
        >
          {(control) => <Input {...control} name="name" required maxLength={80} />}
        </Field>
        <fieldset className="space-y-1">
          <legend className="mb-1 text-note text-text-2">Start from</legend>
          {[blank, ...cases].map((point) => (
            <label
              key={point.id}
              className={classNames(
                'grid cursor-pointer grid-cols-[auto_1fr] gap-x-2.5 rounded-control border px-2.5 py-2 transition-colors duration-100 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
                from === point.id ? 'border-accent bg-accent-weak' : 'border-line hover:bg-hover',
              )}
            >
              <input
                type="radio"
                name="from"
                value={point.id}
                checked={from === point.id}
                onChange={() => setFrom(point.id)}
                className="mt-0.5 accent-accent outline-none"
              />
              <span className="text-body font-[550]">{point.title}</span>
              <span className="col-start-2 text-note text-text-2">{point.says}</span>
            </label>
          ))}
        </fieldset>
      </form>
    </Dialog>
  );
}
