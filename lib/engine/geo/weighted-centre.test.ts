import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { directionOf, greatCircleKm } from './great-circle';
import { weightedCentre } from './weighted-centre';

const place = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});
const kmBetween = (a: { lat: number; lon: number }, b: { lat: number; lon: number }) =>
  greatCircleKm(directionOf(a), directionOf(b));

test('two equal weights balance halfway along the great circle', () => {
  fc.assert(
    fc.property(place, place, (a, b) => {
      fc.pre(kmBetween(a, b) < 19_000);
      const centre = weightedCentre([a, b].map((at) => ({ at, weight: 3 })));
      if (centre === null) throw new Error('no centre');
      expect(kmBetween(a, centre)).toBeCloseTo(kmBetween(b, centre), 3);
      expect(kmBetween(a, centre)).toBeCloseTo(kmBetween(a, b) / 2, 3);
    }),
  );
});

test('one weight is its own centre, anywhere', () => {
  fc.assert(
    fc.property(place, (at) => {
      const centre = weightedCentre([{ at, weight: 7 }]);
      if (centre === null) throw new Error('no centre');
      expect(kmBetween(at, centre)).toBeLessThan(0.001);
    }),
  );
});

test('the antimeridian is no seam, and the heavier place draws the centre nearer', () => {
  const fiji = { lat: -18, lon: 178 };
  const samoa = { lat: -18, lon: -172 };
  const centre = weightedCentre([
    { at: fiji, weight: 3 },
    { at: samoa, weight: 1 },
  ]);
  // By hand: 10° apart in longitude, a quarter of the way from the heavier one, to first order.
  expect(centre?.lon).toBeCloseTo(-179.5, 1);
});

test('antipodes of one weight, and no place at all, have no centre', () => {
  const pole = { lat: 90, lon: 0 };
  const other = { lat: -90, lon: 0 };
  expect(weightedCentre([pole, other].map((at) => ({ at, weight: 1 })))).toBeNull();
  expect(weightedCentre([])).toBeNull();
  expect(weightedCentre([{ at: pole, weight: 0 }])).toBeNull();
});
