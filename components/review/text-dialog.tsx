'use client';

import { useState, type ReactNode } from 'react';
import { Field } from '../ui/field';
import { FormDialog } from '../ui/form-dialog';
import { TextArea } from '../ui/text-area';

/** Asks for some sentences: a reason, a question, an answer. */
export function TextDialog({
  title,
  description,
  label,
  submit,
  begin = '',
  optional = false,
  onSubmit,
  onClose,
  children,
}: {
  readonly title: string;
  readonly description?: string;
  readonly label: string;
  readonly submit: string;
  readonly begin?: string;
  /** Nothing need be written. */
  readonly optional?: boolean;
  /** Answers why it was refused; null: it was done. */
  readonly onSubmit: (said: string) => Promise<string | null>;
  readonly onClose: () => void;
  /** Fields above the text. */
  readonly children?: ReactNode;
}) {
  const [said, setSaid] = useState(begin);
  const [error, setError] = useState<string | null>(null);
  return (
    <FormDialog
      title={title}
      {...(description === undefined ? {} : { description })}
      submit={submit}
      error={error}
      onClose={onClose}
      onSubmit={async () => {
        if (!optional && said.trim() === '') {
          setError('Write something.');
          return;
        }
        const because = await onSubmit(said.trim());
        if (because === null) onClose();
        else setError(because);
      }}
    >
      <div className="space-y-3">
        {children}
        <Field label={label}>
          {(control) => (
            <TextArea
              {...control}
              value={said}
              maxLength={10_000}
              dir="auto"
              onChange={(event) => setSaid(event.currentTarget.value)}
            />
          )}
        </Field>
      </div>
    </FormDialog>
  );
}
