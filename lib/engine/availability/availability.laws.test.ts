import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  defaultAssumptions,
  evaluate,
  rps,
  seconds,
  share,
  type Architecture,
  type AvailabilityFigures,
  type Dependency,
  type Option,
  type Site,
} from '..';
import { architecture, option, population, site } from '../../testing/architecture';
import { drawing } from '../../testing/drawing';

function availabilityOf(doc: Architecture): AvailabilityFigures {
  const [first] = evaluate(doc, defaultAssumptions).options;
  if (!first) throw new Error('no option');
  return first.availability;
}

const yearly = (doc: Architecture): number => availabilityOf(doc).yearly ?? -1;

const withOption = (doc: Architecture, change: (option: Option) => Option): Architecture => ({
  ...doc,
  options: doc.options.map(change),
});

const withSites = (doc: Architecture, change: (sites: readonly Site[]) => readonly Site[]) =>
  withOption(doc, (o) => ({ ...o, sites: change(o.sites) }));

const dependencies: fc.Arbitrary<readonly Dependency[]> = fc.array(
  fc.record({
    name: fc.constantFrom('a', 'b', 'c'),
    needs: fc.constantFrom('hard', 'soft'),
    external: fc.boolean(),
    regions: fc.subarray(['aws:us-east-1', 'aws:eu-west-1', 'aws:ap-south-1'] as const),
    availability: fc.double({ min: 0.9, max: 1, noNaN: true }).map(share),
  }),
  { maxLength: 3 },
);

/** Any drawing, with dependencies, zones, users that are not as their requests, and a failover of some speed. */
const document = fc
  .tuple(
    drawing,
    dependencies,
    fc.array(fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }), {
      minLength: 6,
      maxLength: 6,
    }),
    fc.array(fc.nat({ max: 1e6 }), { minLength: 8, maxLength: 8 }),
    fc.record({
      intervalS: fc.integer({ min: 1, max: 600 }),
      failures: fc.integer({ min: 1, max: 10 }),
      ttlS: fc.integer({ min: 0, max: 3600 }),
      promoteS: fc.integer({ min: 0, max: 3600 }),
    }),
  )
  .map(([doc, needs, zones, users, pace]): Architecture => ({
    ...doc,
    dependencies: [...new Map(needs.map((d) => [d.name, d])).values()],
    demand: {
      ...doc.demand,
      populations: doc.demand.populations.map((p, i) => ({ ...p, users: users[i] ?? 0 })),
    },
    options: doc.options.map((o) => ({
      ...o,
      sites: o.sites.map((s, i) => {
        const count = zones[i];
        return count === undefined ? s : { ...s, zones: count };
      }),
      routing: { ...o.routing, ttlS: seconds(pace.ttlS) },
      health: { intervalS: seconds(pace.intervalS), failures: pace.failures },
      failover: { ...o.failover, promoteS: seconds(pace.promoteS) },
    })),
  }));

test('availability lies between its bounds, and all of them between nothing and everything', () => {
  fc.assert(
    fc.property(document, (doc) => {
      const { yearly: value, lowerBound, upperBound } = availabilityOf(doc);
      expect(lowerBound).toBeGreaterThanOrEqual(0);
      expect(value).toBeGreaterThanOrEqual(lowerBound ?? 1);
      expect(upperBound).toBeGreaterThanOrEqual(value ?? 1);
      expect(upperBound).toBeLessThanOrEqual(1);
    }),
  );
});

test('the contributions add up to the downtime, and the populations to the users', () => {
  fc.assert(
    fc.property(document, (doc) => {
      const { contributions, downtimeMinutesPerYear, populations } = availabilityOf(doc);
      const down = downtimeMinutesPerYear ?? -1;
      const sum = contributions.reduce((total, one) => total + (one.minutesPerYear ?? 0), 0);
      expect(sum).toBeCloseTo(down, 5);
      for (const { minutesPerYear } of contributions) expect(minutesPerYear).toBeGreaterThan(0);
      expect(new Set(contributions.map(({ id }) => id)).size).toBe(contributions.length);

      const people = doc.demand.populations.map((p) => p.users);
      const weights = people.some((n) => n > 0)
        ? people
        : doc.demand.populations.map((p) => p.peakRps);
      const all = weights.reduce((total, n) => total + n, 0);
      const mean = populations.reduce(
        (total, p, i) => total + ((p.downtimeMinutesPerYear ?? 0) * (weights[i] ?? 0)) / all,
        0,
      );
      expect(mean).toBeCloseTo(down, 5);
    }),
  );
});

