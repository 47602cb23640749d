'use client';

import { useState } from 'react';
import { Button } from '../ui/button';
import { ChoiceList } from './choice-list';
import { NameField } from './name-field';
import type { NewActions, StartingCase } from './new-actions';
import { useCreation } from './use-creation';
import { useNewAddress } from './use-new-address';

/** A copy of a worked case under a name of one's own. */
export function CaseForm({
  cases,
  begin,
}: {
  readonly cases: readonly StartingCase[];
  readonly begin: NewActions['begin'];
}) {
  const [{ case: asked }, setAddress] = useNewAddress();
  const chosen = cases.find(({ id }) => id === asked) ?? cases[0];
  const [name, setName] = useState('');
  const { busy, error, store } = useCreation();
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== undefined) void store(begin({ from: chosen.id, name: name.trim() }));
      }}
    >
      <NameField value={name} error={error} onValue={setName} />
      <ChoiceList
        legend="Case"
        name="case"
        value={chosen?.id ?? null}
        choices={cases.map(({ id, title, says }) => ({ value: id, title, says: `“${says}”` }))}
        onValue={(id) => void setAddress({ case: id })}
      />
      <div>
        <Button variant="primary" type="submit" busy={busy}>
          Create
        </Button>
      </div>
    </form>
  );
}
