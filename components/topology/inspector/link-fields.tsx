'use client';

import type { DocumentPath } from '@/lib/engine/model';
import { ChoiceField, TextField } from './fields';
import { OptionalGroup } from './optional-group';
import { FieldGrid } from './panel-parts';

/** The fields of one link. */
export function LinkFields({ path }: { readonly path: DocumentPath }) {
  const at = (...keys: string[]): DocumentPath => [...path, ...keys];
  return (
    <>
      <FieldGrid>
        <ChoiceField label="Mode" path={at('mode')} className="col-span-2" />
      </FieldGrid>
      <OptionalGroup
        path={at('lag')}
        start={{ p50: '300ms', p99: '3s' }}
        addLabel="State the lag"
        removeLabel="Estimate the lag"
      >
        <TextField label="Lag, median" path={at('lag', 'p50')} />
        <TextField label="Lag, 99 of 100" path={at('lag', 'p99')} />
      </OptionalGroup>
    </>
  );
}
