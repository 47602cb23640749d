import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  defaultAssumptions,
  ms,
  regions,
  share,
  type Architecture,
  type LatencyFigures,
  type Scenario,
  type Transport,
} from '..';
import { architecture, option, population, site } from '../../testing/architecture';
import { directionOf, greatCircleKm } from '../geo/great-circle';
import { trafficOf } from '../evaluate';
import { fibreFloorMs } from './fibre-floor';
import { latencyFigures } from './latency-figures';
import { LatencyModel } from './latency-model';
import { mixtureQuantileMs } from './mixture-quantile';
import { tailShares } from './tail-shares';

const commercial = regions.filter(({ partition }) => partition === 'commercial');
const place = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});
const region = fc.constantFrom(...commercial.map(({ id }) => id));
const mode = fc.constantFrom(
  'async' as const,
  'sync' as const,
  'semi-sync' as const,
  'quorum' as const,
);

/** A writer, a read site and a copy anywhere; users anywhere; an identity service somewhere. */
const drawing = fc
  .record({
    sites: fc.uniqueArray(region, { minLength: 3, maxLength: 3 }),
    users: fc.array(place, { minLength: 1, maxLength: 3 }),
    mode,
    dependsOn: region,
    edge: fc.option(
      fc.oneof(
        fc.record({ at: fc.constant('provider' as const) }),
        fc.record({ at: fc.constant('regions' as const), regions: fc.tuple(region) }),
      ),
      { nil: undefined },
    ),
  })
  .map(
    ({
      sites: [writer = 'aws:us-east-1', reader = writer, copy = writer],
      users,
      edge,
      ...rest
    }) => {
      const populations = users.map((at, i) => population(`users-${i}`, 10 + i, { at }));
      const drawn = option(
        [
          site(writer, 100, { writer: true }),
          site(reader, 100, { role: 'read' }),
          site(copy, 100, { role: 'hot' }),
        ],
        { links: [{ from: writer, to: copy, mode: rest.mode }], ...(edge ? { edge } : {}) },
      );
      const calls = { name: 'identity', needs: 'hard', external: false, calls: 1 } as const;
      return architecture(populations, [drawn], {
        demand: { reads: share(0.7), populations },
        dependencies: [{ ...calls, regions: [rest.dependsOn] }],
      });
    },
  );

/** The latencies of the only option, without all else that an evaluation holds. */
function latencyOf(document: Architecture, scenario: Scenario = 'typical'): LatencyFigures {
  const [drawn] = document.options;
  if (!drawn) throw new Error('no option');
  const { network, strands } = trafficOf(document, drawn, defaultAssumptions);
  return latencyFigures(new LatencyModel(document, network, defaultAssumptions, scenario), strands);
}

function withRequest(document: Architecture, request: Architecture['demand']['request']) {
  return { ...document, demand: { ...document.demand, ...(request ? { request } : {}) } };
}

/** All of a document's latencies in one order. */
function allOf({ p50Ms, p95Ms, p99Ms, populations }: LatencyFigures): number[] {
  return [
    ...populations.flatMap((p) => [p.firstRequestMs, p.requestMs, p.writeMs].map(Number)),
    ...[p50Ms, p95Ms, p99Ms].map(Number),
  ];
}

/** Each at least the other; a thousandth of a millisecond is what quantiles are found to. */
function expectNoFaster(slower: LatencyFigures, faster: LatencyFigures) {
  const [more, less] = [allOf(slower), allOf(faster)];
  expect(more).toHaveLength(less.length);
  more.forEach((value, i) => expect(value).toBeGreaterThanOrEqual((less[i] ?? NaN) - 0.002));
}

test('no round trip is ever below the fibre floor between users and site, by an edge or not, degraded or not', () => {
  fc.assert(
    fc.property(
      drawing,
      fc.constantFrom('typical' as const, 'degraded' as const),
      (document, scenario) => {
        for (const [i, row] of latencyOf(document, scenario).populations.entries()) {
          const at = document.demand.populations[i]?.at;
          const there = defaultAssumptions.region(row.region ?? '')?.at;
          if (!at || !there) throw new Error('nobody serves these users');
          const floor = fibreFloorMs(greatCircleKm(directionOf(at), directionOf(there)));
          expect(row.rttMs).toBeGreaterThanOrEqual(floor - 1e-6);
          expect(row.plausibility).not.toBe('impossible');
          expect(row.requestMs).toBeGreaterThan(Number(row.rttMs));
          expect(row.firstRequestMs).toBeGreaterThanOrEqual(Number(row.requestMs));
          expect(row.writeMs).toBeGreaterThanOrEqual(Number(row.requestMs));
        }
      },
    ),
  );
});

test('TLS 1.2 is no faster than TLS 1.3, that than HTTP/3, and none than the same resumed', () => {
  const order: readonly Transport[] = ['tls1.2', 'tls1.3', 'http3'];
  fc.assert(
    fc.property(drawing, fc.double({ min: 0, max: 1, noNaN: true }), (document, resumed) => {
      const [tls12, tls13, http3] = order.map((transport) =>
        latencyOf(withRequest(document, { transport })),
      );
      const again = order.map((transport) =>
        latencyOf(withRequest(document, { transport, resumedShare: share(resumed) })),
      );
      if (!tls12 || !tls13 || !http3) throw new Error('three transports');
      expectNoFaster(tls12, tls13);
      expectNoFaster(tls13, http3);
      [tls12, tls13, http3].forEach((fresh, i) => expectNoFaster(fresh, again[i] ?? fresh));
    }),
  );
});

test('a degraded network is never faster', () => {
  fc.assert(
    fc.property(drawing, (document) => {
      expectNoFaster(latencyOf(document, 'degraded'), latencyOf(document));
    }),
  );
});

test('more calls, of the client or to a dependency, are never faster', () => {
  fc.assert(
    fc.property(drawing, fc.nat(5), fc.nat(5), (document, few, more) => {
      const calls = (sequentialCalls: number) =>
        latencyOf(withRequest(document, { sequentialCalls }));
      expectNoFaster(calls(few + more), calls(few));
      const [identity] = document.dependencies;
      if (!identity) throw new Error('no dependency');
      const asking = (times: number) =>
        latencyOf({ ...document, dependencies: [{ ...identity, calls: times }] });
      expectNoFaster(asking(few + more), asking(few));
    }),
  );
});

test('a slower server is never faster, and slows every request by as much', () => {
  fc.assert(
    fc.property(drawing, fc.nat(500), (document, extra) => {
      const slow = latencyOf(withRequest(document, { serverTimeMs: ms(35 + extra) }));
      slow.populations.forEach((row, i) => {
        const before = latencyOf(document).populations[i];
        expect(Number(row.requestMs) - Number(before?.requestMs)).toBeCloseTo(extra, 6);
      });
    }),
    { numRuns: 20 },
  );
});

test('the parts of the slow requests add up to all of them, the slowest group over its share', () => {
  const part = fc.record({
    medianMs: fc.double({ min: 1, max: 1000, noNaN: true }),
    weight: fc.double({ min: 0.01, max: 10, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
      const p95 = Number(mixtureQuantileMs(parts, 0.95, 8));
      const tail = tailShares(parts, p95, 8);
      const total = parts.reduce((sum, { weight }) => sum + weight, 0);
      expect(tail.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      const slowest = parts.reduce(
        (most, { medianMs }, i) => (medianMs > (parts[most]?.medianMs ?? 0) ? i : most),
        0,
      );
      expect(tail[slowest]).toBeGreaterThanOrEqual((parts[slowest]?.weight ?? 0) / total - 1e-9);
    }),
  );
});
