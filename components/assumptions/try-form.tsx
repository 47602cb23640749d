'use client';

import { useMemo, useState } from 'react';
import { defaultAssumptions, refusalOf } from '@/lib/engine/assumptions';
import type { AssumptionKind } from '@/lib/engine/model';
import { typedValue, writtenValue } from '@/lib/schemas/assumptions/notation';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Input } from '../ui/input';
import { TextArea } from '../ui/text-area';
import { EffectPreview } from './effect-preview';
import type { ListedAssumption } from './list-rows';
import type { AssumptionPageActions, Previewed } from './page-actions';
import { useEffects } from './use-effects';
import { WorthSelect } from './worth-select';

/** The same for as long as it says the same. */
function useProposal(id: string, value: number | null): Previewed | null {
  return useMemo(() => (value === null ? null : { statements: [{ id, value }] }), [id, value]);
}

/** What is to be saved for the workspace. */
export interface Statement {
  readonly value: number;
  readonly because: string;
  readonly kind: AssumptionKind | null;
}

/**
 * Another value of an assumption: typed, its effect on every service beside it, then saved for the
 * workspace with its reason, or left.
 */
export function TryForm({
  row,
  preview,
  onSave,
}: {
  readonly row: ListedAssumption;
  readonly preview: AssumptionPageActions['preview'];
  /** Answers why it was not saved; null: it was. */
  readonly onSave: (statement: Statement) => Promise<string | null>;
}) {
  const { id, unit, holds } = row;
  const [typed, setTyped] = useState('');
  const [because, setBecause] = useState('');
  const [kind, setKind] = useState<AssumptionKind | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);

  const value = typed.trim() === '' ? null : typedValue(typed, unit);
  const example = writtenValue(holds ?? 1, unit);
  const refusal =
    typed.trim() === ''
      ? null
      : value === null
        ? `Write it like ${example}.`
        : refusalOf({ id, value, unit }, defaultAssumptions);
  const sound = refusal === null ? value : null;
  const isNew = sound !== null && sound !== holds;
  const effects = useEffects(preview, useProposal(id, isNew ? sound : null));

  async function save() {
    if (sound === null) return;
    if (because.trim() === '') {
      setError('Say why, so that others can judge it.');
      return;
    }
    setBusy(true);
    const failed = await onSave({ value: sound, because: because.trim(), kind });
    setBusy(false);
    setError(failed);
    if (failed === null) {
      setTyped('');
      setBecause('');
    }
  }

  return (
    <form
      className="space-y-2.5"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field
        label="Try another value"
        hint={`${unit === '' || typeof example === 'string' ? '' : `In ${unit}, `}e.g. ${example}. Nothing is saved while you try.`}
        error={refusal === null ? null : `${refusal[0]?.toUpperCase() ?? ''}${refusal.slice(1)}`}
      >
        {(control) => (
          <Input
            {...control}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        )}
      </Field>
      <EffectPreview effects={effects} />
      {isNew ? (
        <>
          <Field label="Why" error={error}>
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
          <WorthSelect kind={kind} onKind={setKind} />
          <div className="flex gap-2">
            <Button onClick={() => setTyped('')}>Discard</Button>
            <Button variant="primary" type="submit" busy={busy}>
              Save for the workspace
            </Button>
          </div>
        </>
      ) : null}
    </form>
  );
}
