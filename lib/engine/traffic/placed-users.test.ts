import { expect, test } from 'vitest';
import { populationPlaces, type PopulationPlace } from '../assumptions/population-places';
import { share } from '../units';
import { atOnePoint, dividesInto, inLargestCities, usersIn } from './placed-users';

function place(name: string): PopulationPlace {
  const found = populationPlaces.find((one) => one.name === name);
  if (!found) throw new Error(`no place ${name}`);
  return found;
}

test('1 % of the internet users of Brazil, by hand', () => {
  // 211 998 573 people × 84.2 % online × 1 %.
  expect(usersIn(place('Brazil'), share(0.01))).toBe(1_785_028);
});

test('Brazil as its five largest cities: by their people, and no user is lost', () => {
  const parts = inLargestCities(place('Brazil'), share(0.01));
  expect(parts.map(({ name }) => name)).toEqual([
    'São Paulo',
    'Rio de Janeiro',
    'Belo Horizonte',
    'Salvador',
    'Fortaleza',
  ]);
  expect(parts.reduce((sum, { users }) => sum + (users ?? 0), 0)).toBe(1_785_028);
  // 12 400 232 of 26 981 451 people.
  expect(parts[0]?.part).toBeCloseTo(0.4596, 4);
  expect(parts[0]?.users).toBeCloseTo(820_370, -2);
  expect(parts.every(({ country }) => country === 'BR')).toBe(true);
});

test('Brazil as one point lies where its people are, not in the rain forest', () => {
  const { at, users } = atOnePoint(place('Brazil'), share(0.01));
  expect(users).toBe(1_785_028);
  // Its geometric centre is 14.24° S, 51.93° W; eight in ten of its people live east of 50° W.
  expect(at.lon).toBeGreaterThan(-48);
  expect(at.lat).toBeLessThan(-17);
});

test('a city stays one point, and a country of one known city too', () => {
  expect(dividesInto(place('São Paulo'))).toBe(0);
  expect(dividesInto(place('Thailand'))).toBe(1);
  expect(inLargestCities(place('Thailand'), share(0.5))).toHaveLength(1);
});

test('where nobody counts who is online the users are unknown, not none', () => {
  // Neither is in the table of countries' internet shares.
  expect(usersIn(place('Taipei'), share(0.01))).toBeNull();
  expect(inLargestCities(place('North Korea'), share(1)).map(({ users }) => users)).toEqual([
    null,
    null,
  ]);
});
