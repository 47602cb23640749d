import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultAssumptions, evaluate, share } from '..';
import { architecture, option, population, site } from '../../testing/architecture';
import { km } from '../units';
import { fibreFloorMs } from './fibre-floor';
import { mixtureQuantileMs } from './mixture-quantile';
import { buildNetwork } from '../traffic/network';

test.each([
  // docs/model.md, round trips: Tokyo to N. Virginia about 10 900 km, to Singapore about 5 300 km.
  { distance: 10_900, floor: 109 },
  { distance: 5_300, floor: 53 },
  { distance: 0, floor: 0 },
])('the fibre floor of $distance km is $floor ms', ({ distance, floor }) => {
  expect(fibreFloorMs(km(distance))).toBe(floor);
});

test('the spread puts p95 at 19^(1/8) and p99 at 99^(1/8) times the median of one group', () => {
  // Inverse of the log-logistic distribution: median · (q / (1 − q))^(1/shape).
  const one = [{ medianMs: 100, weight: 5 }];
  expect(mixtureQuantileMs(one, 0.5, 8)).toBeCloseTo(100, 2);
  expect(mixtureQuantileMs(one, 0.95, 8)).toBeCloseTo(144.49, 1);
  expect(mixtureQuantileMs(one, 0.99, 8)).toBeCloseTo(177.6, 1);
  expect(mixtureQuantileMs([], 0.5, 8)).toBeNull();
});

test('nine per cent of slow writes break a p95 that the rest would hold', () => {
  const parts = (slow: number) => [
    { medianMs: 50, weight: 1 - slow },
    { medianMs: 250, weight: slow },
  ];
  expect(mixtureQuantileMs(parts(0), 0.95, 8)).toBeLessThan(100);
  expect(mixtureQuantileMs(parts(0.09), 0.95, 8)).toBeGreaterThan(200);
});

test('quantiles rise with the quantile and lie between the groups they mix', () => {
  const part = fc.record({
    medianMs: fc.double({ min: 1, max: 1000, noNaN: true }),
    weight: fc.double({ min: 0.01, max: 10, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
      const [p50, p95] = [mixtureQuantileMs(parts, 0.5, 8), mixtureQuantileMs(parts, 0.95, 8)];
      const medians = parts.map((p) => p.medianMs);
      expect(p50).toBeGreaterThanOrEqual(Math.min(...medians) - 0.01);
      expect(p50).toBeLessThanOrEqual(Math.max(...medians) + 0.01);
      expect(Number(p95)).toBeGreaterThan(Number(p50));
    }),
  );
});

test('writes of a read site pay the way to the writer on top', () => {
  const drawn = option([
    site('aws:us-east-1', 100, { writer: true }),
    site('aws:eu-west-1', 100, { role: 'read' }),
  ]);
  const doc = architecture(
    [population('eu', 10, { at: { lat: 53.35, lon: -6.26 }, country: 'IE' })],
    [drawn],
    {
      demand: {
        reads: share(0.9),
        populations: [population('eu', 10, { at: { lat: 53.35, lon: -6.26 } })],
      },
    },
  );
  const row = evaluate(doc, defaultAssumptions).options[0]?.latency.populations[0];
  const network = buildNetwork(doc, drawn, defaultAssumptions);
  expect(row?.region).toBe('aws:eu-west-1');
  expect(Number(row?.writeMs) - Number(row?.requestMs)).toBeCloseTo(
    network.siteRttMs[1]?.[0] ?? Number.NaN,
    9,
  );
});

test('the slow requests are named by whose they are, the largest part first', () => {
  const drawn = option([
    site('aws:us-east-1', 100, { writer: true }),
    site('aws:eu-west-1', 100, { role: 'read' }),
  ]);
  const populations = [
    population('dublin', 10, { at: { lat: 53.35, lon: -6.26 } }),
    population('ny', 10),
  ];
  const [judged] = evaluate(
    architecture(populations, [drawn], { demand: { reads: share(0.8), populations } }),
    defaultAssumptions,
  ).options;
  const slowest = judged?.latency.slowest ?? [];
  expect(slowest[0]).toMatchObject({
    population: 'dublin',
    kind: 'write',
    region: 'aws:eu-west-1',
    share: 0.1,
    medianMs: judged?.latency.populations[0]?.writeMs,
  });
  // A tenth of the requests, over twice as slow as the rest, are nearly all of the slowest twentieth.
  expect(slowest[0]?.slowShare).toBeGreaterThan(0.9);
  expect(slowest.map(({ slowShare }) => slowShare)).toEqual(
    slowest.map(({ slowShare }) => slowShare).toSorted((a, b) => b - a),
  );
  expect(slowest.reduce((sum, { slowShare }) => sum + slowShare, 0)).toBeCloseTo(1, 9);
});
