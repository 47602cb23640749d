import type { Assumptions } from '../assumptions';
import type { Option, Region } from '../model';
import { ms, type Ms } from '../units';

/** Where connections of users end before they reach a site. */
export type EdgePlaces =
  | { readonly at: 'site' }
  | { readonly at: 'provider'; readonly rttMs: Ms }
  | { readonly at: 'regions'; readonly regions: readonly Region[] };

/**
 * The edge of an option, with the assumed round trip where it states none; `isLost` leaves out the regions
 * that are gone. Throws RangeError for a region that the schema would have refused.
 */
export function edgeOf(
  { edge }: Option,
  assumptions: Assumptions,
  isLost: (region: string) => boolean = () => false,
): EdgePlaces {
  if (!edge) return { at: 'site' };
  if (edge.at === 'provider') {
    return { at: 'provider', rttMs: edge.rttMs ?? ms(assumptions.parameters.edgeRttMs.value) };
  }
  const regions = edge.regions
    .filter((id) => !isLost(id))
    .map((id) => {
      const region = assumptions.region(id);
      if (!region) throw new RangeError(`no region ${id} in the table`);
      return region;
    });
  return { at: 'regions', regions };
}
