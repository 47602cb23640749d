'use client';

import { useId, useState } from 'react';
import type { DocumentPath } from '@/lib/engine/model';
import { formatPath } from '@/lib/schemas/document/problem';
import { Input } from '../ui/input';
import { textAt } from './policy-draft';
import { usePolicyForm } from './policy-form';

/**
 * One value of the policy in the notation of documents, with its message below. What is typed is taken on
 * Enter and on leaving the field; Escape gives the old value back.
 */
export function PolicyField({
  label,
  path,
  numeric = false,
  optional = false,
}: {
  readonly label: string;
  readonly path: DocumentPath;
  /** A bare number, and no text with a unit. */
  readonly numeric?: boolean;
  /** An empty field takes the value away. */
  readonly optional?: boolean;
}) {
  const { draft, refusals, set } = usePolicyForm();
  const [typed, setTyped] = useState<string | null>(null);
  const id = useId();
  const held = textAt(draft, path);
  const refusal = typed === null ? refusals.get(formatPath(path)) : undefined;

  function commit() {
    if (typed === null) return;
    const tidy = typed.replace(/\s+/g, '');
    setTyped(null);
    if (tidy === held) return;
    if (tidy === '' && optional) set(path, undefined);
    else set(path, numeric && tidy !== '' && Number.isFinite(Number(tidy)) ? Number(tidy) : tidy);
  }

  return (
    <div className="min-w-0">
      <Input
        aria-label={label}
        aria-invalid={refusal !== undefined || undefined}
        aria-describedby={refusal === undefined ? undefined : id}
        className="tabular"
        spellCheck={false}
        value={typed ?? held}
        placeholder={optional ? 'not asked' : ''}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
          if (event.key === 'Escape') setTyped(null);
        }}
      />
      {refusal === undefined ? null : (
        <p id={id} role="alert" className="mt-0.5 text-note text-critical-text">
          {refusal}
        </p>
      )}
    </div>
  );
}
