import { regions } from '@/lib/engine';
import { countryName } from '@/lib/format/country-name';
import { providerName, shortRegion } from '@/lib/format/region-name';
import type { Destination } from '../shell/destination';

/** Every region as a page that the palette can go to, found by its city, its country and its provider too. */
export const regionDestinations: readonly Destination[] = regions.map(({ id, city, country }) => ({
  label: shortRegion(id),
  hint: `${city}, ${countryName(country)} · ${providerName(id)}`,
  href: `/regions/${id}`,
  group: 'Regions',
}));
