'use client';

import { useState } from 'react';
import type { ReadinessItemFigures } from '@/lib/engine/model';
import { plural } from '@/lib/format/plural';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { Field } from '../ui/field';
import { FormDialog } from '../ui/form-dialog';
import { Input } from '../ui/input';
import { bulkChange, type BulkAct } from './bulk-change';

export type { BulkAct } from './bulk-change';

const words = {
  owner: { title: 'Set the owner', label: 'Owner', hint: 'Empty: nobody.' },
  expires: {
    title: 'Set the expiry',
    label: 'Counts until',
    hint: 'The first day on which the evidence counts no more. Empty: the age that the tier allows.',
  },
  'not-applicable': {
    title: 'Mark as not applicable',
    label: 'Why they do not apply',
    hint: 'Their weight leaves the score.',
  },
} as const;

/** One value for all selected items, in one step that can be undone. */
export function BulkDialog({
  act,
  items,
  onClose,
}: {
  readonly act: BulkAct;
  readonly items: readonly ReadinessItemFigures[];
  readonly onClose: (done: boolean) => void;
}) {
  const { run } = useOpenArchitecture();
  const [value, setValue] = useState('');
  const [error, setError] = useState<string | null>(null);
  const { title, label, hint } = words[act];

  function submit() {
    const change = bulkChange(act, value, items);
    if (!change.ok) return setError(change.because);
    const outcome = run({
      type: 'set-readiness',
      // What holds for one option alone is changed there, where it counts.
      entries: items.map(({ id, entry }) => ({ item: id, option: entry?.option ?? null })),
      changes: change.changes,
    });
    if (outcome.ok) onClose(true);
    else setError(outcome.problems.map(({ message }) => message).join(' '));
    return undefined;
  }

  return (
    <FormDialog
      title={title}
      description={`Of ${plural(items.length, 'item')}.`}
      submit="Keep"
      onSubmit={submit}
      onClose={() => onClose(false)}
    >
      <Field label={label} hint={hint} error={error}>
        {(control) => (
          <Input
            {...control}
            type={act === 'expires' ? 'date' : 'text'}
            value={value}
            onChange={(event) => {
              setValue(event.currentTarget.value);
              setError(null);
            }}
          />
        )}
      </Field>
    </FormDialog>
  );
}
