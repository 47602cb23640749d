'use client';

import type { DocumentPath } from '@/lib/engine/model';
import { ChoiceField, NumberField, SwitchField, TextField } from './fields';
import { FieldGrid } from './panel-parts';

/** The fields of a dependency. */
export function DependencyFields({ path }: { readonly path: DocumentPath }) {
  const at = (...keys: string[]): DocumentPath => [...path, ...keys];
  return (
    <FieldGrid>
      <ChoiceField label="Needs" path={at('needs')} />
      <ChoiceField label="Kind" path={at('kind')} />
      <TextField label="Availability" path={at('availability')} />
      <TextField label="Alternative to" path={at('alternativeTo')} className="col-span-2" />
      <TextField label="Reached through" path={at('reachedThrough')} />
      <NumberField label="Tier" path={at('tier')} />
      <NumberField label="Calls a request" path={at('calls')} />
      <NumberField label="Calls a write" path={at('writeCalls')} />
      <TextField label="A call takes" path={at('callTime')} />
      <SwitchField label="Run by somebody else" path={at('external')} className="col-span-2" />
    </FieldGrid>
  );
}
