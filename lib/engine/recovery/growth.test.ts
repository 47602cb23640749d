import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rps, seconds } from '../units';
import { site } from '@/lib/testing/architecture';
import { capacityAt } from './capacity-at';
import { growthOf, type Growth } from './growth';
import { reachedAfter } from './reached-after';
import { unservedWhileGrowing } from './unserved-while-growing';
import { warmNeeded } from './warm-needed';

/** The west of examples/payments.yaml: 1 200 req/s run, 2 000 a minute more after 4 min, up to 12 000. */
const payments = growthOf(
  site('aws:us-west-2', 1200, {
    role: 'warm',
    quotaRps: rps(15_000),
    scaleTo: { capacityRps: rps(12_000), bootS: seconds(240), rpsPerMinute: 2000 },
  }),
);

describe('payments’ warm standby, by hand', () => {
  test('carries 7 200 req/s after 420 s', () => {
    expect(reachedAfter(payments, 7200)).toBeCloseTo(420, 9);
    expect(capacityAt(payments, 240)).toBe(1200);
    expect(capacityAt(payments, 330)).toBeCloseTo(4200, 9);
    expect(capacityAt(payments, 420)).toBeCloseTo(7200, 9);
    expect(capacityAt(payments, 86_400)).toBe(12_000);
  });

  test('turns 1.98 million requests away until then: 6 000 × 240 and half of 6 000 × 180', () => {
    expect(unservedWhileGrowing(payments, 7200)).toBeCloseTo(1_980_000, 6);
  });

  test('would have to run 7 200 to be ready in 240 s, 5 200 in 300 s, nothing in 456 s', () => {
    expect(warmNeeded(payments, 7200, 240)).toBe(7200);
    expect(warmNeeded(payments, 7200, 300)).toBeCloseTo(5200, 9);
    expect(warmNeeded(payments, 7200, 456)).toBeCloseTo(0, 9);
  });
});

test('a quota below the load is never enough', () => {
  const held = { ...payments, reachRps: 5000 };
  expect(reachedAfter(held, 7200)).toBe(Infinity);
  expect(unservedWhileGrowing(held, 7200)).toBe(Infinity);
  expect(reachedAfter(held, 5000)).toBeCloseTo(354, 9);
});

test('a pilot light starts from nothing, a restored backup after its restore', () => {
  const scaleTo = { capacityRps: rps(600), bootS: seconds(600), rpsPerMinute: 600 };
  const pilot = growthOf({ region: 'aws:us-west-2', role: 'pilot', writer: false, scaleTo });
  expect(reachedAfter(pilot, 600)).toBe(660);
  const restored = growthOf({
    region: 'aws:us-west-2',
    role: 'backup',
    writer: false,
    capacityRps: rps(600),
    backup: { everyS: seconds(3600), restoreS: seconds(7200) },
  });
  expect([capacityAt(restored, 7199), capacityAt(restored, 7200)]).toEqual([0, 600]);
  expect(reachedAfter(restored, 600)).toBe(7200);
  expect(unservedWhileGrowing(restored, 600)).toBe(600 * 7200);
  expect(warmNeeded(restored, 600, 3600)).toBeNull();
});

const growth: fc.Arbitrary<Growth> = fc
  .record({
    warmRps: fc.integer({ min: 0, max: 5000 }),
    restoreS: fc.integer({ min: 0, max: 600 }),
    bootS: fc.integer({ min: 0, max: 600 }),
    rpsPerS: fc.integer({ min: 1, max: 100 }),
    more: fc.integer({ min: 0, max: 5000 }),
  })
  .map(({ more, ...rest }) => ({ ...rest, reachRps: rest.warmRps + more }));
const load = fc.integer({ min: 1, max: 10_000 });

describe('laws', () => {
  test('the closed form agrees with the trapezoidal rule', () => {
    fc.assert(
      fc.property(growth, load, (grows, loadRps) => {
        const until = reachedAfter(grows, loadRps);
        const closed = unservedWhileGrowing(grows, loadRps);
        if (!Number.isFinite(until)) {
          expect(closed).toBe(Infinity);
          return;
        }
        // The integrand is linear between restore, boot and the end: steps that meet these are exact.
        const knots = [0, grows.restoreS, grows.restoreS + grows.bootS, until];
        let area = 0;
        knots.slice(1).forEach((to, n) => {
          const from = Math.min(knots[n] ?? 0, to);
          const turnedAway = (t: number) => Math.max(0, loadRps - capacityAt(grows, t));
          // Just inside, since capacity jumps when a backup is restored.
          const [a, b] = [from + (to - from) * 1e-9, to - (to - from) * 1e-9];
          const steps = 64;
          for (let k = 0; k < steps; k += 1) {
            const [s, t] = [a + ((b - a) * k) / steps, a + ((b - a) * (k + 1)) / steps];
            area += ((turnedAway(s) + turnedAway(t)) / 2) * (t - s);
          }
        });
        expect(area / (closed + 1)).toBeCloseTo(closed / (closed + 1), 6);
      }),
    );
  });

  test('more warm capacity never takes longer and turns nobody away who was served', () => {
    fc.assert(
      fc.property(growth, load, fc.integer({ min: 0, max: 5000 }), (grows, loadRps, more) => {
        const warmer = {
          ...grows,
          warmRps: grows.warmRps + more,
          reachRps: Math.max(grows.reachRps, grows.warmRps + more),
        };
        expect(reachedAfter(warmer, loadRps)).toBeLessThanOrEqual(reachedAfter(grows, loadRps));
        expect(unservedWhileGrowing(warmer, loadRps)).toBeLessThanOrEqual(
          unservedWhileGrowing(grows, loadRps),
        );
      }),
    );
  });

  test('the warm capacity that is needed is enough, and one per cent less is not', () => {
    fc.assert(
      fc.property(growth, load, fc.integer({ min: 0, max: 2000 }), (grows, loadRps, withinS) => {
        const needed = warmNeeded(grows, loadRps, withinS);
        if (needed === null) {
          expect(withinS).toBeLessThan(grows.restoreS);
          return;
        }
        const kept = (warmRps: number) =>
          reachedAfter({ ...grows, warmRps, reachRps: loadRps }, loadRps);
        expect(kept(needed)).toBeLessThanOrEqual(withinS + 1e-6);
        if (needed > 0) expect(kept(needed * 0.99)).toBeGreaterThan(withinS);
      }),
    );
  });
});
