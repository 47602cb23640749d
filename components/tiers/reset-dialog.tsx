'use client';

import { useState } from 'react';
import { Field } from '../ui/field';
import { FormDialog } from '../ui/form-dialog';
import { Input } from '../ui/input';

/** Asks why the default is to hold again. */
export function ResetDialog({
  onReset,
  onClose,
}: {
  /** Answers why it was not reset; null: it was. */
  readonly onReset: (because: string) => Promise<string | null>;
  readonly onClose: () => void;
}) {
  const [because, setBecause] = useState('');
  const [error, setError] = useState<string | null>(null);
  return (
    <FormDialog
      title="Reset to the default"
      description="The default policy holds again. What held until now stays in the history."
      submit="Reset"
      error={error}
      onClose={onClose}
      onSubmit={async () => {
        setError(because.trim() === '' ? 'Say why.' : await onReset(because.trim()));
      }}
    >
      <Field label="Why">
        {(control) => (
          <Input
            {...control}
            value={because}
            maxLength={500}
            onChange={(event) => setBecause(event.currentTarget.value)}
          />
        )}
      </Field>
    </FormDialog>
  );
}
