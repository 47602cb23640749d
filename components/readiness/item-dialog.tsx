'use client';

import { useState } from 'react';
import type { ReadinessItemFigures } from '@/lib/engine/model';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { Field } from '../ui/field';
import { FormDialog } from '../ui/form-dialog';
import { Input } from '../ui/input';
import { Segmented } from '../ui/segmented';
import { Switch } from '../ui/switch';
import { TextArea } from '../ui/text-area';
import { ComputedBox } from './computed-box';
import { changesOf, errorsOf, fieldsOf, type EvidenceFields } from './evidence-form';
import { StateWord } from './state-mark';

type Scope = 'all' | 'option';

const scopes = [
  { value: 'all', label: 'All options' },
  { value: 'option', label: 'This option' },
] as const;

/** What an item asks, what is computed of it, and its evidence, to be edited. */
export function ItemDialog({
  item,
  onClose,
}: {
  readonly item: ReadinessItemFigures;
  readonly onClose: () => void;
}) {
  const { architecture, option, run } = useOpenArchitecture();
  const [scope, setScope] = useState<Scope>(item.entry?.option === undefined ? 'all' : 'option');
  const [fields, setFields] = useState<EvidenceFields>(() => fieldsOf(item.entry));
  const [checked, setChecked] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const errors = errorsOf(fields);
  const set = (change: Partial<EvidenceFields>) => setFields((held) => ({ ...held, ...change }));
  const error = (field: keyof EvidenceFields) => (checked ? (errors[field] ?? null) : null);

  function rescope(next: Scope) {
    setScope(next);
    const entry = (architecture.readiness ?? []).find(
      (one) => one.item === item.id && one.option === (next === 'all' ? undefined : option.name),
    );
    // What was typed goes along where the other has nothing yet.
    if (entry !== undefined) setFields(fieldsOf(entry));
  }

  function submit() {
    setChecked(true);
    if (Object.keys(errors).length > 0) return;
    const entries = [{ item: item.id, option: scope === 'all' ? null : option.name }];
    const outcome = run({ type: 'set-readiness', entries, changes: changesOf(fields) });
    if (outcome.ok) onClose();
    else setRefused(outcome.problems.map(({ message }) => message).join(' '));
  }

  return (
    <FormDialog title={item.text} submit="Keep" error={refused} onSubmit={submit} onClose={onClose}>
      <div className="flex flex-col gap-3">
        <p className="text-body text-text-2">{item.why}</p>
        <p className="flex flex-wrap items-center gap-x-2 text-body text-text-2">
          <StateWord state={item.state} />
          {item.because === item.computed?.because ? null : <span>{item.because}</span>}
          <span className="text-text-3">weight {item.weight} of 5, a judgement</span>
        </p>
        {item.computed === null ? null : <ComputedBox answer={item.computed} />}
        {architecture.options.length > 1 ? (
          <div className="flex items-center gap-3">
            <span className="text-note text-text-2">Holds for</span>
            <Segmented label="Holds for" value={scope} segments={scopes} onValue={rescope} />
          </div>
        ) : null}
        <Switch
          label="Applies here"
          checked={fields.applies}
          onChecked={(applies) => set({ applies })}
        />
        {fields.applies ? null : (
          <Field label="Why it does not apply" error={error('reason')}>
            {(control) => (
              <Input
                {...control}
                value={fields.reason}
                onChange={(event) => set({ reason: event.currentTarget.value })}
              />
            )}
          </Field>
        )}
        <Field label="Owner" error={error('owner')}>
          {(control) => (
            <Input
              {...control}
              value={fields.owner}
              onChange={(event) => set({ owner: event.currentTarget.value })}
            />
          )}
        </Field>
        <Field label="Link to the proof" hint={item.proof} error={error('link')}>
          {(control) => (
            <Input
              {...control}
              inputMode="url"
              placeholder="https://"
              value={fields.link}
              onChange={(event) => set({ link: event.currentTarget.value })}
            />
          )}
        </Field>
        <div className="grid grid-cols-2 gap-3">
          <Field label="Proven on" error={error('date')}>
            {(control) => (
              <Input
                {...control}
                type="date"
                value={fields.date}
                onChange={(event) => set({ date: event.currentTarget.value })}
              />
            )}
          </Field>
          <Field label="Counts until" error={error('expires')}>
            {(control) => (
              <Input
                {...control}
                type="date"
                value={fields.expires}
                onChange={(event) => set({ expires: event.currentTarget.value })}
              />
            )}
          </Field>
        </div>
        <Field label="Note" error={error('note')}>
          {(control) => (
            <TextArea
              {...control}
              value={fields.note}
              onChange={(event) => set({ note: event.currentTarget.value })}
            />
          )}
        </Field>
      </div>
    </FormDialog>
  );
}
