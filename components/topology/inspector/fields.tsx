'use client';

import { useState } from 'react';
import type { DocumentPath, DocumentValue } from '@/lib/engine/model';
import { Field } from '../../ui/field';
import { Input } from '../../ui/input';
import { NumberInput } from '../../ui/number-input';
import { Select } from '../../ui/select';
import { Switch } from '../../ui/switch';
import { useField } from './use-field';

interface FieldProps {
  readonly label: string;
  readonly path: DocumentPath;
  readonly className?: string;
}

/** What holds when nothing is written, as a placeholder. */
const placeholder = (fallback: string | null | undefined): string => {
  if (fallback == null || fallback === 'required') return '';
  return fallback.startsWith('assumption') ? 'an assumption' : fallback;
};

/** A number, with the unit that the document counts it in. */
export function NumberField({
  label,
  path,
  unit,
  step = 1,
  className,
}: FieldProps & { readonly unit?: string; readonly step?: number }) {
  const field = useField(path);
  return (
    <Field label={label} error={field.error} {...(className === undefined ? {} : { className })}>
      {(control) => (
        <NumberInput
          {...control}
          title={field.help?.meaning}
          placeholder={placeholder(field.help?.default)}
          value={typeof field.value === 'number' ? field.value : null}
          step={step}
          onReject={field.reject}
          onCommit={(value) => field.write(value ?? undefined)}
          {...(unit === undefined ? {} : { unit })}
        />
      )}
    </Field>
  );
}

const plainWords = (value: DocumentValue | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** A value in words: a duration, a percentage, a name. What was typed stays until it is taken. */
export function TextField({
  label,
  path,
  commandFor,
  className,
}: FieldProps & { readonly commandFor?: Parameters<typeof useField>[1] }) {
  const field = useField(path, commandFor);
  const [draft, setDraft] = useState<string | null>(null);
  const stands = plainWords(field.value);
  const commit = (typed: string) => {
    const next = typed.trim();
    if (next === stands || field.write(next === '' ? undefined : next)) setDraft(null);
  };
  return (
    <Field label={label} error={field.error} {...(className === undefined ? {} : { className })}>
      {(control) => (
        <Input
          {...control}
          title={field.help?.meaning}
          placeholder={placeholder(field.help?.default)}
          value={draft ?? stands}
          onChange={(event) => setDraft(event.currentTarget.value)}
          onBlur={(event) => {
            if (draft !== null) commit(event.currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit(event.currentTarget.value);
            if (event.key === 'Escape' && draft !== null) {
              event.stopPropagation();
              field.write(field.value);
              setDraft(null);
            }
          }}
        />
      )}
    </Field>
  );
}

const spoken = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** One of the words that the document's language has for it. */
export function ChoiceField({
  label,
  path,
  commandFor,
  says = spoken,
  className,
}: FieldProps & {
  readonly commandFor?: Parameters<typeof useField>[1];
  /** A word as people say it. */
  readonly says?: (word: string) => string;
}) {
  const field = useField(path, commandFor);
  return (
    <Field label={label} error={field.error} {...(className === undefined ? {} : { className })}>
      {(control) => (
        <Select
          {...control}
          value={typeof field.value === 'string' ? field.value : null}
          placeholder={placeholder(field.help?.default) || 'Choose'}
          options={(field.help?.choices ?? []).map((word) => ({
            value: word,
            label: says(word),
          }))}
          onValue={(value) => field.write(value)}
        />
      )}
    </Field>
  );
}

/** Whether a key stands at a value, true unless told otherwise; off is the key's absence. */
export function SwitchField({
  label,
  path,
  on = true,
  className,
}: FieldProps & { readonly on?: boolean }) {
  const field = useField(path);
  return (
    <div className={className} title={field.help?.meaning}>
      <Switch
        label={label}
        checked={field.value === on}
        onChecked={(checked) => field.write(checked ? on : undefined)}
      />
      {field.error === null ? null : (
        <p role="alert" className="text-note text-critical-text">
          {field.error}
        </p>
      )}
    </div>
  );
}
