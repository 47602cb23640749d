import fc from 'fast-check';
import { regions, share, type Architecture } from '@/lib/engine';
import { architecture, option, population, site } from './architecture';

const ids = regions
  .filter((r) => r.provider === 'aws' && r.partition === 'commercial')
  .map((r) => r.id);
const roles = ['active', 'active', 'active', 'read', 'hot', 'warm'] as const;
const countries = ['US', 'DE', 'IE', 'IN', 'JP', 'BR'];

/** Any sensible drawing: two to six sites of which the first is active, one to eight populations, any rule. */
export const drawing: fc.Arbitrary<Architecture> = fc
  .record({
    places: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 6 }),
    sites: fc.array(
      fc.record({
        role: fc.constantFrom(...roles),
        writer: fc.boolean(),
        capacity: fc.integer({ min: 50, max: 2000 }),
        weight: fc.integer({ min: 0, max: 5 }),
      }),
      { minLength: 6, maxLength: 6 },
    ),
    users: fc.array(
      fc.record({
        lat: fc.double({ min: -60, max: 70, noNaN: true }),
        lon: fc.double({ min: -180, max: 180, noNaN: true }),
        rps: fc.integer({ min: 1, max: 500 }),
        country: fc.constantFrom(...countries),
        home: fc.nat({ max: 5 }),
      }),
      { minLength: 1, maxLength: 8 },
    ),
    strategy: fc.constantFrom('geodns', 'latency', 'anycast', 'weighted', 'application'),
    stray: fc.double({ min: 0, max: 0.5, noNaN: true }),
    reads: fc.double({ min: 0, max: 1, noNaN: true }),
    residency: fc.constantFrom([], ['EU'], ['IN']),
    target: fc.option(fc.nat({ max: 5 }), { nil: undefined }),
    onOverload: fc.constantFrom('fall', 'fall', 'shed'),
    classes: fc.option(fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 }), fc.nat({ max: 4 }))),
  })
  .map((drawn) => {
    const { places, sites, users, strategy, stray, reads, residency, target } = drawn;
    const { onOverload, classes } = drawn;
    const regions = places.map((region, i) => {
      const row = sites[i] ?? { role: 'active', writer: false, capacity: 100, weight: 1 };
      const role = i === 0 ? 'active' : row.role;
      return site(region, row.capacity, { role, writer: role === 'active' && row.writer });
    });
    const weights = Object.fromEntries(
      places.map((region, i) => [region, (sites[i]?.weight ?? 0) + (i === 0 ? 1 : 0)]),
    );
    const to = target === undefined ? undefined : places[target % places.length];
    return architecture(
      users.map((u, i) =>
        population(`p${i}`, u.rps, { at: { lat: u.lat, lon: u.lon }, country: u.country }),
      ),
      [
        option(regions, {
          routing: { strategy, weights, strayShare: share(stray) },
          homes: Object.fromEntries(
            users.flatMap((u, i) => {
              const home = places[u.home % places.length];
              return home ? [[`p${i}`, home]] : [];
            }),
          ),
          failover: { mode: 'automatic', onOverload, targets: to ? { '*': to } : {} },
        }),
      ],
      {
        demand: {
          reads: share(reads),
          ...prioritiesOf(classes),
          populations: users.map((u, i) =>
            population(`p${i}`, u.rps, { at: { lat: u.lat, lon: u.lon }, country: u.country }),
          ),
        },
        data: [{ name: 'd', class: 'pii', residency }],
      },
    );
  });

/** Priorities in these proportions; none where nothing is given. */
function prioritiesOf(parts: readonly [number, number, number] | null) {
  const sum = parts ? parts[0] + parts[1] + parts[2] : 0;
  if (!parts || sum === 0) return {};
  const [p0, p1] = [parts[0] / sum, parts[1] / sum];
  return { priorities: { p0: share(p0), p1: share(p1), p2: share(Math.max(0, 1 - p0 - p1)) } };
}
