'use client';

import type { DocumentPath, DocumentValue } from '@/lib/engine/model';
import type { Command } from '@/lib/flow';
import { ChoiceField, NumberField, SwitchField, TextField } from './fields';
import { GroupList } from './group-list';
import { ListField } from './list-field';
import { OptionalGroup } from './optional-group';
import { FieldGrid, MoreFields } from './panel-parts';

/** The command that renames a data set, where a name was typed. */
const renaming =
  (name: string) =>
  (to: DocumentValue | undefined): Command | null =>
    typeof to === 'string' ? { type: 'rename-data', name, to } : null;

/** The fields of a data set: what it is, where it may rest and be read, its copies and who reads it. */
export function DataFields({ path, name }: { readonly path: DocumentPath; readonly name: string }) {
  const at = (...keys: string[]): DocumentPath => [...path, ...keys];
  return (
    <>
      <FieldGrid>
        <TextField label="Name" path={at('name')} commandFor={renaming(name)} />
        <ChoiceField label="Class" path={at('class')} />
        <TextField label="Size" path={at('size')} />
        <TextField label="Kept by" path={at('service')} />
        <NumberField label="Writes" path={at('writesPerSecond')} unit="/s" />
        <TextField label="One write" path={at('writeSize')} />
        <NumberField label="Keys" path={at('keys')} />
        <ChoiceField label="Consistency" path={at('consistency')} />
        <ChoiceField label="On conflict" path={at('onConflict')} className="col-span-2" />
      </FieldGrid>
      <MoreFields title="Residency" open>
        <FieldGrid>
          <ListField label="Rests in" path={at('residency')} placeholder="EU, IN" />
          <ListField label="Readable in" path={at('readableIn')} placeholder="EU" />
          <SwitchField
            label="Every key belongs to one home"
            path={at('homed')}
            className="col-span-2"
          />
        </FieldGrid>
      </MoreFields>
      <MoreFields title="Copies">
        <GroupList path={at('copies')} noun="copy" start={() => ({ kind: 'log' })}>
          {(item) => (
            <>
              <ChoiceField label="Kind" path={[...item, 'kind']} />
              <ChoiceField label="Made anonymous" path={[...item, 'anonymised']} />
              <ListField
                label="Rests in"
                path={[...item, 'at']}
                placeholder="aws:eu-west-1"
                className="col-span-2"
              />
              <ListField
                label="Taken from"
                path={[...item, 'from']}
                placeholder="every site that holds it"
                className="col-span-2"
              />
            </>
          )}
        </GroupList>
      </MoreFields>
      <MoreFields title="Who reads it">
        <GroupList
          path={at('access')}
          noun="reader"
          start={(there) => ({ by: `team ${there + 1}`, from: ['US'] })}
        >
          {(item) => (
            <>
              <TextField label="Who" path={[...item, 'by']} />
              <ListField label="From countries" path={[...item, 'from']} placeholder="DE, US" />
            </>
          )}
        </GroupList>
      </MoreFields>
      <MoreFields title="Back to a point in time">
        <OptionalGroup
          path={at('pointInTime')}
          start={{ every: '5m', restore: '1h' }}
          addLabel="Can be brought back"
          removeLabel="Cannot be brought back"
        >
          <TextField label="Moments every" path={at('pointInTime', 'every')} />
          <TextField label="Takes" path={at('pointInTime', 'restore')} />
        </OptionalGroup>
      </MoreFields>
    </>
  );
}
