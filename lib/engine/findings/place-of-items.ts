import type { Place, ReadinessItemFigures } from '../model';

/** Where a finding about items of the checklist points: the first entry of them, or the list. */
export function placeOfItems(items: readonly ReadinessItemFigures[]): Place {
  const index = items.find(({ entryIndex }) => entryIndex !== null)?.entryIndex;
  return {
    path: index === undefined || index === null ? ['readiness'] : ['readiness', index],
    sites: [],
    populations: [],
    data: [],
  };
}
