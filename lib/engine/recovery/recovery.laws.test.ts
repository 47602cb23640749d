import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  defaultAssumptions,
  evaluate,
  explain,
  figurePaths,
  ms,
  regions,
  rps,
  seconds,
  type Architecture,
  type Option,
  type OptionEvaluation,
  type RecoveryFigures,
  type RecoverySegments,
  type Site,
} from '..';
import { architecture, option, population, site } from '@/lib/testing/architecture';

const ids = regions
  .filter((r) => r.provider === 'aws' && r.partition === 'commercial')
  .map((r) => r.id);

const time = (max: number) => fc.integer({ min: 0, max }).map(seconds);
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });

/** Any sensible drawing with all that recovery reads, stated or left out. */
const drawing: fc.Arbitrary<Architecture> = fc
  .record({
    places: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 5 }),
    sites: fc.array(
      fc.record({
        role: fc.constantFrom('active', 'read', 'hot', 'warm', 'pilot', 'backup'),
        writer: fc.boolean(),
        capacity: fc.integer({ min: 50, max: 2000 }),
        zones: maybe(fc.integer({ min: 1, max: 4 })),
        grows: fc.boolean(),
        quota: maybe(fc.integer({ min: 0, max: 3000 })),
      }),
      { minLength: 5, maxLength: 5 },
    ),
    mode: fc.constantFrom('async', 'sync', 'semi-sync', 'quorum'),
    linked: fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }),
    lag: maybe(fc.integer({ min: 1, max: 60_000 })),
    strategy: fc.constantFrom('geodns', 'latency', 'anycast', 'weighted', 'application'),
    ttl: maybe(time(600)),
    health: fc.option(
      fc.record({
        intervalS: fc.integer({ min: 1, max: 60 }).map(seconds),
        failures: fc.integer({ min: 1, max: 9 }),
      }),
    ),
    failover: fc.record({
      mode: fc.constantFrom('automatic', 'manual', 'hybrid'),
      decideS: maybe(time(3600)),
      promoteS: maybe(time(600)),
    }),
    rto: maybe(time(3600)),
    rpo: maybe(time(3600)),
    residency: fc.constantFrom([], ['EU']),
  })
  .map((drawn) => {
    const sites = drawn.places.map((region, i): Site => {
      const row = drawn.sites[i];
      const role = i === 0 ? 'active' : (row?.role ?? 'active');
      const scaleTo = { capacityRps: rps(2500), bootS: seconds(90), rpsPerMinute: 300 };
      const runs = role !== 'pilot' && role !== 'backup';
      return {
        ...site(region, row?.capacity ?? 100, {
          role,
          writer: role === 'active' && row?.writer === true,
        }),
        ...(runs ? {} : { capacityRps: rps(0) }),
        ...(row?.zones === undefined ? {} : { zones: row.zones }),
        ...(row?.grows ? { scaleTo } : {}),
        ...(row?.quota === undefined ? {} : { quotaRps: rps(row.quota) }),
        ...(role === 'backup'
          ? { backup: { everyS: seconds(3600), restoreS: seconds(7200) } }
          : {}),
      };
    });
    const pairs = drawn.places.flatMap((from) => drawn.places.map((to) => ({ from, to })));
    const links = pairs
      .filter(({ from, to }, n) => from !== to && drawn.linked[n % 20])
      .map((pair) => ({
        ...pair,
        mode: drawn.mode,
        ...(drawn.lag === undefined
          ? {}
          : { lagMs: { p50: ms(drawn.lag / 4), p99: ms(drawn.lag) } }),
      }));
    const { decideS, promoteS, mode } = drawn.failover;
    return architecture(
      [
        population('ny', 300),
        population('fra', 200, { at: { lat: 50.11, lon: 8.68 }, country: 'DE' }),
      ],
      [
        option(sites, {
          links,
          health: drawn.health,
          routing: {
            strategy: drawn.strategy,
            weights: Object.fromEntries(drawn.places.map((p) => [p, 1])),
            ...(drawn.ttl === undefined ? {} : { ttlS: drawn.ttl }),
          },
          failover: {
            mode,
            targets: {},
            ...(decideS === undefined ? {} : { decideS }),
            ...(promoteS === undefined ? {} : { promoteS }),
          },
        }),
      ],
      {
        data: [{ name: 'users', class: 'pii', residency: drawn.residency }],
        dependencies: [{ name: 'mail', needs: 'hard', external: true, regions: [] }],
        requirements: {
          claims: [],
          ...(drawn.rto === undefined ? {} : { rtoS: drawn.rto }),
          ...(drawn.rpo === undefined ? {} : { rpoS: drawn.rpo }),
        },
      },
    );
  });

