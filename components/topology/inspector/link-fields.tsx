'use client';

import type { DocumentPath, DocumentValue } from '@/lib/engine/model';
import type { Command } from '@/lib/flow';
import { ChoiceField, TextField } from './fields';
import { OptionalGroup } from './optional-group';
import { FieldGrid } from './panel-parts';

/** The fields of a link; where it is drawn as one line with the link back, of both at once. */
export function LinkFields({ paths }: { readonly paths: readonly DocumentPath[] }) {
  const [first = []] = paths;
  const field = (...keys: string[]) => ({
    path: [...first, ...keys],
    commandFor: (value: DocumentValue | undefined): Command => ({
      type: 'apply-edits',
      label: 'Change the link',
      edits: paths.map((link) =>
        value === undefined
          ? { op: 'remove', path: [...link, ...keys] }
          : { op: 'set', path: [...link, ...keys], value },
      ),
    }),
  });
  return (
    <>
      <FieldGrid>
        <ChoiceField label="Mode" {...field('mode')} className="col-span-2" />
      </FieldGrid>
      <OptionalGroup
        {...field('lag')}
        start={{ p50: '300ms', p99: '3s' }}
        addLabel="State the lag"
        removeLabel="Estimate the lag"
      >
        <TextField label="Lag, median" {...field('lag', 'p50')} />
        <TextField label="Lag, 99 of 100" {...field('lag', 'p99')} />
      </OptionalGroup>
    </>
  );
}
