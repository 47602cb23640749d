'use client';

import { useCallback } from 'react';
import { explainInternetUsers } from '@/lib/engine/explain/explain-users';
import type { PopulationPlace } from '@/lib/engine/assumptions/population-places';
import type { Population } from '@/lib/engine/model';
import { peakOfOneUser } from '@/lib/flow/placed-populations';
import { count } from '@/lib/format/count';
import { decimal } from '@/lib/format/decimal';
import { decimalsFor } from '@/lib/format/decimals-for';
import { InlineFigure } from '../../figure/figure';
import { Field } from '../../ui/field';
import { NumberInput } from '../../ui/number-input';
import { shareOf, type PopulationForm } from './population-form';

/** The internet users of a place, with where the number is from. */
function Online({ place }: { readonly place: PopulationPlace }) {
  const explain = useCallback(() => explainInternetUsers(place), [place]);
  if (place.internetUsers === null) {
    return <>Nobody has counted the internet users of {place.name}: say how many users they are.</>;
  }
  return (
    <>
      {place.name} has{' '}
      <InlineFigure
        label={`Internet users of ${place.name}`}
        parts={[count(place.internetUsers)]}
        explain={explain}
      />{' '}
      internet users.
    </>
  );
}

/** Where a peak that nobody has stated comes from. */
function peakHint(others: readonly Population[]): string {
  const perThousand = peakOfOneUser(others) * 1000;
  const because =
    others.length === 0 ? 'until you say otherwise' : 'as the other populations have it';
  return `${decimal(perThousand, decimalsFor(perThousand, 2))} req/s for 1\u202f000 users, ${because}`;
}

/** How many they are, as a part of the place's internet users and as a number, and what load they make. */
export function UsersFields({
  form,
  peakRps,
  others,
  onChange,
}: {
  readonly form: PopulationForm;
  readonly peakRps: number;
  readonly others: readonly Population[];
  readonly onChange: (changes: Partial<PopulationForm>) => void;
}) {
  const { place, users } = form;
  const part = shareOf(form);
  const online = place?.internetUsers ?? null;
  return (
    <>
      {place === null ? null : (
        <p className="col-span-2 text-note text-text-2">
          <Online place={place} />
        </p>
      )}
      {online === null ? null : (
        <Field label="Share who use it">
          {(control) => (
            <NumberInput
              {...control}
              value={part === null ? null : Number((part * 100).toPrecision(3))}
              min={0}
              max={100}
              step={0.1}
              unit="%"
              onCommit={(value) =>
                onChange({ users: value === null ? null : Math.round((online * value) / 100) })
              }
            />
          )}
        </Field>
      )}
      <Field label="Users">
        {(control) => (
          <NumberInput
            {...control}
            value={users}
            min={0}
            step={10_000}
            onCommit={(value) => onChange({ users: value })}
          />
        )}
      </Field>
      <Field
        label="Peak"
        className={online === null ? '' : 'col-span-2'}
        hint={form.peakRps === null ? peakHint(others) : ''}
      >
        {(control) => (
          <NumberInput
            {...control}
            value={peakRps}
            min={0}
            unit="req/s"
            onCommit={(value) => onChange({ peakRps: value })}
          />
        )}
      </Field>
    </>
  );
}
