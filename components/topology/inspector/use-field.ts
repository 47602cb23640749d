'use client';

import { useState } from 'react';
import type { DocumentPath, DocumentValue } from '@/lib/engine/model';
import type { Command } from '@/lib/flow/commands';
import { keyHelp, valueAt, type KeyHelp } from '@/lib/schemas';
import { useEditing } from './editing';

export interface DocumentField {
  /** As it stands in the document; undefined where the key is absent. */
  readonly value: DocumentValue | undefined;
  readonly help: KeyHelp | null;
  /** Why the last entry was not taken; null once one was. */
  readonly error: string | null;
  /** Writes a value, or takes the key away for undefined. Answers whether the document took it. */
  readonly write: (value: DocumentValue | undefined) => boolean;
  readonly reject: (because: string | null) => void;
}

const samePath = (a: DocumentPath, b: DocumentPath): boolean =>
  a.length === b.length && a.every((step, i) => step === b[i]);

/** One key of the document in a form: what stands there, what it means, and how to change it. */
export function useField(
  path: DocumentPath,
  /** The command that writes a value where it is more than setting a key. */
  commandFor?: (value: DocumentValue | undefined) => Command | null,
): DocumentField {
  const { value: root, run } = useEditing();
  const [error, setError] = useState<string | null>(null);
  const value = valueAt(root, path);
  return {
    value,
    help: keyHelp(path),
    error,
    reject: setError,
    write: (next) => {
      if (next === undefined && value === undefined) {
        setError(null);
        return true;
      }
      const outcome = run(commandFor?.(next) ?? { type: 'set-key', path, value: next ?? null });
      if (outcome.ok) {
        setError(null);
        return true;
      }
      const own = outcome.problems.find((problem) => samePath(problem.path, path));
      setError((own ?? outcome.problems[0])?.message ?? 'This does not fit the document.');
      return false;
    },
  };
}
