'use client';

import { Plus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { DocumentPath, DocumentValue } from '@/lib/engine/model';
import { Button } from '../../ui/button';
import { FieldGrid } from './panel-parts';
import { useField } from './use-field';

/** Keys that stand in the document together or not at all; `start` is what they begin with. */
export function OptionalGroup({
  path,
  commandFor,
  start,
  addLabel,
  removeLabel,
  children,
}: {
  readonly path: DocumentPath;
  readonly commandFor?: Parameters<typeof useField>[1];
  readonly start: DocumentValue;
  readonly addLabel: string;
  readonly removeLabel: string;
  readonly children: ReactNode;
}) {
  const field = useField(path, commandFor);
  if (field.value === undefined)
    return (
      <div className="px-4 pb-3">
        <Button onClick={() => field.write(start)}>
          <Plus aria-hidden />
          {addLabel}
        </Button>
        {field.error === null ? null : (
          <p role="alert" className="mt-1 text-note text-critical-text">
            {field.error}
          </p>
        )}
      </div>
    );
  return (
    <>
      <FieldGrid>{children}</FieldGrid>
      <div className="-mt-1 px-4 pb-3">
        <Button variant="quiet" onClick={() => field.write(undefined)}>
          <X aria-hidden />
          {removeLabel}
        </Button>
      </div>
    </>
  );
}