test('more capacity at a site never lowers it', () => {
  fc.assert(
    fc.property(
      document,
      fc.nat({ max: 5 }),
      fc.double({ min: 1, max: 5, noNaN: true }),
      (doc, at, factor) => {
        const bigger = withSites(doc, (sites) =>
          sites.map((s, i) =>
            i === at % sites.length ? { ...s, capacityRps: rps((s.capacityRps ?? 0) * factor) } : s,
          ),
        );
        expect(yearly(bigger)).toBeGreaterThanOrEqual(yearly(doc) - 1e-12);
      },
    ),
  );
});

test('nor does a faster failover', () => {
  fc.assert(
    fc.property(
      document,
      fc.constantFrom('interval', 'failures', 'ttl', 'promote'),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (doc, what, factor) => {
        const faster = withOption(doc, (o) => {
          const { health, routing, failover } = o;
          if (!health) return o;
          const { intervalS, failures } = health;
          switch (what) {
            case 'interval':
              return { ...o, health: { ...health, intervalS: seconds(intervalS * factor) } };
            case 'failures':
              return { ...o, health: { ...health, failures: Math.max(1, failures * factor) } };
            case 'ttl':
              return { ...o, routing: { ...routing, ttlS: seconds((routing.ttlS ?? 0) * factor) } };
            default:
              return {
                ...o,
                failover: { ...failover, promoteS: seconds((failover.promoteS ?? 0) * factor) },
              };
          }
        });
        expect(yearly(faster)).toBeGreaterThanOrEqual(yearly(doc) - 1e-12);
      },
    ),
  );
});

test('nor does a second zone where half of the capacity is enough', () => {
  fc.assert(
    fc.property(document, fc.nat({ max: 5 }), (doc, at) => {
      const [first] = evaluate(doc, defaultAssumptions).options;
      const half = (i: number) => (first?.capacity.steady[i]?.utilization ?? 1) <= 0.5;
      const zoned = withSites(doc, (sites) =>
        sites.map((s, i) =>
          i === at % sites.length && half(i) && (s.zones ?? 1) === 1 ? { ...s, zones: 2 } : s,
        ),
      );
      expect(yearly(zoned)).toBeGreaterThanOrEqual((first?.availability.yearly ?? 1) - 1e-12);
    }),
  );
});

test('nor does a better dependency', () => {
  fc.assert(
    fc.property(document, (doc) => {
      const better = {
        ...doc,
        dependencies: doc.dependencies.map((d) => ({
          ...d,
          availability: share((1 + (d.availability ?? 1)) / 2),
        })),
      };
      expect(yearly(better)).toBeGreaterThanOrEqual(yearly(doc) - 1e-12);
    }),
  );
});

test('the order of sites, populations and dependencies does not matter', () => {
  fc.assert(
    fc.property(document, (doc) => {
      const turned: Architecture = {
        ...withSites(doc, (sites) => sites.toReversed()),
        dependencies: doc.dependencies.toReversed(),
        demand: { ...doc.demand, populations: doc.demand.populations.toReversed() },
      };
      const [a, b] = [availabilityOf(doc), availabilityOf(turned)];
      expect(b.downtimeMinutesPerYear).toBeCloseTo(a.downtimeMinutesPerYear ?? -1, 5);
      expect(b.lowerBound).toBeCloseTo(a.lowerBound ?? -1, 9);
      const byId = new Map(b.contributions.map((one) => [one.id, one.minutesPerYear]));
      for (const { id, minutesPerYear } of a.contributions) {
        expect(byId.get(id) ?? 0).toBeCloseTo(minutesPerYear ?? -1, 5);
      }
    }),
  );
});

