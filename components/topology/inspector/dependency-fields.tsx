'use client';

import type { DocumentPath } from '@/lib/engine/model';
import { ChoiceField, NumberField, SwitchField, TextField } from './fields';
import { ListField } from './list-field';
import { FieldGrid } from './panel-parts';

/** The fields of a dependency. */
export function DependencyFields({
  path,
  name,
}: {
  readonly path: DocumentPath;
  readonly name: string;
}) {
  const at = (...keys: string[]): DocumentPath => [...path, ...keys];
  return (
    <FieldGrid>
      <TextField
        label="Name"
        path={at('name')}
        className="col-span-2"
        commandFor={(to) =>
          typeof to === 'string' ? { type: 'rename-dependency', name, to } : null
        }
      />
      <ChoiceField label="Needs" path={at('needs')} />
      <ChoiceField label="Kind" path={at('kind')} />
      <TextField label="Availability" path={at('availability')} />
      <TextField label="Alternative to" path={at('alternativeTo')} className="col-span-2" />
      <TextField label="Reached through" path={at('reachedThrough')} />
      <NumberField label="Tier" path={at('tier')} />
      <NumberField label="Calls a request" path={at('calls')} />
      <NumberField label="Calls a write" path={at('writeCalls')} />
      <TextField label="A call takes" path={at('callTime')} />
      <ListField
        label="Lives in"
        path={at('regions')}
        placeholder="every region"
        className="col-span-2"
      />
      <ListField
        label="Offered in"
        path={at('offeredIn')}
        placeholder="not stated"
        className="col-span-2"
      />
      <SwitchField label="Run by somebody else" path={at('external')} className="col-span-2" />
    </FieldGrid>
  );
}
