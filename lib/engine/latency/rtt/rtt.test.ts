import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultAssumptions, estimatesOnly, findRegion, latencyBetween, regions } from '../..';
import { measuredPairs } from '../../assumptions/measured-rtt';
import { directionOf, greatCircleKm } from '../../geo/great-circle';
import type { Region } from '../../model';
import { estimateRtt, estimateRttMs } from '../estimate-rtt';
import { fibreFloorMs } from '../fibre-floor';
import { roundTrip, roundTripMs } from '../round-trip';
import type { RttPlace } from './place';
import { routesOf, routesOfPublic, routesOfRegion } from './place-routes';

const estimates = estimatesOnly(defaultAssumptions);

function region(id: string): Region {
  const found = findRegion(id);
  if (!found) throw new Error(`no region ${id}`);
  return found;
}

const place: fc.Arbitrary<RttPlace> = fc.record({
  at: fc.oneof(
    fc.record({
      lat: fc.double({ min: -90, max: 90, noNaN: true }),
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
    }),
    // Where coordinates are peculiar: the poles, both sides of the antimeridian, the equator.
    fc.record({
      lat: fc.constantFrom(-90, -89.999999, 0, -0, 1e-9, 89.999999, 90),
      lon: fc.constantFrom(-180, -179.999999, 0, -0, 1e-9, 179.999999, 180),
    }),
  ),
  network: fc.constantFrom(null, 'aws', 'azure', 'gcp', 'elsewhere'),
});

const floorBetween = (a: RttPlace, b: RttPlace) =>
  fibreFloorMs(greatCircleKm(directionOf(a.at), directionOf(b.at)));

test('between any two places: not below the fibre floor, inside its range, the same both ways', () => {
  fc.assert(
    fc.property(place, place, (a, b) => {
      const [from, to] = [routesOf(a), routesOf(b)];
      const there = estimateRtt(from, to, defaultAssumptions);
      expect(there.lowMs).toBeGreaterThanOrEqual(floorBetween(a, b));
      expect(there.rttMs).toBeGreaterThanOrEqual(there.lowMs);
      expect(there.highMs).toBeGreaterThanOrEqual(there.rttMs);
      expect(there.highMs).toBeLessThan(3000);
      expect(estimateRtt(to, from, defaultAssumptions)).toEqual(there);
      expect(estimateRttMs(from, to, defaultAssumptions)).toBe(there.rttMs);
    }),
  );
});

test('between all regions, measured or estimated: the same laws, and for measured pairs their value', () => {
  for (const assumptions of [defaultAssumptions, estimates]) {
    const pairs = latencyBetween(regions, regions, assumptions);
    expect(pairs).toHaveLength(regions.length ** 2);
    const back = new Map(pairs.map((pair) => [`${pair.to} ${pair.from}`, pair.rttMs]));
    for (const { from, to, rttMs, lowMs, highMs } of pairs) {
      const floor = fibreFloorMs(
        greatCircleKm(directionOf(region(from).at), directionOf(region(to).at)),
      );
      expect(lowMs).toBeGreaterThanOrEqual(floor);
      expect(rttMs).toBeGreaterThanOrEqual(lowMs);
      expect(highMs).toBeGreaterThanOrEqual(rttMs);
      expect(back.get(`${from} ${to}`)).toBe(rttMs);
    }
  }
});

test.each([
  // The task's own figures, from cloudping.
  { a: 'aws:us-east-1', b: 'aws:eu-west-1', rtt: 70 },
  { a: 'aws:us-east-1', b: 'aws:ap-northeast-1', rtt: 146 },
])('$a and $b are about $rtt ms apart, measured, and estimated alike', ({ a, b, rtt }) => {
  const measured = roundTrip(region(a), region(b), defaultAssumptions);
  expect(measured).toMatchObject({ source: 'measured', asOf: '2023-03-08' });
  expect(Math.abs(measured.rttMs / rtt - 1)).toBeLessThan(0.01);
  const estimated = roundTrip(region(b), region(a), estimates);
  expect(estimated.source).toBe('estimated');
  expect(Math.abs(estimated.rttMs / rtt - 1)).toBeLessThan(0.1);
});

test('the measured table wins where it has the pair, and can be left aside', () => {
  for (const { from, to, rttMs } of measuredPairs) {
    expect(roundTripMs(region(to), region(from), defaultAssumptions)).toBe(rttMs);
  }
  const some = latencyBetween(regions, regions, estimates);
  expect(some.every(({ source }) => source === 'estimated')).toBe(true);
});

test('estimates of measured pairs stay near them: median error under 3 %', () => {
  const errors = measuredPairs
    .filter(({ rttMs }) => rttMs > 20)
    .map(({ from, to, rttMs }) =>
      Math.abs(roundTripMs(region(from), region(to), estimates) / rttMs - 1),
    )
    .sort((a, b) => a - b);
  expect(errors[Math.floor(errors.length / 2)]).toBeLessThan(0.03);
});

test('one place is as far from itself as the inside of a region, whoever runs it', () => {
  const local = defaultAssumptions.parameters.localRttMs;
  fc.assert(
    fc.property(place, fc.constantFrom(null, 'aws', 'gcp'), (a, network) => {
      expect(estimateRtt(routesOf(a), routesOf({ at: a.at, network }), defaultAssumptions)).toEqual(
        {
          rttMs: local.value,
          lowMs: local.low,
          highMs: local.high,
        },
      );
    }),
  );
  // A few steps away it is still about that: nothing jumps.
  const near = estimateRttMs(
    routesOfPublic({ lat: 10, lon: 20 }),
    routesOfPublic({ lat: 10.001, lon: 20 }),
    defaultAssumptions,
  );
  expect(Math.abs(near - local.value)).toBeLessThan(0.1);
  const [east, west] = [
    routesOfPublic({ lat: 10, lon: 180 }),
    routesOfPublic({ lat: 10, lon: -180 }),
  ];
  expect(estimateRttMs(east, west, defaultAssumptions)).toBe(local.value);
});

test.each([
  { lat: Number.NaN, lon: 0 },
  { lat: 0, lon: Number.NaN },
  { lat: 90.0001, lon: 0 },
  { lat: -91, lon: 0 },
  { lat: 0, lon: 180.5 },
  { lat: 0, lon: -Infinity },
])('$lat, $lon is refused as no place on Earth', (at) => {
  expect(() => routesOfPublic(at)).toThrow(RangeError);
  expect(() => routesOfPublic(at)).toThrow('is no place on Earth');
});

test('users reach a far region over ways that the range of public routes widens', () => {
  const lagos = { lat: 6.52, lon: 3.38 };
  const target = routesOfRegion(region('aws:eu-west-1'));
  const users = estimateRtt(routesOfPublic(lagos), target, defaultAssumptions);
  const hosted = estimateRtt(routesOf({ at: lagos, network: 'aws' }), target, defaultAssumptions);
  expect(users.rttMs).toBeGreaterThan(hosted.rttMs);
  expect(users.highMs / users.lowMs).toBeGreaterThan(1.2);
});
