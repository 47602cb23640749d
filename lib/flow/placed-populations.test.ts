import { expect, test } from 'vitest';
import { placesNamed } from '@/lib/engine/tables';
import { rps, share } from '@/lib/engine';
import { inLargestCities } from '@/lib/engine/traffic/placed-users';
import { peakOfOneUser, placedPopulations } from './placed-populations';
import { freeName, nameFor } from './population-names';

function inBrazil() {
  const [brazil] = placesNamed('Brazil', 1);
  if (!brazil) throw new Error('no Brazil');
  return inLargestCities(brazil, share(0.01));
}

test('a country becomes ordinary populations that add up to what was asked for', () => {
  const populations = placedPopulations(inBrazil(), { users: 1_000_000, peakRps: 2000 }, [
    'salvador',
  ]);
  expect(populations.map(({ name }) => name)).toEqual([
    'sao-paulo',
    'rio-de-janeiro',
    'belo-horizonte',
    'salvador-2',
    'fortaleza',
  ]);
  const total = (of: (p: (typeof populations)[number]) => number) =>
    populations.reduce((sum, population) => sum + of(population), 0);
  expect(total(({ users }) => users)).toBe(1_000_000);
  expect(total(({ peakRps }) => peakRps)).toBe(2000);
  // 12 400 232 of 26 981 451 people.
  expect(populations[0]).toMatchObject({ users: 459_584, peakRps: 919, country: 'BR' });
});

test('a small peak is divided to a tenth', () => {
  const peaks = placedPopulations(inBrazil(), { users: 1000, peakRps: 1 }, []).map(
    (p) => p.peakRps,
  );
  expect(peaks.reduce<number>((sum, peak) => sum + peak, 0)).toBeCloseTo(1, 9);
  for (const peak of peaks) expect(peak * 10).toBeCloseTo(Math.round(peak * 10), 9);
});

test.each([
  ['São Paulo', 'sao-paulo'],
  ['Łódź', 'lodz'],
  ['Diyarbakır', 'diyarbakir'],
  ['N’Djamena', 'n-djamena'],
  ['Manila (Quezon City)', 'manila-quezon-city'],
])('%s is written %s', (place, name) => {
  expect(nameFor(place)).toBe(name);
});

test('a name that is taken gets the first number that is not', () => {
  expect(freeName('lagos', new Set(['lagos', 'lagos-2']))).toBe('lagos-3');
});

test('a peak of one user is that of the others, or a thousandth', () => {
  const at = { lat: 0, lon: 0 };
  const users = { name: 'a', at, country: 'BR', users: 2000, peakRps: rps(10) };
  expect(peakOfOneUser([users, { ...users, name: 'b', users: 3000, peakRps: rps(15) }])).toBe(
    0.005,
  );
  expect(peakOfOneUser([])).toBe(0.001);
  expect(peakOfOneUser([{ ...users, users: 0 }])).toBe(0.001);
});
