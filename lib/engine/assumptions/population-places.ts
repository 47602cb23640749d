import type { Coordinates } from '../model';
import { cities, citiesOf } from './cities';
import { countries, countryOf } from './countries';
import { weightedCentre } from '../geo/weighted-centre';
import { regions } from './regions';

/** A place that users can be said to be in, with one choice. */
export interface PopulationPlace {
  readonly name: string;
  /** ISO 3166 alpha-2. */
  readonly country: string;
  /** Of a country: where its large cities balance, weighted by their people; without any, its geometric centre. */
  readonly at: Coordinates;
  readonly kind: 'country' | 'city';
  /** null: no table counts them. */
  readonly people: number | null;
  /** People × the share of the country's people who are online; null where either is unknown. */
  readonly internetUsers: number | null;
}

/** Names that the region table gives to something wider than a city. */
const notCities = new Set([
  'Aragón',
  'Arizona',
  'California',
  'Changhua County',
  'Eastern US',
  'Hebei',
  'Illinois',
  'Iowa',
  'Ningxia',
  'Pacific Northwest',
  'Texas',
  'Virginia',
  'Washington',
]);

const online = (people: number, country: string): number | null => {
  const share = countryOf(country)?.internetShare ?? null;
  return share === null ? null : Math.round(people * share);
};

const ofCountries = countries.map(({ code, name, at, people }): PopulationPlace => ({
  name,
  country: code,
  at: weightedCentre(citiesOf(code).map((city) => ({ at: city.at, weight: city.people }))) ?? at,
  kind: 'country',
  people,
  internetUsers: online(people, code),
}));

/** Cities with their accents off, so that Montréal and Montreal are one. */
const plain = (city: string) => city.normalize('NFD').replaceAll(/\p{M}/gu, '');
const keyOf = ({ name, country }: { readonly name: string; readonly country: string }) =>
  `${plain(name)} ${country}`;

const ofCities = new Map<string, PopulationPlace>();
for (const { name, country, at, people } of cities) {
  const internetUsers = online(people, country);
  const place = { name, country, at, kind: 'city', people, internetUsers } as const;
  ofCities.set(keyOf(place), place);
}
for (const { city: name, country, at } of regions) {
  const key = keyOf({ name, country });
  if (notCities.has(name) || ofCities.has(key)) continue;
  ofCities.set(key, { name, country, at, kind: 'city', people: null, internetUsers: null });
}

/** Countries by people, most first, then cities: the table's by people, those of the region table alone by name. */
export const populationPlaces: readonly PopulationPlace[] = [
  ...ofCountries.toSorted((a, b) => (b.people ?? 0) - (a.people ?? 0)),
  ...[...ofCities.values()].sort(
    (a, b) => (b.people ?? 0) - (a.people ?? 0) || (plain(a.name) < plain(b.name) ? -1 : 1),
  ),
];
