'use client';

import { Plus, Trash2 } from 'lucide-react';
import { placesNamed } from '@/lib/engine/assumptions/places-named';
import type { PopulationPlace } from '@/lib/engine/assumptions/population-places';
import { count } from '@/lib/format/count';
import { countryName } from '@/lib/format/country-name';
import { text } from '@/lib/format/words';
import { Button } from '../ui/button';
import { Combobox, type ComboboxOption } from '../ui/combobox';
import { Field } from '../ui/field';
import { IconButton } from '../ui/icon-button';
import { NumberInput } from '../ui/number-input';

/** A place that is being chosen, with how many users are there. */
export interface PlaceRow {
  readonly key: number;
  readonly place: PopulationPlace | null;
  readonly users: number | null;
}

const most = 8;
/** More places than this are better drawn on the map. */
const mostRows = 6;

function optionOf(place: PopulationPlace): ComboboxOption<PopulationPlace> {
  const { name, kind, country, internetUsers } = place;
  return {
    value: place,
    label: kind === 'country' ? name : `${name}, ${countryName(country)}`,
    ...(internetUsers === null ? {} : { hint: `${text(count(internetUsers))} online` }),
  };
}

const find = (typed: string) => placesNamed(typed.split(',', 1)[0] ?? '', most).map(optionOf);

/** Where the users are: a country or a city in each row, and how many. */
export function PlaceRows({
  rows,
  onRows,
}: {
  readonly rows: readonly PlaceRow[];
  readonly onRows: (rows: readonly PlaceRow[]) => void;
}) {
  const change = (key: number, changes: Partial<PlaceRow>) =>
    onRows(rows.map((row) => (row.key === key ? { ...row, ...changes } : row)));
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1.5 text-subtitle">1. Where are your users?</legend>
      {rows.map(({ key, place, users }, i) => (
        <div key={key} className="flex items-start gap-2">
          <Field label={rows.length === 1 ? 'Place' : `Place ${i + 1}`} className="min-w-0 flex-1">
            {(control) => (
              <Combobox
                {...control}
                value={place === null ? null : optionOf(place)}
                find={find}
                onValue={(next) => change(key, { place: next })}
                placeholder="Germany, São Paulo, Tokyo"
                nothing="No country or city of that name."
              />
            )}
          </Field>
          <Field
            label={rows.length === 1 ? 'Users' : `Users of place ${i + 1}`}
            className="w-[140px] shrink-0"
          >
            {(control) => (
              <NumberInput
                {...control}
                value={users}
                min={1}
                step={1000}
                onCommit={(next) => change(key, { users: next })}
              />
            )}
          </Field>
          {rows.length === 1 ? null : (
            <span className="pt-[21px]">
              <IconButton
                label={`Remove place ${i + 1}`}
                icon={<Trash2 aria-hidden />}
                onClick={() => onRows(rows.filter((row) => row.key !== key))}
              />
            </span>
          )}
        </div>
      ))}
      {rows.length >= mostRows ? null : (
        <div>
          <Button
            variant="quiet"
            onClick={() =>
              onRows([
                ...rows,
                { key: Math.max(...rows.map(({ key }) => key)) + 1, place: null, users: 10_000 },
              ])
            }
          >
            <Plus aria-hidden />
            Another place
          </Button>
        </div>
      )}
    </fieldset>
  );
}
