import { describe, expect, test } from 'vitest';
import {
  defaultAssumptions,
  evaluate,
  seconds,
  share,
  withOverrides,
  type Architecture,
  type AssumptionOverride,
  type Assumptions,
  type AvailabilityFigures,
  type Dependency,
  type Option,
  type Site,
} from '..';
import { architecture, option, population, site } from '../../testing/architecture';

const east = 'aws:us-east-1';
const west = 'aws:us-west-2';
const ireland = 'aws:eu-west-1';

/** Outages a year and E[D] of MODEL.md's sources: 1.13 for us-east-1, 0.09 elsewhere at AWS, ln D ~ N(1.75, 1.05²). */
const eastRate = 1.13;
const rate = 0.09;
const meanHours = Math.exp(1.75 + 1.05 ** 2 / 2);
/** E[min(D, 150 s)] in hours, by quadrature with mpmath. */
const meanTo150s = 0.0416666570223987;
/** λc · E[Dc]: one in ten years, ln D ~ N(0.69, 0.8²). */
const common = 60 * 0.1 * Math.exp(0.69 + 0.8 ** 2 / 2);

const users = population('ny', 600);
const threeZones = { zones: 3 };
/** 30 s × 3 probes + 60 s TTL: 150 s (MODEL.md §5). */
const quick: Partial<Option> = {
  health: { intervalS: seconds(30), failures: 3 },
  failover: { mode: 'automatic', promoteS: seconds(0), success: share(0.9), targets: {} },
};
const drawn = (sites: readonly Site[], more: Partial<Omit<Option, 'routing'>> = {}) =>
  option(sites, { ...quick, ...more, routing: { ttlS: seconds(60) } });

function figures(doc: Architecture, assumptions: Assumptions = defaultAssumptions) {
  const [first] = evaluate(doc, assumptions).options;
  if (!first) throw new Error('no option');
  return first.availability;
}

const minutes = ({ contributions }: AvailabilityFigures, id: string): number =>
  contributions.find((one) => one.id === id)?.minutesPerYear ?? 0;

function assuming(...stated: readonly [id: string, value: number, unit: string][]): Assumptions {
  return withOverrides(
    defaultAssumptions,
    stated.map(([id, value, unit]): AssumptionOverride => ({ id, value, unit, scope: 'tried' })),
  );
}

test('one region of three zones is down with its region and with what is common to all: 53.9 + 16.5 min', () => {
  const own = figures(architecture([users], [drawn([site(ireland, 1000, threeZones)])]));
  expect(minutes(own, 'region-loss:aws:eu-west-1')).toBeCloseTo(60 * rate * meanHours, 6);
  expect(minutes(own, 'common-cause')).toBeCloseTo(common, 6);
  expect(own.downtimeMinutesPerYear).toBeCloseTo(60 * rate * meanHours + common, 6);
  expect(own.downtimeMinutesPerYear).toBeCloseTo(70.4, 1);
  expect(own.yearly).toBeCloseTo(1 - (60 * rate * meanHours + common) / 525_600, 12);
  expect(own.nines).toBeCloseTo(3.873, 3);
});

test('active-passive: λ · (s · E[min(D, RTO)] + (1 − s) · E[D])', () => {
  const standby = site(west, 1000, { role: 'hot', ...threeZones });
  const own = figures(
    architecture([users], [drawn([site(east, 1000, { writer: true, ...threeZones }), standby])]),
  );
  expect(minutes(own, 'region-loss:aws:us-east-1')).toBeCloseTo(
    60 * eastRate * 0.9 * meanTo150s,
    5,
  );
  expect(minutes(own, 'failed-failover:aws:us-east-1')).toBeCloseTo(
    60 * eastRate * 0.1 * meanHours,
    2,
  );
  // The loss of the standby alone is nobody's loss.
  expect(own.contributions.filter(({ name }) => name === west)).toEqual([]);
});

