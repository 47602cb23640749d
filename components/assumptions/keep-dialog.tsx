'use client';

import { useState } from 'react';
import type { AssumptionKind } from '@/lib/engine/model';
import { quantity } from '@/lib/format/quantity';
import { text } from '@/lib/format/words';
import { Field } from '../ui/field';
import { FormDialog } from '../ui/form-dialog';
import { Segmented } from '../ui/segmented';
import { TextArea } from '../ui/text-area';
import type { Trial } from './trials';
import { WorthSelect } from './worth-select';

/** Where a tried value is to be kept, and on what grounds. */
export interface Keeping {
  readonly where: 'document' | 'workspace';
  readonly because: string;
  readonly kind: AssumptionKind | null;
}

/** Keeps a tried value: in the document, or for every document of the workspace, then with its reason. */
export function KeepDialog({
  trial,
  value,
  document,
  statedInDocument,
  onKeep,
  onClose,
}: {
  readonly trial: Trial;
  readonly value: number;
  /** The document's name. */
  readonly document: string;
  /** Whether the document states it already, and so stands above the workspace. */
  readonly statedInDocument: boolean;
  /** Answers why it was not kept; null: it was. */
  readonly onKeep: (keeping: Keeping) => Promise<string | null>;
  readonly onClose: () => void;
}) {
  const [where, setWhere] = useState<Keeping['where']>('document');
  const [because, setBecause] = useState('');
  const [kind, setKind] = useState<AssumptionKind | null>(null);
  const [error, setError] = useState<string | null>(null);
  const needsReason = where === 'workspace';
  const wrong = error === null ? null : error;

  async function submit() {
    if (needsReason && because.trim() === '') {
      setError('Say why, so that others can judge it.');
      return;
    }
    setError(await onKeep({ where, because: because.trim(), kind }));
  }

  return (
    <FormDialog
      title={`Keep ${text(quantity(value, trial.unit))}`}
      description={trial.label}
      submit={where === 'document' ? 'Write into the document' : 'Save for the workspace'}
      error={wrong}
      onSubmit={submit}
      onClose={onClose}
    >
      <div className="space-y-3">
        <Segmented
          label="Where it holds"
          value={where}
          onValue={setWhere}
          segments={[
            { value: 'document', label: 'In this document' },
            { value: 'workspace', label: 'For the workspace' },
          ]}
        />
        <p className="text-note text-text-3">
          {where === 'document'
            ? `An edit of ${document} like any other: undo takes it back.`
            : 'Every document of the workspace is judged by it from now on.'}
          {where === 'workspace' && statedInDocument
            ? ` ${document} states a value of its own, which stands above it.`
            : null}
        </p>
        <Field label={needsReason ? 'Why' : 'Why, if you like'}>
          {(control) => (
            <TextArea
              {...control}
              rows={2}
              maxLength={500}
              value={because}
              placeholder="p50 of our own traces, October"
              onChange={(event) => setBecause(event.currentTarget.value)}
            />
          )}
        </Field>
        {where === 'document' ? null : <WorthSelect kind={kind} onKind={setKind} />}
      </div>
    </FormDialog>
  );
}
