'use client';

import { useState } from 'react';
import type { DocumentPath, DocumentValue } from '@/lib/engine/model';
import { Field } from '../../ui/field';
import { Input } from '../../ui/input';
import { useField } from './use-field';

const wordsOf = (value: DocumentValue | undefined): string =>
  Array.isArray(value) ? value.join(', ') : '';

/** Several words behind one another: jurisdictions, regions, countries. Empty takes the key away. */
export function ListField({
  label,
  path,
  placeholder,
  className,
}: {
  readonly label: string;
  readonly path: DocumentPath;
  /** An example: `EU, IN`. */
  readonly placeholder: string;
  readonly className?: string;
}) {
  const field = useField(path);
  const [draft, setDraft] = useState<string | null>(null);
  const stands = wordsOf(field.value);
  const commit = (typed: string) => {
    const words = typed.split(/[\s,;]+/).filter((word) => word !== '');
    if (words.join(', ') === stands || field.write(words.length === 0 ? undefined : words))
      setDraft(null);
  };
  return (
    <Field label={label} error={field.error} {...(className === undefined ? {} : { className })}>
      {(control) => (
        <Input
          {...control}
          title={field.help?.meaning}
          placeholder={placeholder}
          value={draft ?? stands}
          onChange={(event) => setDraft(event.currentTarget.value)}
          onBlur={(event) => {
            if (draft !== null) commit(event.currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit(event.currentTarget.value);
            if (event.key === 'Escape' && draft !== null) {
              event.stopPropagation();
              field.reject(null);
              setDraft(null);
            }
          }}
        />
      )}
    </Field>
  );
}
