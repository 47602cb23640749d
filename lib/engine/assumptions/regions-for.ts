import type { Architecture, Region } from '../model';
import { findRegion, regions } from './regions';

/** Every region that a site of a document may be in: those of the table, and its own beside them. */
export function regionsFor({
  customRegions,
}: Pick<Architecture, 'customRegions'>): readonly Region[] {
  const added = customRegions.filter(({ id }) => findRegion(id) === undefined);
  return added.length === 0 ? regions : [...regions, ...added];
}
