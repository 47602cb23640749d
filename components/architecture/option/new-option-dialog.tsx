'use client';

import { useState } from 'react';
import { patternTitles } from '@/lib/engine/decision/patterns/titles';
import { patternIds } from '@/lib/engine/model';
import { freeName } from '@/lib/flow/commands/find';
import type { Command } from '@/lib/flow';
import { lazily } from '../../compute/lazily';
import { refusal } from '../../topology/dialogs/outcome';
import { Field } from '../../ui/field';
import { FormDialog } from '../../ui/form-dialog';
import { Input } from '../../ui/input';
import { Select } from '../../ui/select';
import { useOpenArchitecture } from '../open-architecture';

const drawing = lazily(() => import('./draw-option'));

const copy = 'copy';
const site = 'site';

/** Adds an option: a copy of the one that is shown, one site, or a pattern drawn for this service. */
export default function NewOptionDialog({ onClose }: { readonly onClose: () => void }) {
  const { architecture, option, run, store } = useOpenArchitecture();
  const taken = architecture.options.map(({ name }) => name);
  const [start, setStart] = useState<string>(copy);
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const pattern = patternIds.find((id) => id === start);
  const wish = pattern ?? (start === copy ? `${option.name}-copy` : 'one-site');
  const name = typed ?? freeName(wish, taken);
  const starts = [
    { value: copy, label: `A copy of ${option.name}` },
    { value: site, label: 'One active site, as the option that runs today has it' },
    ...patternIds.map((id) => ({ value: id, label: patternTitles[id] })),
  ];

  async function add() {
    let command: Command = { type: 'add-option', name };
    if (start === copy) command = { type: 'duplicate-option', option: option.name, name };
    if (pattern !== undefined) {
      const { drawPattern, isImpossible, defaultAssumptions } = await drawing.load();
      const drawn = drawPattern(pattern, architecture, defaultAssumptions);
      if (isImpossible(drawn)) {
        setError(`${patternTitles[pattern]} cannot be drawn here: ${drawn.because}`);
        return;
      }
      command = { type: 'add-option', name, title: patternTitles[pattern], drawn };
    }
    const because = refusal(run(command));
    if (because !== null) {
      setError(because);
      return;
    }
    store.showOption(name);
    onClose();
  }

  return (
    <FormDialog
      title="New option"
      description="A pattern is drawn for this service: from its demand, its data and the law alone."
      submit="Add"
      error={error}
      onSubmit={add}
      onClose={onClose}
    >
      <div className="grid gap-3">
        <Field label="Starts as">
          {(control) => <Select {...control} value={start} options={starts} onValue={setStart} />}
        </Field>
        <Field label="Name">
          {(control) => (
            <Input
              {...control}
              value={name}
              required
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
          )}
        </Field>
      </div>
    </FormDialog>
  );
}
