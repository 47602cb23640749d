import { populationPlaces, type PopulationPlace } from './population-places';

/** What people call a country that the table has under another name. */
const otherNames: Readonly<Record<string, string>> = {
  america: 'US',
  usa: 'US',
  uk: 'GB',
  britain: 'GB',
  'great britain': 'GB',
  england: 'GB',
  holland: 'NL',
  korea: 'KR',
  burma: 'MM',
};

/** Lower case without accents, so that São Paulo is found by `sao paulo`. */
const plain = (text: string): string =>
  text.trim().toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');

const named = populationPlaces.map((place) => ({ place, name: plain(place.name) }));

/** How well a place bears the name; 0: not at all. */
function fit(place: PopulationPlace, name: string, wanted: string): number {
  if (name === wanted) return 4;
  const isCountry = place.kind === 'country';
  if (isCountry && (plain(place.country) === wanted || otherNames[wanted] === place.country)) {
    return 3;
  }
  if (name.startsWith(wanted)) return 2;
  return name.split(/[\s(-]+/).some((word) => word.startsWith(wanted)) ? 1 : 0;
}

/**
 * The places that a text may name, the likeliest first: by whole name, by ISO code, by the beginning of
 * the name or of a word in it; among equals countries by people, then cities by people.
 */
export function placesNamed(text: string, most: number): readonly PopulationPlace[] {
  const wanted = plain(text);
  if (wanted === '') return [];
  return named
    .map(({ place, name }) => ({ place, fit: fit(place, name, wanted) }))
    .filter((one) => one.fit > 0)
    .toSorted((a, b) => b.fit - a.fit)
    .slice(0, most)
    .map(({ place }) => place);
}
