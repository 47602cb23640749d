'use client';

import { useDeferredValue, useMemo, useState } from 'react';
import { patternTitles } from '@/lib/engine/decision/patterns/titles';
import { patternIds, type PatternId } from '@/lib/engine/model';
import { lossTolerances, type StartingAnswers } from '@/lib/flow/starting/answers';
import { lazily } from '../compute/lazily';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { NumberInput } from '../ui/number-input';
import { Select } from '../ui/select';
import { ChoiceList } from './choice-list';
import { DraftPreview } from './draft-preview';
import { NameField } from './name-field';
import type { NewActions } from './new-actions';
import { PlaceRows, type PlaceRow } from './place-rows';
import { useCreation } from './use-creation';
import { useNewAddress } from './use-new-address';

const drafting = lazily(() => import('./drafting'));

const isPattern = (text: string | null): text is PatternId =>
  patternIds.some((pattern) => pattern === text);

const choices = lossTolerances.map(({ id, title, says }) => ({ value: id, title, says }));

/** Stands in for the name while there is none, so that the preview is there before it. */
const unnamed = 'new-service';

/** Three questions, and what comes of the answers before anything is stored. */
export function QuestionsForm({
  asksPattern,
  create,
}: {
  /** The shape is chosen too, instead of the verdict's. */
  readonly asksPattern: boolean;
  readonly create: NewActions['create'];
}) {
  const [{ pattern: asked }, setAddress] = useNewAddress();
  const pattern = isPattern(asked) ? asked : 'warm-standby';
  const [name, setName] = useState('');
  const [rows, setRows] = useState<readonly PlaceRow[]>([{ key: 0, place: null, users: 10_000 }]);
  const [loses, setLoses] = useState<(typeof lossTolerances)[number]['id']>('seconds');
  const [hour, setHour] = useState<number | null>(null);
  const { busy, error, setError, store } = useCreation();
  const here = drafting.useNow();

  const answers = useMemo((): StartingAnswers | null => {
    const places = rows.flatMap(({ place, users }) =>
      place === null || users === null || users < 1 ? [] : [{ ...place, users }],
    );
    const tolerance = lossTolerances.find(({ id }) => id === loses);
    if (places.length === 0 || tolerance === undefined) return null;
    return {
      name: name.trim() === '' ? unnamed : name.trim(),
      places,
      tolerance,
      outageCostPerHourUsd: hour,
      ...(asksPattern ? { pattern } : {}),
    };
  }, [rows, loses, hour, name, asksPattern, pattern]);
  const settled = useDeferredValue(answers);
  const judged = useMemo(
    () => (settled === null || here === null ? null : here.judgedDraft(settled)),
    [settled, here],
  );

  async function submit() {
    if (answers === null) {
      setError('Say where your users are: a place, and how many.');
      return;
    }
    const { judgedDraft } = await drafting.load();
    const result = judgedDraft(answers);
    if (result.ok) await store(create({ text: result.draft.text }));
    else setError(result.problems[0]?.message ?? 'That cannot be written as a document.');
  }

  return (
    <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
      <form
        className="flex flex-col gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <NameField value={name} error={error} onValue={setName} />
        {asksPattern ? (
          <Field label="Pattern" className="max-w-[420px]">
            {(control) => (
              <Select
                {...control}
                value={pattern}
                options={patternIds.map((id) => ({ value: id, label: patternTitles[id] }))}
                onValue={(id) => void setAddress({ pattern: id })}
              />
            )}
          </Field>
        ) : null}
        <PlaceRows rows={rows} onRows={setRows} />
        <ChoiceList
          legend="2. What may you lose when a region is gone?"
          name="loses"
          value={loses}
          choices={choices}
          onValue={setLoses}
        />
        <fieldset>
          <legend className="mb-1.5 text-subtitle">3. What does an hour of outage cost?</legend>
          <Field
            label="Cost of an hour"
            hint="Lost revenue, credits, people who wait. Empty: nobody knows yet, and the document says so."
            className="max-w-[240px]"
          >
            {(control) => (
              <NumberInput
                {...control}
                value={hour}
                min={0}
                step={1000}
                unit="$"
                onCommit={setHour}
              />
            )}
          </Field>
        </fieldset>
        <div>
          <Button variant="primary" type="submit" busy={busy}>
            Create
          </Button>
        </div>
      </form>
      <DraftPreview judged={judged} isWaiting={answers !== null && judged === null} />
    </div>
  );
}
