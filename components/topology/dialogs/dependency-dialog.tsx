'use client';

import { useState } from 'react';
import { share } from '@/lib/engine/units';
import { parseShare } from '@/lib/schemas';
import { Checkbox } from '../../ui/checkbox';
import { Field } from '../../ui/field';
import { FormDialog } from '../../ui/form-dialog';
import { Input } from '../../ui/input';
import { Select } from '../../ui/select';
import { useEditing } from '../inspector/editing';
import { refusal } from './outcome';

const needs = [
  { value: 'hard', label: 'Hard', hint: 'down without it' },
  { value: 'soft', label: 'Soft', hint: 'poorer without it' },
] as const;

/** Adds something that the service hangs on. */
export default function DependencyDialog({
  onDone,
}: {
  /** Called when it closes; with the name where one was added. */
  readonly onDone: (added: string | null) => void;
}) {
  const { run } = useEditing();
  const [name, setName] = useState('');
  const [need, setNeed] = useState<'hard' | 'soft'>('hard');
  const [external, setExternal] = useState(true);
  const [availability, setAvailability] = useState('');
  const [error, setError] = useState<string | null>(null);

  function add() {
    const stated = availability.trim();
    const part = stated === '' ? null : parseShare(stated);
    if (stated !== '' && part === null) {
      setError('Write the availability as a percentage, such as 99.95%.');
      return;
    }
    const dependency = {
      name: name.trim(),
      needs: need,
      external,
      regions: [],
      ...(part === null ? {} : { availability: share(part) }),
    };
    const because = refusal(run({ type: 'add-dependency', dependency }));
    if (because === null) onDone(dependency.name);
    else setError(because);
  }

  return (
    <FormDialog
      title="Add a dependency"
      submit="Add"
      error={error}
      onSubmit={add}
      onClose={() => onDone(null)}
    >
      <div className="grid grid-cols-2 gap-3">
        <Field label="Name" className="col-span-2">
          {(control) => (
            <Input
              {...control}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field label="Needs">
          {(control) => <Select {...control} value={need} options={needs} onValue={setNeed} />}
        </Field>
        <Field label="Availability">
          {(control) => (
            <Input
              {...control}
              value={availability}
              placeholder="99.95%"
              onChange={(event) => setAvailability(event.currentTarget.value)}
            />
          )}
        </Field>
        <Checkbox label="Run by somebody else" checked={external} onChecked={setExternal} />
      </div>
    </FormDialog>
  );
}
