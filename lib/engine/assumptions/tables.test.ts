import { expect, test } from 'vitest';
import { findRegion, jurisdictions, regions } from '..';
import { isCountry, toLandKm } from '../../testing/natural-earth';
import { directionOf, greatCircleKm } from '../geo/great-circle';
import { cities, citiesOf } from './cities';
import {
  adequacyDecisions,
  adequacyOf,
  countries,
  localisationIn,
  localisationRules,
  populationPlaces,
  tableSources,
} from '../tables';

test('every table says whose it is, of which day, in which unit and under which licence', () => {
  expect(tableSources.length).toBeGreaterThan(15);
  for (const { title, kind, source, asOf, licence } of tableSources) {
    expect(title.length).toBeGreaterThan(5);
    expect(['measured', 'published', 'judgement']).toContain(kind);
    expect(source.length).toBeGreaterThan(8);
    expect(asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(licence.length).toBeGreaterThan(2);
  }
  expect(new Set(tableSources.map(({ title }) => title)).size).toBe(tableSources.length);
});

test('every region is on land within reason, in a known country, with an id of its provider', () => {
  expect(regions.length).toBeGreaterThanOrEqual(152);
  expect(new Set(regions.map(({ id }) => id)).size).toBe(regions.length);
  for (const { id, provider, name, city, country, at, zones } of regions) {
    expect(id.startsWith(`${provider}:`)).toBe(true);
    expect(name.length * city.length).toBeGreaterThan(0);
    expect(isCountry(country), `${id}: ${country}`).toBe(true);
    expect(toLandKm(at), id).toBeLessThan(10);
    expect(zones === null || (zones >= 0 && zones <= 6), id).toBe(true);
  }
});

test('regions that name one city lie in one place', () => {
  for (const a of regions) {
    for (const b of regions) {
      const sameCity = a.city === b.city && a.country === b.country && a.city !== 'Virginia';
      if (!sameCity) continue;
      const distance = greatCircleKm(directionOf(a.at), directionOf(b.at));
      expect(distance, `${a.id} and ${b.id}`).toBeLessThan(20);
    }
  }
});

test('us-west-2 stands some 230 km east of Portland', () => {
  const portland = directionOf({ lat: 45.5152, lon: -122.6784 });
  const distance = greatCircleKm(
    portland,
    directionOf(findRegion('aws:us-west-2')?.at ?? { lat: 0, lon: 0 }),
  );
  expect(Math.abs(distance - 230)).toBeLessThan(10);
});

/** The geometric centre of an archipelago may lie at sea between its islands. */
const archipelagos = new Set('PH CV NC KM VC KI KY FM TV AS MP'.split(' '));

test('every country has an ISO code, people, a centre on its land and a share of internet users', () => {
  expect(countries).toHaveLength(208);
  expect(new Set(countries.map(({ code }) => code)).size).toBe(208);
  for (const { code, at, people, internetShare, internetYear } of countries) {
    expect(isCountry(code), code).toBe(true);
    expect(people, code).toBeGreaterThan(0);
    expect(toLandKm(at), code).toBeLessThan(archipelagos.has(code) ? 300 : 20);
    if (internetShare === null) expect(internetYear).toBeNull();
    else {
      expect(internetShare, code).toBeGreaterThan(0);
      expect(internetShare, code).toBeLessThanOrEqual(1);
      expect(internetYear, code).toBeGreaterThanOrEqual(2016);
    }
  }
  const brazil = populationPlaces.find(({ name }) => name === 'Brazil');
  // World Bank, 2024: 212.0 million people, of whom 84.2 % used the internet in 2023.
  expect(brazil?.people).toBe(211_998_573);
  expect(brazil?.internetUsers).toBe(178_502_798);
});

test('every city has a country, a place on land, and people; no two of a country are one', () => {
  for (const { name, country, at, people } of cities) {
    expect(isCountry(country), name).toBe(true);
    expect(people, name).toBeGreaterThan(550_000);
    expect(people, name).toBeLessThan(30_000_000);
    expect(toLandKm(at), name).toBeLessThan(10);
    const near = citiesOf(country).filter(
      (other) => greatCircleKm(directionOf(at), directionOf(other.at)) < 40,
    );
    expect(near.map((one) => one.name)).toEqual([name]);
  }
  for (const country of new Set(cities.map((city) => city.country))) {
    const people = citiesOf(country).map((city) => city.people);
    expect(people, country).toEqual(people.toSorted((a, b) => b - a));
  }
  expect(new Set(cities.map(({ name, country }) => `${name} ${country}`)).size).toBe(cities.length);
});

test('the cities of a country hold fewer people than the country does', () => {
  const inCountries = countries.filter(({ code }) => citiesOf(code).length > 0);
  expect(inCountries.length).toBeGreaterThan(100);
  for (const { code, people } of inCountries) {
    const inCities = citiesOf(code).reduce((sum, city) => sum + city.people, 0);
    // Hong Kong, Macau and Singapore are their own city, counted in different years.
    expect(inCities, code).toBeLessThan(people * 1.05);
  }
});

test('places for users: every country and every city once', () => {
  const keys = populationPlaces.map(({ name, country, kind }) => `${kind} ${name} ${country}`);
  expect(new Set(keys).size).toBe(keys.length);
  expect(populationPlaces.length).toBeGreaterThan(600);
  const named = (name: string) => populationPlaces.filter((place) => place.name === name);
  // GeoNames has São Paulo with its people, the region table Zurich without.
  expect(named('São Paulo')).toHaveLength(1);
  expect(named('São Paulo')[0]?.internetUsers).toBe(Math.round(12_400_232 * 0.842));
  expect(named('Zurich')).toEqual([
    expect.objectContaining({ kind: 'city', people: null, internetUsers: null }),
  ]);
  for (const { name, people, internetUsers } of populationPlaces) {
    expect(people === null || people > 0, name).toBe(true);
    expect(internetUsers === null || internetUsers > 0, name).toBe(true);
  }
});

test('jurisdictions, adequacy decisions and localisation rules name known countries, once each', () => {
  const codes = [
    ...jurisdictions.flatMap((jurisdiction) => jurisdiction.countries),
    ...adequacyDecisions.map(({ country }) => country),
    ...localisationRules.map(({ country }) => country),
  ];
  for (const code of codes) expect(isCountry(code), code).toBe(true);
  expect(adequacyDecisions).toHaveLength(16);
  expect(localisationRules).toHaveLength(13);
  expect(new Set(adequacyDecisions.map(({ country }) => country)).size).toBe(16);
  const eea = new Set(jurisdictions.flatMap((jurisdiction) => jurisdiction.countries));
  expect(eea.size).toBe(30);
  // A decision is about countries outside the Area.
  expect(adequacyDecisions.filter(({ country }) => eea.has(country))).toEqual([]);
  expect(adequacyOf('BR')?.review).toContain('2026/179');
  expect(adequacyOf('IN')).toBeUndefined();
  expect(localisationIn('RU')[0]?.law).toBe('Federal Law 242-FZ');
  expect(localisationIn('FR')).toEqual([]);
  for (const { source } of [...adequacyDecisions, ...localisationRules]) {
    expect(source.length).toBeGreaterThan(10);
  }
});
