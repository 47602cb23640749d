import fc from 'fast-check';
import { Geodesic } from 'geographiclib-geodesic';
import { expect, test } from 'vitest';
import { findRegion } from '../assumptions';
import { directionOf, greatCircleKm } from './great-circle';

const latitude = fc.double({ min: -90, max: 90, noNaN: true });
const longitude = fc.double({ min: -180, max: 180, noNaN: true });
const place = fc.record({ lat: latitude, lon: longitude });
const between = (a: { lat: number; lon: number }, b: { lat: number; lon: number }) =>
  greatCircleKm(directionOf(a), directionOf(b));

test('lies within the flattening of the Earth of the distance on the ellipsoid (GeographicLib)', () => {
  fc.assert(
    fc.property(place, place, (a, b) => {
      const metres = Geodesic.WGS84.Inverse(a.lat, a.lon, b.lat, b.lon).s12 ?? 0;
      expect(Math.abs(between(a, b) - metres / 1000)).toBeLessThan(
        0.0057 * (metres / 1000) + 0.001,
      );
    }),
  );
});

test.each([
  { a: 'aws:ap-northeast-1', b: 'aws:us-east-1', km: 10_900 },
  { a: 'aws:ap-northeast-1', b: 'aws:ap-southeast-1', km: 5_300 },
])('$a to $b is about $km km', ({ a, b, km }) => {
  const from = findRegion(a);
  const to = findRegion(b);
  if (!from || !to) throw new Error('no such region');
  expect(between(from.at, to.at)).toBeCloseTo(km, -2);
});

test('is nothing to the same place, half the Earth to the other side, and the same both ways', () => {
  expect(between({ lat: 51.5, lon: -0.1 }, { lat: 51.5, lon: -0.1 })).toBe(0);
  // Half of 2πR with the IUGG mean radius of 6371.0088 km.
  expect(between({ lat: 90, lon: 0 }, { lat: -90, lon: 0 })).toBeCloseTo(20_015.1, 0);
  expect(between({ lat: 0, lon: 180 }, { lat: 0, lon: -180 })).toBeCloseTo(0, 6);
  fc.assert(
    fc.property(place, place, (a, b) => {
      expect(between(a, b)).toBe(between(b, a));
    }),
  );
});
