'use client';

import type { DocumentPath, DocumentValue } from '@/lib/engine/model';
import { valueAt } from '@/lib/schemas';
import { useEditing } from './editing';
import { ChoiceField, TextField } from './fields';
import { ListField } from './list-field';
import { OptionalGroup } from './optional-group';

/** The regions of an option's sites, as the document has them. */
function siteRegions(root: DocumentValue, option: DocumentPath): DocumentValue[] {
  const sites = valueAt(root, [...option, 'regions']);
  return Array.isArray(sites)
    ? sites.flatMap((_, index) => valueAt(root, [...option, 'regions', index, 'id']) ?? [])
    : [];
}

/** Where connections of users end. An edge in regions starts with those of the sites. */
export function EdgeFields({ path }: { readonly path: DocumentPath }) {
  const { value: root } = useEditing();
  const edge = [...path, 'edge'];
  const at = valueAt(root, [...edge, 'at']);
  return (
    <OptionalGroup
      path={edge}
      start={{ at: 'provider' }}
      addLabel="End connections at an edge"
      removeLabel="No edge"
    >
      <ChoiceField
        label="Connections end"
        path={[...edge, 'at']}
        says={(word) => (word === 'provider' ? 'Near users' : 'In regions')}
        commandFor={(next) => ({
          type: 'set-key',
          path: edge,
          value:
            next === 'regions'
              ? { at: 'regions', regions: siteRegions(root, path) }
              : { at: 'provider' },
        })}
      />
      {at === 'provider' ? (
        <TextField label="Round trip" path={[...edge, 'rtt']} />
      ) : (
        <ListField
          label="Regions"
          path={[...edge, 'regions']}
          placeholder="aws:eu-west-1"
          className="col-span-2"
        />
      )}
    </OptionalGroup>
  );
}
