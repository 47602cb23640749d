'use client';

import { placesNamed } from '@/lib/engine/assumptions/places-named';
import type { PopulationPlace } from '@/lib/engine/assumptions/population-places';
import { count } from '@/lib/format/count';
import { countryName } from '@/lib/format/country-name';
import { text } from '@/lib/format/words';
import { Combobox, type ComboboxOption } from '../../ui/combobox';
import { Field } from '../../ui/field';

const most = 8;

function optionOf(place: PopulationPlace): ComboboxOption<PopulationPlace> {
  const { name, kind, country, internetUsers } = place;
  const online = internetUsers === null ? '' : `${text(count(internetUsers))} online`;
  return {
    value: place,
    label: kind === 'country' ? name : `${name}, ${countryName(country)}`,
    ...(online === '' ? {} : { hint: online }),
  };
}

/** A chosen place stands there with its country behind a comma. */
const find = (typed: string) => placesNamed(typed.split(',', 1)[0] ?? '', most).map(optionOf);

/** A country or a city, found by its name. */
export function PlaceField({
  place,
  placeholder,
  onPlace,
}: {
  readonly place: PopulationPlace | null;
  readonly placeholder: string;
  readonly onPlace: (place: PopulationPlace) => void;
}) {
  return (
    <Field label="Place" className="col-span-2">
      {(control) => (
        <Combobox
          {...control}
          value={place === null ? null : optionOf(place)}
          find={find}
          onValue={onPlace}
          placeholder={placeholder}
          nothing="No country or city of that name. Latitude and longitude below do as well."
        />
      )}
    </Field>
  );
}
