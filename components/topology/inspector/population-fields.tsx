'use client';

import { useCallback } from 'react';
import type { DocumentPath, Option } from '@/lib/engine/model';
import type { PopulationView } from '@/lib/flow/canvas/scene/populations';
import { latency } from '@/lib/format/latency';
import { shortRegion } from '@/lib/format/region-name';
import { InlineFigure } from '../../figure/figure';
import type { FindingActions } from '../../finding/finding-actions';
import { felt } from '@/lib/picture/map-words';
import { NumberField, TextField } from './fields';
import { FieldGrid } from './panel-parts';
import { SiteChoice } from './site-choice';

/** What they feel, down to the round trip, measured or estimated, when it is asked for. */
function FeltFigure({
  view,
  explain,
}: {
  readonly view: PopulationView;
  readonly explain: FindingActions['explain'];
}) {
  const { name, requestMs, beforeMs } = view;
  const ask = useCallback(
    () => explain?.(`latency.populations[${name}].requestMs`),
    [explain, name],
  );
  // After a loss the figures of the option are not what is felt.
  const isHealthy = requestMs !== null && requestMs === beforeMs;
  if (explain === undefined || !isHealthy) {
    return <b className="font-semibold text-text-1">{felt(view)}</b>;
  }
  return (
    <InlineFigure label={`Felt latency of ${name}`} parts={[latency(requestMs)]} explain={ask} />
  );
}

/** The fields of a population, and what it feels from where. */
export function PopulationFields({
  option,
  optionPath,
  path,
  view,
  explain,
}: {
  readonly option: Option;
  readonly optionPath: DocumentPath;
  readonly path: DocumentPath;
  readonly view: PopulationView;
  readonly explain: FindingActions['explain'];
}) {
  const at = (...keys: (string | number)[]): DocumentPath => [...path, ...keys];
  return (
    <>
      <p className="px-4 pb-2 text-note text-text-2">
        Feels <FeltFigure view={view} explain={explain} />
        {view.region === null ? '' : `, served from ${shortRegion(view.region)}`}
      </p>
      <FieldGrid>
        <TextField
          label="Name"
          path={at('name')}
          className="col-span-2"
          commandFor={(to) =>
            typeof to === 'string' ? { type: 'rename-population', name: view.name, to } : null
          }
        />
        <NumberField label="Users" path={at('users')} step={10_000} />
        <NumberField label="Peak" path={at('peakRps')} unit="req/s" step={10} />
        <NumberField label="Latitude" path={at('at', 0)} unit="° N" />
        <NumberField label="Longitude" path={at('at', 1)} unit="° E" />
        <SiteChoice
          label="Home in this option"
          path={[...optionPath, 'homes', view.name]}
          sites={option.sites.map(({ region }) => region)}
          none="None: the nearest"
          className="col-span-2"
          commandFor={(region) => ({
            type: 'set-home',
            option: option.name,
            population: view.name,
            region,
          })}
        />
        <TextField label="Country" path={at('country')} />
        <TextField label="Last mile" path={at('lastMile')} />
      </FieldGrid>
    </>
  );
}
