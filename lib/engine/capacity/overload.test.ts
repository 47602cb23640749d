import { describe, expect, test } from 'vitest';
import { defaultAssumptions, evaluate, rps, share, type Architecture, type RegionId } from '..';
import { architecture, option, population, site } from '../../testing/architecture';
import { attemptsPerRequest, failingAttempts } from './attempts';
import { monthsOfGrowth } from './months-of-growth';
import { keptByClass } from './shed';

const east = 'aws:us-east-1';
const west = 'aws:us-west-2';
const ireland = 'aws:eu-west-1';
const newYork = population('ny', 600);
const sanFrancisco = population('sf', 600, { at: { lat: 37.77, lon: -122.42 } });

function capacityOf(doc: Architecture) {
  const [first] = evaluate(doc, defaultAssumptions).options;
  if (!first) throw new Error('no option');
  const loss = (...lost: RegionId[]) => {
    const row = first.capacity.losses.find((l) => l.lost.join() === lost.join());
    if (!row) throw new Error(`no loss of ${lost.join()}`);
    return row;
  };
  return { ...first.capacity, loss, findings: first.findings };
}

describe('retries (docs/model.md, the harsher view)', () => {
  test('120 % with three retries offer 277 %', () => {
    // By hand: p = (1 − 1/1.2)^(1/4) = 0.63894; 1 + p + p² + p³ = 2.30803; × 120 % = 276.96 %.
    expect(failingAttempts(1200, 1000, 3)).toBeCloseTo(0.63894, 5);
    expect(1.2 * attemptsPerRequest(1200, 1000, 3)).toBeCloseTo(2.7696, 4);
  });

  test('the share of attempts that fail is what does not fit of what is offered', () => {
    for (const [load, serves, retries] of [
      [1010, 1000, 1],
      [1500, 1000, 5],
      [4000, 900, 2],
    ] as const) {
      const offered = load * attemptsPerRequest(load, serves, retries);
      expect(1 - serves / offered).toBeCloseTo(failingAttempts(load, serves, retries), 12);
    }
  });

  test('nobody tries again where all fit, and everybody all the times where nothing is served', () => {
    expect(attemptsPerRequest(1000, 1000, 3)).toBe(1);
    expect(attemptsPerRequest(1000, 0, 3)).toBe(4);
    expect(attemptsPerRequest(2000, 1000, 0)).toBe(1);
  });
});

test('the harsher view: what survives by a little falls when caches are cold, and retries pile up', () => {
  // Two sites of 600 on 1 250: the survivor gets 1 200 (96 %), of which 300 are reads that find cold caches.
  const doc = architecture([newYork, sanFrancisco], [option([site(east, 1250), site(west, 1250)])]);
  const { loss, harsher } = capacityOf(doc);
  expect(loss(east)).toMatchObject({ survives: true });
  expect(loss(east).regions[0]?.utilization).toBeCloseTo(0.96, 12);
  const harsh = harsher.find((l) => l.lost[0] === east);
  expect(harsh).toMatchObject({ survives: false, servedFraction: 0 });
  const [row] = harsh?.regions ?? [];
  // 600 + 300 + 300 × 2 = 1 500 warm requests on 1 250, which is 120 %: offered 277 %.
  expect(row?.loadRps).toBe(1200);
  expect(row?.harsh?.pressureRps).toBe(1500);
  expect(row?.utilization).toBeCloseTo(2.7696, 4);
  expect(harsh?.needed).toEqual([{ region: west, capacityRps: 1500, extraRps: 250 }]);
});

describe('shedding (mock of the losses screen: 40, 40 and 20 %)', () => {
  test('a site keeps P0, then P1, then what is left of P2', () => {
    expect(keptByClass(30_000, 28_000, [0.4, 0.4, 0.2])).toEqual([1, 1, expect.closeTo(2 / 3, 12)]);
    expect(keptByClass(40_000, 28_000, [0.4, 0.4, 0.2])).toEqual([1, expect.closeTo(0.75, 12), 0]);
    expect(keptByClass(40_000, 8_000, [0.4, 0.4, 0.2])).toEqual([expect.closeTo(0.5, 12), 0, 0]);
    expect(keptByClass(10, 10, [0.4, 0.4, 0.2])).toEqual([1, 1, 1]);
  });

  const trap = (more: Partial<Architecture['demand']>, failover = {}) => {
    const doc = architecture(
      [newYork, sanFrancisco],
      [
        option([site(east, 1000), site(west, 1000)], {
          failover: { mode: 'automatic', targets: {}, ...failover },
        }),
      ],
    );
    return capacityOf({ ...doc, demand: { ...doc.demand, ...more } });
  };

  test('the trap of 60 and 60 %, shed: P0 all, P1 two thirds, P2 none', () => {
    // 1 200 on 1 000: P0 840 and 160 of 240 fit (70, 20 and 10 %, as payments has it).
    const priorities = { p0: share(0.7), p1: share(0.2), p2: share(0.1) };
    const { shed } = trap({ priorities }).loss(east);
    expect(shed).toMatchObject({ p0: 1, p2: 0, p0Fits: true });
    expect(shed.p1).toBeCloseTo(160 / 240, 6);
    expect(shed.servedRps).toBeCloseTo(1000, 5);
    expect(shed.shedRps).toBeCloseTo(200, 5);
    expect(shed.lostRps).toBe(0);
  });

  test('without priorities all is P0, and what does not fit is lost', () => {
    const { shed } = trap({}).loss(east);
    expect(shed).toMatchObject({ p1: null, p2: null, p0Fits: false, shedRps: 0 });
    expect(shed.p0).toBeCloseTo(1000 / 1200, 6);
    expect(shed.lostRps).toBeCloseTo(200, 5);
  });

  test('an option that sheds does not fall: it serves what it keeps', () => {
    const priorities = { p0: share(0.7), p1: share(0.2), p2: share(0.1) };
    const loss = trap({ priorities }, { onOverload: 'shed' }).loss(east);
    expect(loss).toMatchObject({ steps: [], survives: false });
    expect(loss.servedFraction).toBeCloseTo(1000 / 1200, 6);
  });
});

