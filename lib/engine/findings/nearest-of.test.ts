import fc from 'fast-check';
import { expect, test } from 'vitest';
import { regions } from '../assumptions';
import { directionOf, greatCircleKm } from '../geo/great-circle';
import { nearestOf } from './nearest-of';

const place = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});

test('no region that qualifies is nearer, whatever the order of the table', () => {
  fc.assert(
    fc.property(place, fc.subarray([...regions], { minLength: 1 }), (at, some) => {
      const km = (of: { at: typeof at }) => greatCircleKm(directionOf(at), directionOf(of.at));
      const allowed = new Set(some);
      const found = nearestOf(at, regions, (region) => allowed.has(region));
      expect(found && km(found)).toBe(Math.min(...some.map(km)));
      expect(nearestOf(at, regions.toReversed(), (region) => allowed.has(region))).toBe(found);
    }),
  );
});

test('is nowhere where none qualifies', () => {
  expect(nearestOf({ lat: 0, lon: 0 }, regions, () => false)).toBeUndefined();
});
