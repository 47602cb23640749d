import { citiesOf } from '../assumptions/cities';
import type { PopulationPlace } from '../assumptions/population-places';
import type { Coordinates } from '../model';
import { apportion } from '../numeric/apportion';
import type { Share } from '../units';

/** Users in one place, before they become a population of a document. */
export interface PlacedUsers {
  readonly name: string;
  /** ISO 3166 alpha-2. */
  readonly country: string;
  readonly at: Coordinates;
  /** null: nobody counts the internet users there. */
  readonly users: number | null;
  /** Its part of all that were placed. */
  readonly part: number;
}

/** A country stands for at most so many of its cities. */
export const mostCities = 5;

/** The cities that a country can be divided into; fewer than two: it cannot. */
export const dividesInto = ({ kind, country }: PopulationPlace): number =>
  kind === 'country' ? Math.min(mostCities, citiesOf(country).length) : 0;

/** Users of a place: internet users × the share of them who use the service. null where they are unknown. */
export function usersIn({ internetUsers }: PopulationPlace, share: Share): number | null {
  return internetUsers === null ? null : Math.round(internetUsers * share);
}

/** All users of a place in one point: a city where it is, a country where its large cities balance. */
export function atOnePoint(place: PopulationPlace, share: Share): PlacedUsers {
  const { name, country, at } = place;
  return { name, country, at, users: usersIn(place, share), part: 1 };
}

/**
 * All users of a country in its largest cities, divided by the people of each: they stand for the whole
 * country, not for themselves. A place that does not divide stays one point.
 */
export function inLargestCities(place: PopulationPlace, share: Share): readonly PlacedUsers[] {
  const count = dividesInto(place);
  if (count < 2) return [atOnePoint(place, share)];
  const largest = citiesOf(place.country).slice(0, count);
  const people = largest.map((city) => city.people);
  const all = people.reduce((sum, one) => sum + one, 0);
  const users = usersIn(place, share);
  const parts = users === null ? [] : apportion(users, people);
  return largest.map(({ name, country, at, people: here }, index) => ({
    name,
    country,
    at,
    users: parts[index] ?? null,
    part: here / all,
  }));
}
