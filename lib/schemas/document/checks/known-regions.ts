import type { DocumentPath } from '@/lib/engine/model';
import { findRegion } from '@/lib/engine/assumptions';
import { isRegionId, nearestRegions } from '../kinds';
import type { Issue } from '../problem';
import { asList, issueAt, type Outline } from './outline';

function unknown(value: unknown, path: DocumentPath): Issue[] {
  if (!isRegionId(value) || findRegion(value) !== undefined) return [];
  const near = nearestRegions(value);
  const meant = near[0] === undefined ? '' : `; did you mean "${near[0]}"?`;
  const accepted = near.length > 1 ? `near it: ${near.join(', ')}` : 'a region of the region table';
  return [issueAt(path, value, `"${value}" is not a region that Meridian knows${meant}`, accepted)];
}

/** Sites and dependencies stand in regions of the table. */
export function checkKnownRegions({ options, dependencies }: Outline): Issue[] {
  return [
    ...dependencies.flatMap(({ path, value }) =>
      asList(value['regions']).flatMap((id, index) => unknown(id, [...path, 'regions', index])),
    ),
    ...options.flatMap(({ sites }) =>
      sites.flatMap(({ path, value }) => unknown(value['id'], [...path, 'id'])),
    ),
  ];
}