function evaluated(document: Architecture): OptionEvaluation {
  const [found] = evaluate(document, defaultAssumptions).options;
  if (!found) throw new Error('no option');
  return found;
}

const withOption = (document: Architecture, change: (drawn: Option) => Option): Architecture => ({
  ...document,
  options: document.options.map(change),
});

/** Every recovery time of an option: the losses and the disruptions, null as Infinity. */
const timesOf = ({ losses, byDisruption }: RecoveryFigures) => [
  ...losses.map((l) => l.rto.totalS ?? Infinity),
  ...byDisruption.map((d) => d.rtoS ?? Infinity),
];

function everyTime(
  recovery: RecoveryFigures,
): { rto: RecoverySegments; rtoP50: RecoverySegments }[] {
  return [recovery, ...recovery.losses, ...recovery.byDisruption];
}

describe('laws', () => {
  test('no figure is NaN, infinite or negative, and every one that is null has its reason', () => {
    fc.assert(
      fc.property(drawing, (document) => {
        const { recovery, unknown } = evaluated(document);
        JSON.stringify(recovery, (key, value: unknown) => {
          if (typeof value === 'number') {
            expect(Number.isFinite(value), key).toBe(true);
            expect(value, key).toBeGreaterThanOrEqual(0);
          }
          return value;
        });
        const said = new Set(unknown.map(({ path }) => path));
        const asked = (path: string, value: unknown) => {
          if (value === null) expect([path, said.has(path)]).toEqual([path, true]);
        };
        asked('recovery.rto.totalS', recovery.rto.totalS);
        asked('recovery.rpoS', recovery.rpoS);
        asked('recovery.meets', recovery.meets);
        for (const row of recovery.byDisruption) {
          const path = `recovery.byDisruption[${row.disruption}]`;
          asked(`${path}.rtoS`, row.rtoS);
          asked(`${path}.rpoS`, row.rpoS);
          asked(`${path}.meets`, row.meets);
        }
        for (const loss of recovery.losses) {
          const path = `recovery.losses[${loss.lost.join('+')}]`;
          asked(`${path}.rto.scaleS`, loss.rto.scaleS);
          asked(`${path}.rpoS`, loss.rpoS);
          for (const ramp of loss.standby) {
            asked(`${path}.standby[${ramp.region}].reachedS`, ramp.reachedS);
            asked(`${path}.standby[${ramp.region}].unservedRequests`, ramp.unservedRequests);
          }
        }
      }),
    );
  });

  test('the median is never above the worst, and sums are sums', () => {
    fc.assert(
      fc.property(drawing, (document) => {
        const { recovery } = evaluated(document);
        for (const { rto, rtoP50 } of everyTime(recovery)) {
          expect(rtoP50.totalS ?? Infinity).toBeLessThanOrEqual(rto.totalS ?? Infinity);
        }
        for (const { outcome, rto, waterfall } of recovery.losses) {
          if (outcome === 'outage' || rto.scaleS === null) continue;
          const { detectS, decideS, promoteS, scaleS, routeS, clientTailS } = rto;
          const sum =
            (detectS ?? 0) +
            (decideS ?? 0) +
            Math.max(promoteS ?? 0, scaleS) +
            (routeS ?? 0) +
            (clientTailS ?? 0);
          expect(rto.totalS).toBeCloseTo(sum, 6);
          const end = Math.max(...waterfall.map((b) => (b.startS ?? 0) + (b.lengthS ?? 0)));
          expect(end).toBeCloseTo(sum, 6);
        }
      }),
    );
  });

  const notSlower = (change: (drawn: Option) => Option) =>
    fc.assert(
      fc.property(drawing, (document) => {
        const before = timesOf(evaluated(document).recovery);
        const after = timesOf(evaluated(withOption(document, change)).recovery);
        after.forEach((length, i) => expect(length).toBeLessThanOrEqual((before[i] ?? 0) + 1e-6));
      }),
    );

  test('noticing faster never recovers later', () => {
    notSlower((drawn) => ({
      ...drawn,
      health: { intervalS: seconds((drawn.health?.intervalS ?? 60) / 2), failures: 1 },
    }));
  });

  test('deciding faster never recovers later', () => {
    notSlower((drawn) => ({
      ...drawn,
      failover: { ...drawn.failover, decideS: seconds((drawn.failover.decideS ?? 900) / 2) },
    }));
    notSlower((drawn) => ({ ...drawn, failover: { ...drawn.failover, mode: 'automatic' } }));
  });

  test('a shorter TTL never recovers later', () => {
    notSlower((drawn) => ({
      ...drawn,
      routing: { ...drawn.routing, ttlS: seconds((drawn.routing.ttlS ?? 60) / 2) },
    }));
  });

  test('one more synchronous copy never loses more', () => {
    fc.assert(
      fc.property(drawing, (document) => {
        const [from, to] = document.options[0]?.sites ?? [];
        if (!from || !to) return;
        const mirrored = withOption(document, (drawn) => ({
          ...drawn,
          links: [
            ...drawn.links.filter((l) => l.from !== from.region || l.to !== to.region),
            { from: from.region, to: to.region, mode: 'sync' },
          ],
        }));
        const lost = (d: Architecture) =>
          evaluated(d).recovery.losses.map(({ rpoS }) => rpoS ?? Infinity);
        const before = lost(document);
        // A member of a quorum that is made synchronous leaves the quorum, which is another matter.
        if (document.options[0]?.links.some(({ mode }) => mode === 'quorum')) return;
        lost(mirrored).forEach((rpo, i) => expect(rpo).toBeLessThanOrEqual(before[i] ?? 0));
      }),
    );
  });

  test('more warm capacity never scales later and turns nobody more away', () => {
    fc.assert(
      fc.property(drawing, (document) => {
        const warmer = withOption(document, (drawn) => ({
          ...drawn,
          sites: drawn.sites.map((s) =>
            s.role === 'warm' || s.role === 'pilot'
              ? { ...s, capacityRps: rps((s.capacityRps ?? 0) + 100) }
              : s,
          ),
        }));
        const before = new Map(
          evaluated(document).recovery.losses.flatMap(({ lost, standby }) =>
            standby.map((ramp) => [`${lost.join()} ${ramp.region}`, ramp]),
          ),
        );
        for (const { lost, standby } of evaluated(warmer).recovery.losses) {
          for (const ramp of standby) {
            const known = before.get(`${lost.join()} ${ramp.region}`);
            // A pilot that could not serve at all now draws load that went elsewhere.
            if (!known || known.arrivingRps !== ramp.arrivingRps) continue;
            expect(ramp.reachedS ?? Infinity).toBeLessThanOrEqual(known.reachedS ?? Infinity);
            expect(ramp.unservedRequests ?? Infinity).toBeLessThanOrEqual(
              (known.unservedRequests ?? Infinity) + 1e-6,
            );
          }
        }
      }),
    );
  });
});

test('every figure of a recovery that is named can be explained, with its value', () => {
  fc.assert(
    fc.property(drawing, (document) => {
      const found = evaluated(document);
      const { recovery } = found;
      const paths = figurePaths(found).filter((path) => path.startsWith('recovery.'));
      expect(paths.length).toBeGreaterThan(30);
      for (const path of [
        paths[0] ?? '',
        'recovery.rpoS',
        paths.at(-1) ?? '',
        paths.at(-4) ?? '',
      ]) {
        const tree = explain(document, defaultAssumptions, 'drawn', path);
        expect(tree, path).toBeDefined();
        expect(tree?.inputs.length === 0 && tree.formula === undefined, path).toBe(false);
      }
      const total = explain(document, defaultAssumptions, 'drawn', 'recovery.rto.totalS');
      expect(total?.value ?? null).toBe(recovery.rto.totalS);
      const lost = explain(document, defaultAssumptions, 'drawn', 'recovery.rpoS');
      expect(lost?.value).toBe(recovery.rpoS);
    }),
    { numRuns: 30 },
  );
});
