import { expect, test } from 'vitest';
import { rps } from '@/lib/engine';
import { placesNamed } from '@/lib/engine/tables';
import { emptyForm, peakOf, populationsOf, shareOf, withPlace } from './population-form';

function place(name: string) {
  const [found] = placesNamed(name, 1);
  if (!found) throw new Error(`no place ${name}`);
  return found;
}

const others = [
  { name: 'brazil', at: { lat: 0, lon: 0 }, country: 'BR', users: 1000, peakRps: rps(5) },
];

test('a country is one choice: where its people are, a hundredth of who is online, a free name', () => {
  const form = withPlace(emptyForm(null), place('Brazil'), ['brazil']);
  // 178 502 798 people online.
  expect(form).toMatchObject({ users: 1_785_028, country: 'BR', name: 'brazil-2', lat: -19.17 });
  expect(shareOf(form)).toBeCloseTo(0.01, 8);
  // The others have five requests a second for a thousand users.
  expect(peakOf(form, others)).toBe(8925);
  expect(peakOf({ ...form, peakRps: 40 }, others)).toBe(40);
});

test('as cities it is five populations with all users and all of the peak', () => {
  const form = { ...withPlace(emptyForm(null), place('Brazil'), []), as: 'cities' } as const;
  const made = populationsOf({ ...form, users: 1000, peakRps: 50 }, []);
  if (!('populations' in made)) throw new Error(made.missing);
  expect(made.populations).toHaveLength(5);
  expect(made.populations.reduce((sum, { users }) => sum + users, 0)).toBe(1000);
  expect(made.populations.reduce<number>((sum, { peakRps }) => sum + peakRps, 0)).toBeCloseTo(
    50,
    9,
  );
});

test('a place without counted internet users leaves the users to whoever knows them', () => {
  const form = withPlace({ ...emptyForm(null), users: 77 }, place('Zurich'), []);
  expect(form.users).toBe(77);
  expect(shareOf(form)).toBeNull();
});

test('a choice that a city does not have falls back to one point', () => {
  const cities = { ...withPlace(emptyForm(null), place('Brazil'), []), as: 'cities' } as const;
  expect(withPlace(cities, place('Lima'), []).as).toBe('one-point');
});

test('the point clicked on the map stands, and without any point nothing is added', () => {
  const at = { lat: 45.50849, lon: -73.5549 };
  const clicked = { ...emptyForm({ at, country: 'CA' }), name: ' quebec ' };
  expect(populationsOf(clicked, [])).toEqual({
    populations: [
      {
        name: 'quebec',
        at: { lat: 45.51, lon: -73.55 },
        country: 'CA',
        users: 100_000,
        peakRps: 100,
      },
    ],
  });
  expect(populationsOf(emptyForm(null), [])).toHaveProperty('missing');
});
