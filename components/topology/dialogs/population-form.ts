import { share } from '@/lib/engine/units';
import type { PopulationPlace } from '@/lib/engine/assumptions/population-places';
import type { Coordinates, Population } from '@/lib/engine/model';
import {
  atOnePoint,
  dividesInto,
  inLargestCities,
  usersIn,
  type PlacedUsers,
} from '@/lib/engine/traffic/placed-users';
import { rps } from '@/lib/engine/units';
import { peakOfOneUser, placedPopulations } from '@/lib/flow/placed-populations';
import { freeName, nameFor } from '@/lib/flow/population-names';

/** What stands in the dialog that adds users. null: nothing was said, or what follows from the rest. */
export interface PopulationForm {
  readonly place: PopulationPlace | null;
  readonly as: 'one-point' | 'cities';
  readonly users: number | null;
  /** Stays as it is once somebody has set it; null: it follows the users. */
  readonly peakRps: number | null;
  readonly name: string;
  readonly country: string;
  readonly lat: number | null;
  readonly lon: number | null;
}

/** The point clicked on the map, with its country where it lies in one. */
export type FormStart = { readonly at: Coordinates; readonly country: string | null } | null;

/** Of a country's internet users, until somebody says otherwise. */
export const firstShare = share(0.01);
const firstUsers = 100_000;

const hundredths = (degrees: number): number => Math.round(degrees * 100) / 100;

/** The dialog as it opens. */
export function emptyForm(start: FormStart): PopulationForm {
  return {
    place: null,
    as: 'one-point',
    users: firstUsers,
    peakRps: null,
    name: '',
    country: start?.country ?? '',
    lat: start ? hundredths(start.at.lat) : null,
    lon: start ? hundredths(start.at.lon) : null,
  };
}

/** The form with a place chosen: where it is, how many a hundredth of its internet users are, a free name. */
export function withPlace(
  form: PopulationForm,
  place: PopulationPlace,
  taken: readonly string[],
): PopulationForm {
  const { name, country, at } = place;
  return {
    ...form,
    place,
    as: dividesInto(place) < 2 ? 'one-point' : form.as,
    users: usersIn(place, firstShare) ?? form.users,
    name: freeName(nameFor(name), new Set(taken)),
    country,
    lat: hundredths(at.lat),
    lon: hundredths(at.lon),
  };
}

/** The part of the place's internet users that the users are; null where they are unknown. */
export function shareOf({ place, users }: PopulationForm): number | null {
  const online = place?.internetUsers ?? null;
  return online === null || online === 0 || users === null ? null : users / online;
}

/** The peak that stands in the form, or follows from its users as the other populations have it. */
export function peakOf(form: PopulationForm, others: readonly Population[]): number {
  if (form.peakRps !== null) return form.peakRps;
  const peak = (form.users ?? 0) * peakOfOneUser(others);
  return peak < 10 ? Math.ceil(peak * 10) / 10 : Math.round(peak);
}

/** The populations that the form stands for, or what is missing. */
export function populationsOf(
  form: PopulationForm,
  others: readonly Population[],
): { readonly populations: readonly Population[] } | { readonly missing: string } {
  const { place, as, users, name, country, lat, lon } = form;
  const peakRps = peakOf(form, others);
  if (place !== null && as === 'cities') {
    const taken = others.map((population) => population.name);
    return {
      populations: placedPopulations(placedOf(form), { users: users ?? 0, peakRps }, taken),
    };
  }
  if (lat === null || lon === null) {
    return { missing: 'Say where they are: a place, or latitude and longitude.' };
  }
  const population = {
    name: name.trim(),
    at: { lat, lon },
    country: country.trim().toUpperCase(),
    users: users ?? 0,
    peakRps: rps(peakRps),
  };
  return { populations: [population] };
}

function placedOf({ place, as }: PopulationForm): readonly PlacedUsers[] {
  if (place === null) return [];
  return as === 'cities' ? inLargestCities(place, share(1)) : [atOnePoint(place, share(1))];
}
