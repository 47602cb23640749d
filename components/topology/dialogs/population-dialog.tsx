'use client';

import { useCallback, useState } from 'react';
import type { PopulationPlace } from '@/lib/engine/assumptions/population-places';
import type { Population } from '@/lib/engine/model';
import { dividesInto } from '@/lib/engine/traffic/placed-users';
import { countryName } from '@/lib/format/country-name';
import { Field } from '../../ui/field';
import { FormDialog } from '../../ui/form-dialog';
import { Input } from '../../ui/input';
import { NumberInput } from '../../ui/number-input';
import { Segmented } from '../../ui/segmented';
import { useEditing } from '../inspector/editing';
import { refusal } from './outcome';
import { PlaceField } from './place-field';
import { PlacedList } from './placed-list';
import {
  emptyForm,
  peakOf,
  populationsOf,
  withPlace,
  type FormStart,
  type PopulationForm,
} from './population-form';
import { UsersFields } from './users-fields';

/**
 * Adds users: of a country or a city from the tables, at the point clicked on the map, or at coordinates
 * typed in; a country as one point or as its largest cities.
 */
export default function PopulationDialog({
  start,
  others,
  onDone,
}: {
  readonly start: FormStart;
  /** The populations that the document has. */
  readonly others: readonly Population[];
  /** Called when it closes; with the names of what was added. */
  readonly onDone: (added: readonly string[]) => void;
}) {
  const { run } = useEditing();
  const [form, setForm] = useState<PopulationForm>(() => emptyForm(start));
  const [error, setError] = useState<string | null>(null);
  const set = useCallback(
    (changes: Partial<PopulationForm>) => setForm((before) => ({ ...before, ...changes })),
    [],
  );
  const { place, as } = form;
  const cities = place === null ? 0 : dividesInto(place);
  const made = populationsOf(form, others);

  function choose(next: PopulationPlace) {
    const taken = others.map(({ name }) => name);
    setForm((before) => withPlace(before, next, taken));
  }

  function add() {
    if (!('populations' in made)) {
      setError(made.missing);
      return;
    }
    const { populations } = made;
    const [only] = populations;
    const isOne = populations.length === 1 && only !== undefined;
    const because = refusal(
      run(
        isOne
          ? { type: 'add-population', population: only }
          : { type: 'add-populations', of: place?.name ?? '', populations },
      ),
    );
    if (because === null) onDone(populations.map(({ name }) => name));
    else setError(because);
  }

  return (
    <FormDialog
      title="Add a population"
      description="Users of a country, a city, or any point. They can be dragged elsewhere afterwards."
      submit="Add"
      error={error}
      onSubmit={add}
      onClose={() => onDone([])}
    >
      <div className="grid grid-cols-2 gap-3">
        <PlaceField
          place={place}
          placeholder={start === null ? 'Brazil, São Paulo, …' : 'The point on the map'}
          onPlace={choose}
        />
        {cities < 2 ? null : (
          <Segmented
            label="How they are placed"
            className="col-span-2 justify-self-start"
            value={as}
            segments={[
              { value: 'one-point', label: 'As one point' },
              { value: 'cities', label: `As its ${cities} largest cities` },
            ]}
            onValue={(next) => set({ as: next })}
          />
        )}
        <UsersFields form={form} peakRps={peakOf(form, others)} others={others} onChange={set} />
        {as === 'cities' && 'populations' in made ? (
          <PlacedList populations={made.populations} />
        ) : (
          <PointFields form={form} onChange={set} />
        )}
      </div>
    </FormDialog>
  );
}

/** Name and place of a population at one point. */
function PointFields({
  form: { name, country, lat, lon },
  onChange,
}: {
  readonly form: PopulationForm;
  readonly onChange: (changes: Partial<PopulationForm>) => void;
}) {
  return (
    <>
      <Field label="Name">
        {(control) => (
          <Input
            {...control}
            value={name}
            onChange={(event) => onChange({ name: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label="Country" hint={country.length === 2 ? countryName(country.toUpperCase()) : ''}>
        {(control) => (
          <Input
            {...control}
            value={country}
            maxLength={2}
            onChange={(event) => onChange({ country: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label="Latitude">
        {(control) => (
          <NumberInput
            {...control}
            value={lat}
            onCommit={(value) => onChange({ lat: value })}
            unit="° N"
          />
        )}
      </Field>
      <Field label="Longitude">
        {(control) => (
          <NumberInput
            {...control}
            value={lon}
            onCommit={(value) => onChange({ lon: value })}
            unit="° E"
          />
        )}
      </Field>
    </>
  );
}
