import { expect, test } from 'vitest';
import { defaultAssumptions, regions, type Coordinates } from '..';
import { ms } from '../units';
import { nearestRegions } from './nearest-regions';

const commercial = regions.filter(({ partition }) => partition === 'commercial');
const near = (at: Coordinates, most = 3) =>
  nearestRegions(at, commercial, defaultAssumptions, { most });

test.each([
  // Cities in which a region of some provider stands: no other can be nearer than its own town.
  [
    'São Paulo',
    { lat: -23.55, lon: -46.64 },
    /^(aws:sa-east-1|azure:brazilsouth|gcp:southamerica-east1)$/,
  ],
  [
    'Frankfurt',
    { lat: 50.11, lon: 8.68 },
    /^(aws:eu-central-1|azure:germanywestcentral|gcp:europe-west3)$/,
  ],
  ['Auckland', { lat: -36.85, lon: 174.76 }, /^(aws:ap-southeast-6|azure:newzealandnorth)$/],
  ['Cape Town', { lat: -33.92, lon: 18.42 }, /^(aws:af-south-1|azure:southafricawest)$/],
])('%s has its own region nearest', (_, at, expected) => {
  expect(near(at)[0]?.region).toMatch(expected);
});

test('nearest first, no more than asked for, each inside its range and with the last mile on top', () => {
  const found = near({ lat: 9, lon: 39 }, 12);
  expect(found).toHaveLength(12);
  const trips = found.map(({ rttMs }) => rttMs);
  expect(trips).toEqual(trips.toSorted((a, b) => a - b));
  for (const { rttMs, lowMs, highMs, feltRttMs } of found) {
    expect(lowMs).toBeLessThanOrEqual(rttMs);
    expect(highMs).toBeGreaterThanOrEqual(rttMs);
    // The default last mile is 8 ms.
    expect(feltRttMs - rttMs).toBeCloseTo(8, 9);
  }
});

test('a last mile of the users’ own takes the place of the assumption and changes no order', () => {
  const at = { lat: 19.43, lon: -99.13 };
  const mobile = nearestRegions(at, commercial, defaultAssumptions, {
    most: 5,
    lastMileMs: ms(45),
  });
  expect(mobile.map(({ region }) => region)).toEqual(near(at, 5).map(({ region }) => region));
  for (const { rttMs, feltRttMs } of mobile) expect(feltRttMs - rttMs).toBeCloseTo(45, 9);
});

test('coordinates off the Earth are refused', () => {
  expect(() => near({ lat: 91, lon: 0 })).toThrow(RangeError);
  expect(() => near({ lat: Number.NaN, lon: 0 })).toThrow(RangeError);
});