describe('the least capacity that would have held', () => {
  const uneven = (capacity: number) =>
    capacityOf(
      architecture(
        [
          population('ny', 700),
          population('sf', 300, { at: { lat: 37.77, lon: -122.42 } }),
          population('dub', 500, { at: { lat: 53.35, lon: -6.26 } }),
        ],
        [option([site(east, 1300), site(west, capacity), site(ireland, 900)])],
      ),
    );

  test('is what arrives right after the move, site by site, with the loss that asks for the most', () => {
    const { needed, loss } = uneven(600);
    // New York goes west (1 000), San Francisco and Dublin east (1 000 and 1 200): only the west is short.
    expect(needed).toEqual([{ region: west, capacityRps: 1000, extraRps: 400, lost: [east] }]);
    expect(loss(east).needed).toEqual([{ region: west, capacityRps: 1000, extraRps: 400 }]);
    expect(loss(ireland).needed).toEqual([]);
  });

  test('with it the loss is survived, with one less it is not', () => {
    expect(uneven(1000).loss(east).survives).toBe(true);
    expect(uneven(999).loss(east).survives).toBe(false);
  });
});

describe('headroom', () => {
  test('growth of 35 % a year uses 50 % up in 16.2 months', () => {
    // By hand: 12 × ln 1.5 ÷ ln 1.35 = 12 × 0.405465 ÷ 0.300105.
    expect(monthsOfGrowth(1.5, 0.35)).toBeCloseTo(16.213, 3);
    expect(1.35 ** ((monthsOfGrowth(1.5, 0.35) ?? 0) / 12)).toBeCloseTo(1.5, 12);
  });

  test('there is none left where the factor is used up, and no end where nothing grows', () => {
    expect(monthsOfGrowth(0.9, 0.35)).toBe(0);
    expect(monthsOfGrowth(1, 0.35)).toBe(0);
    expect(monthsOfGrowth(1.5, 0)).toBeNull();
    expect(monthsOfGrowth(1.5, -0.1)).toBeNull();
  });

  test('is the distance to the load at which a single loss breaks', () => {
    const doc = architecture(
      [newYork, sanFrancisco],
      [option([site(east, 1500), site(west, 1500)])],
    );
    const { headroom } = capacityOf({
      ...doc,
      demand: { ...doc.demand, growthPerYear: share(0.25) },
    });
    // 1 200 of 1 500 after a loss: a quarter more fits, which is a year of growth by a quarter.
    expect(headroom.share).toBeCloseTo(0.25, 12);
    expect(headroom.months).toBeCloseTo(12, 10);
  });
});

test('two equal sites and one of double size are the same to whoever is elsewhere', () => {
  const users = [population('ny', 900), population('dub', 600, { at: { lat: 53.35, lon: -6.26 } })];
  const weights = { [east]: 1, [west]: 1, [ireland]: 2 };
  const routing = { strategy: 'weighted', weights } as const;
  const split = capacityOf(
    architecture(users, [
      option([site(east, 500), site(west, 500), site(ireland, 1200)], { routing }),
    ]),
  );
  const whole = capacityOf(
    architecture(users, [
      option([site(east, 1000), site(ireland, 1200)], {
        routing: { strategy: 'weighted', weights: { [east]: 2, [ireland]: 2 } },
      }),
    ]),
  );
  const both = split.loss(east, west);
  const one = whole.loss(east);
  expect(both.regions).toEqual(one.regions);
  expect(both.servedFraction).toBe(one.servedFraction);
  expect(both.shed).toEqual(one.shed);
  expect(both.needed).toEqual(one.needed);
  const after = split.loss(ireland).regions;
  expect(after.reduce((sum, row) => sum + row.loadRps, 0)).toBeCloseTo(
    whole.loss(ireland).regions[0]?.loadRps ?? 0,
    9,
  );
  expect(after.map((row) => row.utilization)).toEqual([1.5, 1.5]);
  expect(whole.loss(ireland).regions[0]?.utilization).toBe(1.5);
});

test('nothing to divide by: no capacity, no load, no site that serves give figures or nothing, never NaN', () => {
  const walk = (value: unknown): void => {
    if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
    else if (value !== null && typeof value === 'object') Object.values(value).forEach(walk);
  };
  const drawings = [
    option([site(east, 0), site(west, 100)]),
    option([site(east, 0), site(west, 0)]),
    option([site(east, 100, { role: 'hot' }), site(west, 100, { role: 'backup' })]),
    option([site(east, 100), site(west, 100)], {
      routing: { strategy: 'weighted', weights: { [east]: 0, [west]: 0 } },
    }),
    option([
      { region: east, role: 'active', writer: true },
      site(west, 100, { role: 'warm', quotaRps: rps(0) }),
    ]),
  ];
  for (const drawn of drawings) {
    for (const peak of [0, 60]) {
      const doc = architecture([population('ny', peak)], [drawn]);
      walk(evaluate(doc, defaultAssumptions).options.map((o) => o.capacity));
    }
  }
});
