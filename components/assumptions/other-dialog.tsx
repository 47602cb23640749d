'use client';

import { useState } from 'react';
import {
  assumptionFacts,
  assumptionId,
  defaultAssumptions,
  machinesIn,
  priceItems,
  regions,
} from '@/lib/engine/assumptions';
import type { Region } from '@/lib/engine/model';
import { matches, searchWords } from '@/lib/format/region-search';
import { Combobox, type ComboboxOption } from '../ui/combobox';
import { Field } from '../ui/field';
import { FormDialog } from '../ui/form-dialog';
import { Select } from '../ui/select';

const kinds = [
  { value: 'rtt', label: 'Round trip between two regions' },
  { value: 'transfer', label: 'Price of a GB from one region to another' },
  { value: 'price', label: 'Another price in a region' },
  { value: 'outage-rate', label: 'Outages a year of one region' },
] as const;
type Kind = (typeof kinds)[number]['value'];

const mostFound = 20;
const optionOf = (region: Region): ComboboxOption<Region> => ({
  value: region,
  label: region.id,
  hint: region.city,
});
const searched = regions.map((region) => ({ region, words: searchWords(region) }));
const find = (typed: string): readonly ComboboxOption<Region>[] =>
  searched
    .filter(({ words }) => matches(words, typed))
    .slice(0, mostFound)
    .map(({ region }) => optionOf(region));

/** Finds an assumption that no table lists: a pair that nobody has measured, a price that nobody has. */
export function OtherDialog({
  onFound,
  onClose,
}: {
  readonly onFound: (id: string) => void;
  readonly onClose: () => void;
}) {
  const [kind, setKind] = useState<Kind>('rtt');
  const [one, setOne] = useState<Region | null>(null);
  const [two, setTwo] = useState<Region | null>(null);
  const [item, setItem] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const isPair = kind === 'rtt' || kind === 'transfer';
  const items = one === null ? [] : [...machinesIn(one.id), ...Object.keys(priceItems)];

  function idOf(): string | null {
    if (one === null) return null;
    if (kind === 'outage-rate') return assumptionId({ of: kind, scope: one.id });
    if (kind === 'price')
      return item === null ? null : assumptionId({ of: kind, region: one.id, item });
    if (two === null || two.id === one.id) return null;
    return kind === 'rtt'
      ? assumptionId({ of: kind, between: [one.id, two.id] })
      : assumptionId({ of: kind, from: one.id, to: two.id });
  }

  function submit() {
    const id = idOf();
    if (id === null || assumptionFacts(id, defaultAssumptions) === null) {
      setError(isPair ? 'Choose two different regions.' : 'Choose a region and what is meant.');
      return;
    }
    onFound(id);
  }

  const region = (label: string, value: Region | null, onValue: (next: Region) => void) => (
    <Field label={label}>
      {(control) => (
        <Combobox
          {...control}
          value={value === null ? null : optionOf(value)}
          find={find}
          onValue={onValue}
          placeholder="City, country or id"
          nothing="No such region."
        />
      )}
    </Field>
  );

  return (
    <FormDialog
      title="Another assumption"
      description="Every pair of regions has a round trip, measured or estimated, and every region its prices, known or not."
      submit="Show"
      error={error}
      onSubmit={submit}
      onClose={onClose}
    >
      <div className="space-y-3">
        <Field label="What">
          {(control) => (
            <Select<Kind> {...control} value={kind} options={kinds} onValue={setKind} />
          )}
        </Field>
        {region(isPair ? 'From' : 'Region', one, setOne)}
        {isPair ? region('To', two, setTwo) : null}
        {kind === 'price' ? (
          <Field label="Item">
            {(control) => (
              <Select
                {...control}
                value={item}
                options={items.map((value) => ({ value, label: value }))}
                onValue={setItem}
                disabled={one === null}
              />
            )}
          </Field>
        ) : null}
      </div>
    </FormDialog>
  );
}