test('who is passed on by a standby that falls waits as if both had been lost at once', () => {
  const small = site('aws:us-east-2', 50, { role: 'hot', ...threeZones });
  const large = site(west, 1000, { role: 'hot', ...threeZones });
  const own = figures(
    architecture(
      [users],
      [drawn([site(east, 1000, { writer: true, ...threeZones }), small, large])],
    ),
  );
  expect(minutes(own, 'region-loss:aws:us-east-1')).toBeCloseTo(
    60 * eastRate * 0.9 * meanTo150s,
    5,
  );
  expect(minutes(own, 'overload:aws:us-east-1')).toBe(0);
});

describe('active-active', () => {
  const coast = population('sf', 200, { at: { lat: 37.77, lon: -122.42 } });
  const both = (capacity: number) => [
    site(east, capacity, threeZones),
    site(west, capacity, threeZones),
  ];

  test('each site’s users wait for the failover, or for the region where it fails', () => {
    const own = figures(architecture([users, coast], [drawn(both(1000))]));
    expect(minutes(own, 'region-loss:aws:us-east-1')).toBeCloseTo(
      60 * eastRate * 0.9 * 0.75 * meanTo150s,
      5,
    );
    expect(minutes(own, 'failed-failover:aws:us-west-2')).toBeCloseTo(
      60 * rate * 0.1 * 0.25 * meanHours,
      3,
    );
    expect(minutes(own, 'overload:aws:us-west-2')).toBe(0);
  });

  test('a survivor that cannot bear it stops everybody: s · (1 − f) · E[D] with f = 0', () => {
    const zonesHold = assuming(['parameter.zoneOutages', 0, 'a year']);
    const own = figures(architecture([users, coast], [drawn(both(700))]), zonesHold);
    expect(minutes(own, 'overload:aws:us-west-2')).toBeCloseTo(60 * rate * 0.9 * meanHours, 1);
    // East carries 600 and bears 700; west's 200 on top are too much, and east's 600 are for west.
    expect(minutes(own, 'overload:aws:us-east-1')).toBeCloseTo(60 * eastRate * 0.9 * meanHours, 0);
    const east600 = own.populations.map(
      ({ downtimeMinutesPerYear }) => downtimeMinutesPerYear ?? 0,
    );
    expect(east600[0]).toBeGreaterThan(east600[1] ?? 0);
  });

  test('a survivor that sheds turns away what is over its capacity, its own users and the moved alike', () => {
    const sheds = drawn(both(640), {
      failover: {
        mode: 'automatic',
        onOverload: 'shed',
        promoteS: seconds(0),
        success: share(0.9),
        targets: {},
      },
    });
    const zonesHold = assuming(['parameter.zoneOutages', 0, 'a year']);
    const own = figures(architecture([users, coast], [sheds]), zonesHold);
    // 800 arrive where 640 are borne: a fifth is turned away, of those who stayed as of those who came.
    expect(minutes(own, 'overload:aws:us-east-1')).toBeCloseTo(
      60 * eastRate * 0.9 * 0.2 * meanHours,
      0,
    );
    expect(minutes(own, 'region-loss:aws:us-east-1')).toBeCloseTo(
      60 * eastRate * 0.9 * 0.75 * 0.8 * meanTo150s,
      5,
    );
  });

  test('users count, not their requests', () => {
    const many = { ...coast, users: 900 };
    const few = { ...users, users: 100 };
    const own = figures(architecture([few, many], [drawn(both(1000))]));
    expect(minutes(own, 'failed-failover:aws:us-west-2')).toBeCloseTo(
      60 * rate * 0.1 * 0.9 * meanHours,
      2,
    );
  });

  test('losing the only writer stops writes, not reads', () => {
    const read = site(west, 1000, { role: 'read', ...threeZones });
    const writer = site(east, 1200, { writer: true, ...threeZones });
    const stuck = drawn([writer, read], {
      failover: { mode: 'automatic', success: share(0), targets: {} },
    });
    const [, west200] = figures(architecture([users, coast], [stuck])).populations;
    // Half of San Francisco's requests write (reads: 50 %), and are executed in the east.
    const down = 60 * (0.5 * eastRate + rate) * meanHours + common;
    expect(west200?.downtimeMinutesPerYear).toBeCloseTo(down, 0);
  });
});

