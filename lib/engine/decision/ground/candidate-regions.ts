import type { Assumptions } from '../../assumptions';
import type { Architecture, Region } from '../../model';

/**
 * The regions that a pattern may be drawn in: the commercial ones that no requirement rules out, in the
 * order of the table. A data centre of one's own takes part only where `custom` is among the providers
 * asked for, or where it is required by name.
 */
export function candidateRegions(
  { requirements }: Pick<Architecture, 'requirements'>,
  { regions }: Pick<Assumptions, 'regions'>,
): Region[] {
  const { providers, forbidden = [], required = [] } = requirements.regions ?? {};
  return regions.filter(({ id, provider, partition }) => {
    if (forbidden.includes(id)) return false;
    if (required.includes(id)) return true;
    if (partition !== 'commercial') return false;
    return providers ? providers.includes(provider) : provider !== 'custom';
  });
}
