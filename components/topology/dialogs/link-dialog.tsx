'use client';

import { useState } from 'react';
import { replicationModes, type RegionId, type ReplicationMode } from '@/lib/engine/model';
import type { Command } from '@/lib/flow/commands';
import { shortRegion } from '@/lib/format/region-name';
import { Checkbox } from '../../ui/checkbox';
import { Field } from '../../ui/field';
import { FormDialog } from '../../ui/form-dialog';
import { Select } from '../../ui/select';
import { useEditing } from '../inspector/editing';
import { refusal } from './outcome';

/** Joins two sites: the way to draw a link without dragging. */
export default function LinkDialog({
  option,
  sites,
  from: startFrom,
  to: startTo,
  onDone,
}: {
  readonly option: string;
  readonly sites: readonly RegionId[];
  readonly from: RegionId | null;
  readonly to: RegionId | null;
  /** Called when it closes; with the link's ends where one was made. */
  readonly onDone: (made: { readonly from: RegionId; readonly to: RegionId } | null) => void;
}) {
  const { run } = useEditing();
  const [from, setFrom] = useState(startFrom);
  const [to, setTo] = useState(startTo);
  const [mode, setMode] = useState<ReplicationMode>('async');
  const [bothWays, setBothWays] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const options = sites.map((region) => ({ value: region, label: shortRegion(region) }));

  function connect() {
    if (from === null || to === null) {
      setError('Choose both ends.');
      return;
    }
    const command: Command = { type: 'add-link', option, from, to, bothWays, link: { mode } };
    const because = refusal(run(command));
    if (because === null) onDone({ from, to });
    else setError(because);
  }

  return (
    <FormDialog
      title="Connect two sites"
      description="Data is copied from the first to the second."
      submit="Connect"
      error={error}
      onSubmit={connect}
      onClose={() => onDone(null)}
    >
      <div className="grid grid-cols-2 gap-3">
        <Field label="From">
          {(control) => <Select {...control} value={from} options={options} onValue={setFrom} />}
        </Field>
        <Field label="Connect to">
          {(control) => (
            <Select
              {...control}
              value={to}
              options={options.filter(({ value }) => value !== from)}
              onValue={setTo}
            />
          )}
        </Field>
        <Field label="Mode">
          {(control) => (
            <Select
              {...control}
              value={mode}
              options={replicationModes.map((value) => ({ value, label: value }))}
              onValue={setMode}
            />
          )}
        </Field>
        <div className="self-end pb-0.5">
          <Checkbox label="Both ways" checked={bothWays} onChecked={setBothWays} />
        </div>
      </div>
    </FormDialog>
  );
}
