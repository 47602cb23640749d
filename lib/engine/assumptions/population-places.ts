import type { Coordinates } from '../model';
import { countries } from './countries';
import { regions } from './regions';

/** A place that users can be said to be in, with one choice. */
export interface PopulationPlace {
  readonly name: string;
  /** ISO 3166 alpha-2. */
  readonly country: string;
  readonly at: Coordinates;
  /** A whole country stands at its geometric centre; a city where it is. */
  readonly kind: 'country' | 'city';
  /** null: the tables count people by country alone. */
  readonly people: number | null;
  readonly internetUsers: number | null;
}

/** Names that the region table gives to something wider than a city. */
const notCities = new Set([
  'Arizona',
  'California',
  'Eastern US',
  'Illinois',
  'Iowa',
  'Pacific Northwest',
  'Texas',
  'Virginia',
  'Washington',
]);

const ofCountries = countries.map(({ code, name, at, people, internetShare }): PopulationPlace => ({
  name,
  country: code,
  at,
  kind: 'country',
  people,
  internetUsers: internetShare === null ? null : Math.round(people * internetShare),
}));

/** Cities with their accents off, so that Montréal and Montreal are one. */
const plain = (city: string) => city.normalize('NFD').replaceAll(/\p{M}/gu, '');

const ofCities = new Map<string, PopulationPlace>();
for (const { city, country, at } of regions) {
  const key = `${plain(city)} ${country}`;
  if (notCities.has(city) || ofCities.has(key)) continue;
  ofCities.set(key, { name: city, country, at, kind: 'city', people: null, internetUsers: null });
}

/** Countries by people, most first, then the cities of the region table by name. */
export const populationPlaces: readonly PopulationPlace[] = [
  ...ofCountries.toSorted((a, b) => (b.people ?? 0) - (a.people ?? 0)),
  ...[...ofCities.values()].sort((a, b) => (plain(a.name) < plain(b.name) ? -1 : 1)),
];
