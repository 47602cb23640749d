import { regions } from '@/lib/engine';
import { providerName, shortRegion } from '@/lib/format/region-name';
import type { Destination } from '../shell/destination';

/** Every region as a page that the palette can go to. */
export const regionDestinations: readonly Destination[] = regions.map(({ id, city }) => ({
  label: shortRegion(id),
  hint: `${city}, ${providerName(id)}`,
  href: `/regions/${id}`,
  group: 'Regions',
}));
