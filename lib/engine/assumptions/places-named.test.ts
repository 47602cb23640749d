import { expect, test } from 'vitest';
import { placesNamed } from './places-named';

const found = (text: string) =>
  placesNamed(text, 3).map(({ name, country }) => `${name} ${country}`);

test.each([
  ['Brazil', 'Brazil BR'],
  ['br', 'Brazil BR'],
  ['sao paulo', 'São Paulo BR'],
  ['  São Paulo ', 'São Paulo BR'],
  ['frankf', 'Frankfurt DE'],
  ['paulo', 'São Paulo BR'],
  ['manila', 'Manila (Quezon City) PH'],
  ['UK', 'United Kingdom GB'],
  ['usa', 'United States US'],
  ['singapore', 'Singapore SG'],
  ['new y', 'New York US'],
  ['zürich', 'Zurich CH'],
])('%s names %s first', (text, first) => {
  expect(found(text)[0]).toBe(first);
});

test('a whole name comes before a longer one, and a country before its city', () => {
  expect(found('niger')).toEqual(['Niger NE', 'Nigeria NG']);
  expect(placesNamed('singapore', 3).map(({ kind }) => kind)).toEqual(['country', 'city']);
});

test('nothing is named by nothing, or by what nobody is called', () => {
  expect(placesNamed('  ', 3)).toEqual([]);
  expect(placesNamed('atlantis', 3)).toEqual([]);
});