/** Regions of AWS that fail alike, 0.09 times a year. */
const alike = ['aws:eu-west-1', 'aws:us-west-2', 'aws:ap-northeast-1', 'aws:sa-east-1'] as const;
const added = 'aws:ca-central-1';

describe('an asynchronous site that can carry everything never lowers it', () => {
  const world = fc.record({
    sites: fc.integer({ min: 1, max: 4 }),
    headroom: fc.double({ min: 1.05, max: 3, noNaN: true }),
    users: fc.array(
      fc.record({
        lat: fc.double({ min: -40, max: 60, noNaN: true }),
        lon: fc.double({ min: -170, max: 170, noNaN: true }),
        rps: fc.integer({ min: 1, max: 500 }),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    role: fc.constantFrom('active', 'hot'),
    zones: fc.integer({ min: 1, max: 3 }),
    success: fc.double({ min: 0, max: 1, noNaN: true }),
  });

  test('serving or standing by, as long as its region fails no more than the others', () => {
    fc.assert(
      fc.property(world, ({ sites, headroom, users, role, zones, success }) => {
        const populations = users.map((u, i) =>
          population(`p${i}`, u.rps, { at: { lat: u.lat, lon: u.lon } }),
        );
        const peak = users.reduce((sum, u) => sum + u.rps, 0);
        const draw = (drawn: readonly Site[]) =>
          architecture(populations, [
            option(drawn, {
              health: { intervalS: seconds(10), failures: 3 },
              failover: { mode: 'automatic', success: share(success), targets: {} },
              routing: { ttlS: seconds(60) },
            }),
          ]);
        // Each bears its own peak, and a share of the others': some losses are survived and some are not.
        const own = draw(alike.slice(0, sites).map((id) => site(id, 1e9)));
        const [steady] = evaluate(own, defaultAssumptions).options;
        const before = alike.slice(0, sites).map((id, i) =>
          site(id, Math.max(1, (steady?.capacity.steady[i]?.loadRps ?? 0) * headroom * 2), {
            zones,
          }),
        );
        const more = site(added, peak * 4, { role, zones });
        expect(yearly(draw([...before, more]))).toBeGreaterThanOrEqual(yearly(draw(before)) - 1e-9);
      }),
    );
  });
});

test('a small one nearby can lower it: its own outages come on top, and it takes over for nobody', () => {
  const users = [
    population('near', 400),
    population('far', 200, { at: { lat: 47.6, lon: -122.3 } }),
  ];
  const draw = (...drawn: readonly Site[]) =>
    architecture(users, [option(drawn, { failover: { mode: 'automatic', targets: {} } })]);
  const big = site('aws:us-west-2', 1000, { zones: 3 });
  const small = site('aws:ca-central-1', 450, { zones: 3 });
  expect(yearly(draw(big, small))).toBeLessThan(yearly(draw(big)));
  expect(yearly(draw(big, { ...small, capacityRps: rps(1000) }))).toBeGreaterThan(
    yearly(draw(big)),
  );
});

test('two equal sites and one of double size agree where no failover works', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 4 }), (load, zones) => {
      const users = [
        population('a', load, { at: { lat: 53.3, lon: -6.3 } }),
        population('b', load, { at: { lat: 45.5, lon: -122.7 } }),
      ];
      const draw = (...drawn: readonly Site[]) =>
        architecture(users, [
          option(drawn, { failover: { mode: 'manual', success: share(0), targets: {} } }),
        ]);
      const capacity = 3 * load;
      const two = draw(
        site('aws:eu-west-1', capacity, { zones }),
        site('aws:us-west-2', capacity, { zones }),
      );
      const one = draw(site('aws:eu-west-1', 2 * capacity, { zones }));
      const minutes = (doc: Architecture) => availabilityOf(doc).downtimeMinutesPerYear ?? -1;
      expect(minutes(two)).toBeCloseTo(minutes(one), 6);
    }),
  );
});

