import { expect, test } from 'vitest';
import { populationPlaces, type PopulationPlace } from '../assumptions/population-places';
import { explainInternetUsers } from './explain-users';

function place(name: string): PopulationPlace {
  const found = populationPlaces.find((one) => one.name === name);
  if (!found) throw new Error(`no place ${name}`);
  return found;
}

test('a country: its people by who is online, each with its source', () => {
  const tree = explainInternetUsers(place('Brazil'));
  expect(tree.value).toBe(178_502_798);
  expect(tree.inputs[0]?.value).toBe(211_998_573);
  expect(tree.inputs[1]?.value).toBeCloseTo(0.842, 12);
  expect(tree.inputs[0]?.source).toMatchObject({ source: expect.stringContaining('World Bank') });
  expect(tree.inputs[1]).toMatchObject({ label: 'Online in Brazil, 2023' });
});

test('a city: its own people, and who is online in its country', () => {
  const tree = explainInternetUsers(place('São Paulo'));
  expect(tree.inputs[0]?.source).toMatchObject({ source: expect.stringContaining('GeoNames') });
  expect(tree.inputs[1]?.value).toBeCloseTo(0.842, 12);
});

test.each(['Zurich', 'Taipei', 'North Korea'])('%s has none on record, and says so', (name) => {
  const tree = explainInternetUsers(place(name));
  expect(tree.value).toBeNull();
  expect(tree.because?.length).toBeGreaterThan(10);
});
