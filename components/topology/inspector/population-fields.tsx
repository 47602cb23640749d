'use client';

import type { DocumentPath } from '@/lib/engine/model';
import type { PopulationView } from '@/lib/flow/canvas/scene/populations';
import { shortRegion } from '@/lib/format/region-name';
import { felt } from '../words';
import { NumberField, TextField } from './fields';
import { FieldGrid } from './panel-parts';

/** The fields of a population, and what it feels from where. */
export function PopulationFields({
  path,
  view,
}: {
  readonly path: DocumentPath;
  readonly view: PopulationView;
}) {
  const at = (...keys: (string | number)[]): DocumentPath => [...path, ...keys];
  return (
    <>
      <p className="px-4 pb-2 text-note text-text-2">
        Feels <b className="font-semibold text-text-1">{felt(view)}</b>
        {view.region === null ? '' : `, served from ${shortRegion(view.region)}`}
      </p>
      <FieldGrid>
        <NumberField label="Users" path={at('users')} step={10_000} />
        <NumberField label="Peak" path={at('peakRps')} unit="req/s" step={10} />
        <NumberField label="Latitude" path={at('at', 0)} unit="° N" />
        <NumberField label="Longitude" path={at('at', 1)} unit="° E" />
        <TextField label="Country" path={at('country')} />
        <TextField label="Last mile" path={at('lastMile')} />
      </FieldGrid>
    </>
  );
}
