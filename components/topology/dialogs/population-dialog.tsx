'use client';

import { useState } from 'react';
import { rps } from '@/lib/engine/units';
import type { Coordinates } from '@/lib/engine/model';
import { countryName } from '@/lib/format/country-name';
import { Field } from '../../ui/field';
import { FormDialog } from '../../ui/form-dialog';
import { Input } from '../../ui/input';
import { NumberInput } from '../../ui/number-input';
import { Select } from '../../ui/select';
import { useEditing } from '../inspector/editing';
import { refusal } from './outcome';

/** A place to start from: a city with its country. */
export interface City {
  readonly name: string;
  readonly country: string;
  readonly at: Coordinates;
}

const slug = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** Adds users in a place: a city, the point clicked on the map, or coordinates typed in. */
export default function PopulationDialog({
  cities,
  start,
  taken,
  onDone,
}: {
  readonly cities: readonly City[];
  /** The point clicked on the map, with its country where it lies in one. */
  readonly start: { readonly at: Coordinates; readonly country: string | null } | null;
  readonly taken: readonly string[];
  /** Called when it closes; with the name where one was added. */
  readonly onDone: (added: string | null) => void;
}) {
  const { run } = useEditing();
  const [city, setCity] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [country, setCountry] = useState(start?.country ?? '');
  const [lat, setLat] = useState<number | null>(start ? round(start.at.lat) : null);
  const [lon, setLon] = useState<number | null>(start ? round(start.at.lon) : null);
  const [users, setUsers] = useState<number | null>(100_000);
  const [peak, setPeak] = useState<number | null>(100);
  const [error, setError] = useState<string | null>(null);

  function choose(key: string) {
    const chosen = cities.find((one) => cityKey(one) === key);
    if (!chosen) return;
    setCity(key);
    setCountry(chosen.country);
    setLat(round(chosen.at.lat));
    setLon(round(chosen.at.lon));
    if (name === '') {
      const wish = slug(chosen.name);
      setName(taken.includes(wish) ? `${wish}-2` : wish);
    }
  }

  function add() {
    if (lat === null || lon === null) {
      setError('Say where they are: a city, or latitude and longitude.');
      return;
    }
    const population = {
      name: name.trim(),
      at: { lat, lon },
      country: country.trim().toUpperCase(),
      users: users ?? 0,
      peakRps: rps(peak ?? 0),
    };
    const because = refusal(run({ type: 'add-population', population }));
    if (because === null) onDone(population.name);
    else setError(because);
  }

  return (
    <FormDialog
      title="Add a population"
      description="Users in one place. It can be dragged elsewhere afterwards."
      submit="Add"
      error={error}
      onSubmit={add}
      onClose={() => onDone(null)}
    >
      <div className="grid grid-cols-2 gap-3">
        <Field label="City" className="col-span-2">
          {(control) => (
            <Select
              {...control}
              value={city}
              placeholder={start === null ? 'Choose a city' : 'The point on the map'}
              options={cities.map((one) => ({
                value: cityKey(one),
                label: one.name,
                hint: countryName(one.country),
              }))}
              onValue={choose}
            />
          )}
        </Field>
        <Field label="Latitude">
          {(control) => <NumberInput {...control} value={lat} onCommit={setLat} unit="° N" />}
        </Field>
        <Field label="Longitude">
          {(control) => <NumberInput {...control} value={lon} onCommit={setLon} unit="° E" />}
        </Field>
        <Field label="Name">
          {(control) => (
            <Input
              {...control}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field
          label="Country"
          hint={country.length === 2 ? countryName(country.toUpperCase()) : ''}
        >
          {(control) => (
            <Input
              {...control}
              value={country}
              maxLength={2}
              onChange={(event) => setCountry(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field label="Users">
          {(control) => (
            <NumberInput {...control} value={users} onCommit={setUsers} min={0} step={10_000} />
          )}
        </Field>
        <Field label="Peak">
          {(control) => (
            <NumberInput {...control} value={peak} onCommit={setPeak} min={0} unit="req/s" />
          )}
        </Field>
      </div>
    </FormDialog>
  );
}

const round = (degrees: number): number => Math.round(degrees * 100) / 100;
const cityKey = ({ name, country }: City): string => `${name}, ${country}`;
