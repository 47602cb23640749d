'use client';

import { useId, useState, type ReactNode } from 'react';
import { Button } from './button';
import { Dialog } from './dialog';

/**
 * A dialog that asks for a few values. Enter submits; while the answer is on its way the button is
 * busy; why it was refused stands below the fields, or at the field where the form puts it itself.
 */
export function FormDialog({
  title,
  description,
  submit,
  error = null,
  onSubmit,
  onClose,
  children,
}: {
  readonly title: string;
  readonly description?: string;
  /** The word on the button: `Add`, `Rename`. */
  readonly submit: string;
  readonly error?: string | null;
  readonly onSubmit: (form: FormData) => void | Promise<void>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const form = useId();
  const [busy, setBusy] = useState(false);

  async function answer(values: FormData) {
    setBusy(true);
    await onSubmit(values);
    setBusy(false);
  }

  return (
    <Dialog
      open
      onOpen={(open) => {
        if (!open) onClose();
      }}
      title={title}
      {...(description === undefined ? {} : { description })}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" form={form} busy={busy}>
            {submit}
          </Button>
        </>
      }
    >
      <form
        id={form}
        onSubmit={(event) => {
          event.preventDefault();
          void answer(new FormData(event.currentTarget));
        }}
      >
        {children}
      </form>
      {error === null ? null : (
        <p role="alert" className="mt-2 text-note text-critical-text">
          {error}
        </p>
      )}
    </Dialog>
  );
}
