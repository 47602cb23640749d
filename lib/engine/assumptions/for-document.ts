import type { Architecture } from '../model';
import type { Assumptions } from './index';

/** The assumptions as a document sees them: its own regions beside those of the table. */
export function assumptionsFor(
  { customRegions }: Pick<Architecture, 'customRegions'>,
  base: Assumptions,
): Assumptions {
  if (customRegions.length === 0) return base;
  const own = new Map(customRegions.map((region) => [region.id as string, region]));
  return {
    ...base,
    regions: [...base.regions, ...customRegions],
    region: (id) => own.get(id) ?? base.region(id),
  };
}