describe('zones', () => {
  const zoneMinutes = 60 * 0.1 * Math.exp(Math.log(3) + 0.5);

  test.each([
    { zones: { zones: 1 }, expected: zoneMinutes },
    { zones: {}, expected: zoneMinutes },
    { zones: { zones: 2 }, expected: 0 },
  ])('$zones: $expected min by the loss of a zone', ({ zones, expected }) => {
    const own = figures(architecture([users], [drawn([site(ireland, 1200, zones)])]));
    expect(minutes(own, 'zone-loss:aws:eu-west-1')).toBeCloseTo(expected, 6);
  });

  test('one of two zones takes half of the capacity, and what is over it is turned away', () => {
    const own = figures(architecture([users], [drawn([site(ireland, 800, { zones: 2 })])]));
    // 600 arrive, one zone bears 400: a third is turned away while either zone is gone.
    expect(minutes(own, 'overload:aws:eu-west-1')).toBeCloseTo((2 * zoneMinutes) / 3, 6);
  });
});

test('a site that is over its capacity turns the rest away all year', () => {
  const own = figures(architecture([users], [drawn([site(ireland, 450, threeZones)])]));
  expect(minutes(own, 'overload:aws:eu-west-1')).toBeGreaterThan(0.25 * 525_600 * 0.99);
  expect(own.yearly).toBeLessThan(0.75);
});

describe('dependencies', () => {
  const hard = (more: Partial<Dependency> = {}): Dependency => ({
    name: 'cards',
    needs: 'hard',
    external: true,
    regions: [],
    ...more,
  });
  const held = (...dependencies: readonly Dependency[]) =>
    figures(
      architecture([users], [drawn([site(ireland, 1000, threeZones)])], { dependencies }),
      assuming(['outage-rate.common-cause', 0, 'per year'], ['outage-rate.aws', 0, 'per year']),
    );

  test('hard ones multiply: 99.95 % × 99.99 % = 99.94 %', () => {
    const own = held(
      hard({ availability: share(0.9995) }),
      hard({ name: 'mail', availability: share(0.9999) }),
    );
    expect(own.yearly).toBeCloseTo(0.99940005, 10);
    expect(own.contributions.map(({ id }) => id)).toEqual(['dependency:cards', 'dependency:mail']);
  });

  test('a soft one degrades and does not count', () => {
    const own = held(hard({ needs: 'soft', availability: share(0.999) }));
    expect(own.yearly).toBe(1);
    expect(own.nines).toBeNull();
    expect(own.degraded[0]?.dependency).toBe('cards');
    expect(own.degraded[0]?.minutesPerYear).toBeCloseTo(525.6, 8);
  });

  test('of alternatives one is enough: 1 − Π (1 − a)', () => {
    const own = held(
      hard({ availability: share(0.99) }),
      hard({ name: 'other', availability: share(0.98), alternativeTo: 'cards' }),
    );
    expect(own.yearly).toBeCloseTo(1 - 0.01 * 0.02, 12);
    expect(own.contributions.map(({ name }) => name)).toEqual(['cards or other']);
  });

  test('one that states nothing makes the figure an upper bound, and says so', () => {
    const doc = architecture([users], [drawn([site(ireland, 1000, threeZones)])], {
      dependencies: [hard()],
    });
    const [evaluated] = evaluate(doc, defaultAssumptions).options;
    expect(evaluated?.availability).toMatchObject({ standing: 'at-most', lowerBound: null });
    expect(evaluated?.availability.contributions.at(-1)).toMatchObject({
      id: 'dependency:cards',
      minutesPerYear: null,
    });
    expect(evaluated?.unknown.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'availability.lowerBound',
        'availability.contributions[dependency:cards].minutesPerYear',
      ]),
    );
  });

  test('one whose only region is lost is down for everybody, wherever it is', () => {
    const doc = architecture([users], [drawn([site(ireland, 1000, threeZones)])], {
      dependencies: [hard({ regions: [east], availability: share(1) })],
    });
    const own = figures(doc);
    expect(minutes(own, 'dependency:cards with aws:us-east-1')).toBeCloseTo(
      60 * eastRate * meanHours,
      0,
    );
  });

  test('in two regions it takes both: p · p of the time', () => {
    const doc = architecture([users], [drawn([site(ireland, 1000, threeZones)])], {
      dependencies: [hard({ regions: [east, west], availability: share(1) })],
    });
    const gone = (perYear: number) => (perYear * meanHours) / 8760;
    expect(
      minutes(figures(doc), 'dependency:cards with aws:us-east-1 and aws:us-west-2'),
    ).toBeCloseTo(525_600 * gone(eastRate) * gone(rate), 4);
  });

  test('a region that takes a dependency along counts once', () => {
    const own = figures(
      architecture([users], [drawn([site(east, 1000, threeZones)])], {
        dependencies: [hard({ regions: [east], availability: share(1) })],
      }),
    );
    expect(own.downtimeMinutesPerYear).toBeCloseTo(60 * eastRate * meanHours + common, 6);
  });
});

