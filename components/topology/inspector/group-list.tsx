'use client';

import { Plus, X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { DocumentEdit, DocumentPath, DocumentValue } from '@/lib/engine/model';
import { valueAt } from '@/lib/schemas';
import { refusal } from '../dialogs/outcome';
import { Button } from '../../ui/button';
import { useEditing } from './editing';
import { FieldGrid } from './panel-parts';

/** A list of like things in the document, each with its fields; `start` is what a new one begins with. */
export function GroupList({
  path,
  noun,
  start,
  children,
}: {
  readonly path: DocumentPath;
  /** One of them: `quota`. */
  readonly noun: string;
  readonly start: (there: number) => DocumentValue;
  readonly children: (item: DocumentPath) => ReactNode;
}) {
  const { value: root, run } = useEditing();
  const [error, setError] = useState<string | null>(null);
  const held = valueAt(root, path);
  const count = Array.isArray(held) ? held.length : 0;
  const edit = (label: string, change: DocumentEdit) =>
    setError(refusal(run({ type: 'apply-edits', label, edits: [change] })));
  return (
    <div className="pb-1">
      {Array.from({ length: count }, (_, index) => (
        // Items have no name of their own that could not change: their place is what tells them apart.
        // oxlint-disable-next-line react/no-array-index-key
        <fieldset key={index} aria-label={`${noun} ${index + 1}`} className="pb-1">
          <FieldGrid>{children([...path, index])}</FieldGrid>
          <div className="-mt-1 px-4 pb-2">
            <Button
              variant="quiet"
              onClick={() =>
                edit(`Remove a ${noun}`, {
                  op: 'remove',
                  path: count === 1 ? path : [...path, index],
                })
              }
            >
              <X aria-hidden />
              Remove this {noun}
            </Button>
          </div>
        </fieldset>
      ))}
      <div className="px-4 pb-3">
        <Button
          onClick={() =>
            edit(`Add a ${noun}`, { op: 'insert', path, index: count, value: start(count) })
          }
        >
          <Plus aria-hidden />
          Add a {noun}
        </Button>
        {error === null ? null : (
          <p role="alert" className="mt-1 text-note text-critical-text">
            {error}
          </p>
        )}
      </div>
    </div>
  );
}
