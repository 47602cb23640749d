import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { regions } from '@/lib/engine';
import { landAsset } from './asset';
import { countryAt } from './country-at';
import { decodeLand, type LandFile } from './decode';

const file: LandFile = JSON.parse(readFileSync(`public${landAsset}`, 'utf8'));
const land = decodeLand(file);

it('knows the country of every region of the three providers', () => {
  const wrong = regions
    .map(({ id, at, country }) => ({ id, country, found: countryAt(land, at) }))
    .filter(({ country, found }) => country !== found);
  expect(wrong).toEqual([]);
});

it.each([
  ['New York', 40.71, -74.01, 'US'],
  ['Singapore', 1.35, 103.82, 'SG'],
  ['Hong Kong', 22.32, 114.17, 'HK'],
  ['Maseru, inside of South Africa', -29.31, 27.48, 'LS'],
  ['Anadyr, beyond the 180th meridian', 64.73, 177.5, 'RU'],
  ['the Atlantic', 35, -45, null],
])('finds %s', (_, lat, lon, code) => {
  expect(countryAt(land, { lat, lon })).toBe(code);
});