test('planned work is what the option states', () => {
  const doc = architecture(
    [users],
    [drawn([site(ireland, 1000, threeZones)], { plannedDowntimeS: seconds(7200) })],
  );
  expect(minutes(figures(doc), 'planned')).toBeCloseTo(120, 6);
});

describe('copies that writes wait for', () => {
  const writer = site(east, 1000, { writer: true, ...threeZones });
  const copy = site(west, 1000, { role: 'hot', ...threeZones });
  const linked = (mode: 'sync' | 'async' | 'quorum') =>
    figures(
      architecture([users], [drawn([writer, copy], { links: [{ from: east, to: west, mode }] })]),
    );

  test('a synchronous one holds the writes up until it is taken out of the set: 3 probes of 30 s', () => {
    // Half of the requests write. E[min(D, 90 s)] is 0.025 h to six digits.
    expect(minutes(linked('sync'), 'region-loss:aws:us-west-2')).toBeCloseTo(
      60 * rate * 0.9 * 0.5 * 0.025,
      5,
    );
    expect(minutes(linked('sync'), 'failed-failover:aws:us-west-2')).toBeCloseTo(
      60 * rate * 0.1 * 0.5 * meanHours,
      3,
    );
  });

  test('without the majority of a quorum nothing is written until it is back', () => {
    expect(minutes(linked('quorum'), 'region-loss:aws:us-west-2')).toBeCloseTo(
      60 * rate * 0.5 * meanHours,
      2,
    );
  });

  test('an asynchronous one holds nobody up', () => {
    expect(minutes(linked('async'), 'region-loss:aws:us-west-2')).toBe(0);
  });
});

test('whom no site takes, a backup brings back after decision, restore and TTL', () => {
  const backup = site(west, 0, {
    role: 'backup',
    backup: { everyS: seconds(86_400), restoreS: seconds(3600) },
  });
  const { capacityRps: _, ...empty } = backup;
  const own = figures(architecture([users], [drawn([site(ireland, 1000, threeZones), empty])]));
  // 90 s + 3600 s + 60 s. E[min(D, 1.0417 h)] by quadrature with mpmath.
  expect(minutes(own, 'region-loss:aws:eu-west-1')).toBeCloseTo(
    60 * rate * 0.9 * 1.02472965425094,
    4,
  );
});

test('the requirement’s budget is the downtime that it leaves', () => {
  const doc = architecture([users], [drawn([site(ireland, 1000, threeZones)])], {
    requirements: { claims: [], availability: share(0.9995) },
  });
  expect(figures(doc).budgetMinutes).toBeCloseTo(262.8, 8);
});
