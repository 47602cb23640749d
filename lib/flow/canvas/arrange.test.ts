import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { arranged, type Standing } from './arrange';

const one = (name: string, lat: number, lon: number): Standing => ({ name, at: { lat, lon } });
const three = [one('a', 10, 0), one('b', 20, 8), one('c', 60, 2)];

it('puts places on the mean of their latitudes, each at its own longitude', () => {
  expect(arranged(three, 'same-latitude').map(({ at }) => at)).toEqual([
    { lat: 30, lon: 0 },
    { lat: 30, lon: 8 },
    { lat: 30, lon: 2 },
  ]);
});

it('spreads them at even steps between the outermost two, which stay', () => {
  expect(arranged(three, 'spread-west-east').map(({ name, at }) => [name, at.lon])).toEqual([
    ['a', 0],
    ['c', 4],
    ['b', 8],
  ]);
});

it('loses nobody and leaves the other coordinate alone, and a second time changes nothing', () => {
  const place = fc.record({
    lat: fc.integer({ min: -60, max: 70 }),
    lon: fc.integer({ min: -170, max: 170 }),
  });
  fc.assert(
    fc.property(fc.array(place, { minLength: 2, maxLength: 8 }), (places) => {
      const things = places.map((at, i) => ({ name: `p${i}`, at }));
      for (const [how, kept] of [
        ['same-latitude', 'lon'],
        ['spread-north-south', 'lon'],
        ['same-longitude', 'lat'],
      ] as const) {
        const after = arranged(things, how);
        const keptOf = (list: readonly Standing[]) =>
          Object.fromEntries(list.map(({ name, at }) => [name, at[kept]]));
        expect(keptOf(after)).toEqual(keptOf(things));
        const again = arranged(after, how);
        again.forEach(({ at }, i) => {
          expect(at.lat).toBeCloseTo(after[i]?.at.lat ?? Number.NaN, 9);
          expect(at.lon).toBeCloseTo(after[i]?.at.lon ?? Number.NaN, 9);
        });
      }
    }),
  );
});
