import type { Population } from '@/lib/engine/model';
import { apportion } from '@/lib/engine/numeric/apportion';
import type { PlacedUsers } from '@/lib/engine/traffic/placed-users';
import { rps } from '@/lib/engine/units';
import { freeName, nameFor } from './population-names';

/** Requests a second are written to a tenth below a hundred, else whole. */
const peakStep = (peak: number): number => (peak < 100 ? 0.1 : 1);

/**
 * Populations for users who were placed: all users and all of the peak divided by their parts, each under
 * a name that the document does not have yet.
 */
export function placedPopulations(
  places: readonly PlacedUsers[],
  all: { readonly users: number; readonly peakRps: number },
  taken: readonly string[],
): readonly Population[] {
  const parts = places.map(({ part }) => part);
  const users = apportion(all.users, parts);
  const peaks = apportion(all.peakRps, parts, peakStep(all.peakRps));
  const names = new Set(taken);
  return places.map(({ name, at, country }, index): Population => {
    const own = freeName(nameFor(name), names);
    names.add(own);
    return {
      name: own,
      at,
      country,
      users: users[index] ?? 0,
      peakRps: rps(peaks[index] ?? 0),
    };
  });
}

/** Peak requests a second of one user, as the other populations have them; a thousandth where there are none. */
export function peakOfOneUser(populations: readonly Population[]): number {
  const users = populations.reduce((sum, population) => sum + population.users, 0);
  const peak = populations.reduce((sum, population) => sum + population.peakRps, 0);
  return users > 0 && peak > 0 ? peak / users : 0.001;
}