test('one population and the same in two halves agree', () => {
  fc.assert(
    fc.property(document, (doc) => {
      const halves: Architecture = {
        ...doc,
        demand: {
          ...doc.demand,
          populations: doc.demand.populations.flatMap((p) =>
            ['', '-2'].map((end) => ({
              ...p,
              name: `${p.name}${end}`,
              users: p.users / 2,
              peakRps: rps(p.peakRps / 2),
            })),
          ),
        },
        options: doc.options.map((o) => ({
          ...o,
          homes: Object.fromEntries(
            Object.entries(o.homes).flatMap(([name, home]) => [
              [name, home],
              [`${name}-2`, home],
            ]),
          ),
        })),
      };
      expect(yearly(halves)).toBeCloseTo(yearly(doc), 9);
    }),
  );
});

describe('wrong or missing inputs give no NaN', () => {
  const users = [population('ny', 600)];
  const odd: Readonly<Record<string, Architecture>> = {
    'no users': architecture([], [option([site('aws:eu-west-1', 100)])]),
    'users who send nothing': architecture(
      [population('ny', 0)],
      [option([site('aws:eu-west-1', 1)])],
    ),
    'nobody stated as users': architecture(
      [population('ny', 600, { users: 0 })],
      [option([site('aws:eu-west-1', 1000)])],
    ),
    'no site': architecture(users, [option([])]),
    'no active site': architecture(users, [option([site('aws:eu-west-1', 100, { role: 'hot' })])]),
    'no capacity': architecture(users, [option([site('aws:eu-west-1', 0)])]),
    'weights that sum to 0': architecture(users, [
      option([site('aws:eu-west-1', 900), site('aws:us-west-2', 900)], {
        routing: { strategy: 'weighted', weights: { 'aws:eu-west-1': 0, 'aws:us-west-2': 0 } },
      }),
    ]),
    'warm without a target': architecture(users, [
      option([site('aws:eu-west-1', 900), site('aws:us-west-2', 10, { role: 'warm' })]),
    ]),
    'a backup without a backup': architecture(users, [
      option([site('aws:eu-west-1', 900), site('aws:us-west-2', 0, { role: 'backup' })]),
    ]),
    'a dependency on an unknown place': architecture(
      users,
      [option([site('aws:eu-west-1', 900)])],
      {
        dependencies: [
          { name: 'x', needs: 'hard', external: true, regions: ['own:cellar'], alternativeTo: 'y' },
        ],
      },
    ),
    'a requirement of everything': architecture(users, [option([site('aws:eu-west-1', 900)])], {
      requirements: { claims: [], availability: share(1) },
    }),
    'a failover that always works, at once': architecture(users, [
      option([site('aws:eu-west-1', 900), site('aws:us-west-2', 900)], {
        health: { intervalS: seconds(0), failures: 1 },
        failover: { mode: 'automatic', success: share(1), promoteS: seconds(0), targets: {} },
        routing: { ttlS: seconds(0) },
      }),
    ]),
  };

  test.each(Object.keys(odd))('%s', (name) => {
    const doc = odd[name];
    const [evaluated] = doc ? evaluate(doc, defaultAssumptions).options : [];
    const numbers: number[] = [];
    const walk = (value: unknown): void => {
      if (typeof value === 'number') numbers.push(value);
      else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
    };
    walk(evaluated?.availability);
    expect(evaluated?.availability).toBeDefined();
    expect(numbers.filter((n) => !Number.isFinite(n))).toEqual([]);
    const { yearly: value = null } = evaluated?.availability ?? {};
    const paths = evaluated?.unknown.map(({ path }) => path) ?? [];
    expect(paths.includes('availability.yearly')).toBe(value === null);
  });

  test('nobody is served: the year is lost, and it says to whom', () => {
    const { yearly: value, contributions } = availabilityOf(
      odd['no active site'] ?? architecture([], []),
    );
    expect(value).toBeCloseTo(0, 12);
    expect(contributions[0]?.id).toBe('unserved');
  });
});
