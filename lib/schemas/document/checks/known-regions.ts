import type { DocumentPath } from '@/lib/engine/model';
import { findRegion } from '@/lib/engine/assumptions';
import { isRegionId, nearestRegions } from '../kinds';
import { describeFound, type Issue } from '../problem';
import { asList, issueAt, type Outline } from './outline';

/** Comparing with the whole table costs; past this many problems nobody reads the suggestion. */
const mostSuggestions = 200;

function unknownRegion(id: string, path: DocumentPath, isSuggested: boolean): Issue {
  const near = isSuggested ? nearestRegions(id) : [];
  const meant = near[0] === undefined ? '' : `; did you mean "${near[0]}"?`;
  const accepted = near.length > 1 ? `near it: ${near.join(', ')}` : 'a region of the region table';
  const message = `${describeFound(id)} is not a region that Meridian knows${meant}`;
  return issueAt(path, id, message, accepted);
}

/** Sites and dependencies stand in regions of the table. */
export function checkKnownRegions({ options, dependencies }: Outline): Issue[] {
  const named = [
    ...dependencies.flatMap(({ path, value }) =>
      asList(value['regions']).map((id, index) => ({ id, path: [...path, 'regions', index] })),
    ),
    ...options.flatMap(({ sites }) =>
      sites.map(({ path, value }) => ({ id: value['id'], path: [...path, 'id'] })),
    ),
  ];
  return named
    .flatMap(({ id, path }) => (isRegionId(id) && !findRegion(id) ? [{ id, path }] : []))
    .map(({ id, path }, index) => unknownRegion(id, path, index < mostSuggestions));
}
