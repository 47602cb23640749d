import { describe, expect, test } from 'vitest';
import {
  defaultAssumptions,
  evaluate,
  rps,
  seconds,
  share,
  type Architecture,
  type Cells,
  type Dependency,
  type Finding,
  type Fix,
  type Link,
  type Option,
  type Site,
} from '..';
import { architecture, option, population, site } from '../../testing/architecture';

const east = 'aws:us-east-1';
const west = 'aws:us-west-2';
const ireland = 'aws:eu-west-1';
const newYork = population('ny', 600);
const sanFrancisco = population('sf', 600, { at: { lat: 37.77, lon: -122.42 } });
const dublin = population('dub', 600, { at: { lat: 53.35, lon: -6.26 }, country: 'IE' });

function judged(doc: Architecture) {
  const findings: readonly Finding[] = evaluate(doc, defaultAssumptions).options[0]?.findings ?? [];
  return {
    codes: findings.map((f) => f.code),
    of: (code: string) => findings.find((f) => f.code === code),
  };
}

const plain = (text: string | undefined) => text?.replaceAll(/[\u00a0\u202f]/g, ' ');

/** The document with a fix's capacities, each less by so much. */
function withCapacities(doc: Architecture, fix: Fix | null | undefined, less = 0): Architecture {
  const raised = new Map(
    fix?.edits.flatMap((edit) =>
      edit.op === 'set' && edit.path[4] === 'capacityRps'
        ? [[Number(edit.path[3]), Number(edit.value)] as const]
        : [],
    ),
  );
  return {
    ...doc,
    options: doc.options.map((o): Option => ({
      ...o,
      sites: o.sites.map((s, i): Site => {
        const value = raised.get(i);
        return value === undefined ? s : { ...s, capacityRps: rps(value - less) };
      }),
    })),
  };
}

const two = (capacity: number, more: Partial<Architecture> = {}, failover = {}) =>
  architecture(
    [newYork, sanFrancisco],
    [
      option([site(east, capacity), site(west, capacity)], {
        failover: { mode: 'automatic', targets: {}, ...failover },
      }),
    ],
    more,
  );
const classes = (p0: number, p1: number, p2: number) => ({
  demand: {
    reads: share(0.5),
    populations: [newYork, sanFrancisco],
    priorities: { p0: share(p0), p1: share(p1), p2: share(p2) },
  },
});

describe('CAP-01 offers to shed instead', () => {
  test('the classes that have to go, and what is kept of them', () => {
    const finding = judged(two(1000, classes(0.7, 0.2, 0.1))).of('CAP-01');
    expect(finding?.fix?.summary).toContain('Raise each site');
    const [shed] = finding?.alternatives ?? [];
    expect(plain(shed?.summary)).toBe('Shed P2 and P1 instead of falling');
    expect(plain(shed?.consequence)).toBe(
      'At worst all of P0, 66.7 % of P1 and 0 % of P2 are kept.',
    );
    expect(shed?.edits).toEqual([
      { op: 'set', path: ['options', 0, 'failover', 'onOverload'], value: 'shed' },
    ]);
  });

  test('without priorities the least share that has to be able to wait, which then is enough', () => {
    const [shed] = judged(two(1000)).of('CAP-01')?.alternatives ?? [];
    // 200 of 1 200 do not fit: 16.7 %.
    expect(shed?.edits[0]).toMatchObject({ value: { p0: '83.3%', p1: '0%', p2: '16.7%' } });
    const stated = (p0: number) => two(1000, classes(p0, 0, 1 - p0), { onOverload: 'shed' });
    expect(judged(stated(0.833)).codes).not.toContain('CAP-07');
    expect(judged(stated(0.834)).codes).toContain('CAP-07');
  });

  test('and falls silent once it sheds', () => {
    const sheds = judged(two(1000, classes(0.7, 0.2, 0.1), { onOverload: 'shed' }));
    expect(sheds.codes).not.toContain('CAP-01');
    expect(sheds.codes).not.toContain('CAP-07');
  });

  test('not where P0 alone does not fit', () => {
    expect(judged(two(1000, classes(0.9, 0.05, 0.05))).of('CAP-01')?.alternatives).toBeUndefined();
  });
});

describe('CAP-05, the harsher view', () => {
  test('tells what cold caches and retries make of a loss that is borne', () => {
    const finding = judged(two(1250)).of('CAP-05');
    expect(plain(finding?.message)).toBe(
      'Losing us-east-1 leaves us-west-2 at 96 % with warm caches and at 120 % with cold ones',
    );
    expect(plain(finding?.consequence)).toBe(
      'Clients that try again make it 277 %, and nobody is served once that has settled.',
    );
    expect(finding?.restsOnJudgement).toBe(true);
  });

  test('its fix mends it, and one request less would not', () => {
    const doc = two(1250);
    const fix = judged(doc).of('CAP-05')?.fix;
    expect(plain(fix?.summary)).toBe('Raise each site to 1 500 req/s');
    expect(judged(withCapacities(doc, fix)).codes).not.toContain('CAP-05');
    expect(judged(withCapacities(doc, fix, 1)).codes).toContain('CAP-05');
  });
});

describe('CAP-06, growth', () => {
  const growing = (growthPerYear: number, capacity = 1500) =>
    two(capacity, {
      demand: {
        reads: share(0),
        populations: [newYork, sanFrancisco],
        growthPerYear: share(growthPerYear),
      },
    });

  test.each([
    // 1 500 ÷ 1 200 = 1.25: 12 × ln 1.25 ÷ ln 1.5 = 6.6 months; ÷ ln 4 = 1.9.
    { growth: 0.5, severity: 'medium', lasts: '6 months' },
    { growth: 3, severity: 'high', lasts: 'one month' },
  ] as const)(
    'at $growth a year the room lasts $lasts: $severity',
    ({ growth, severity, lasts }) => {
      const finding = judged(growing(growth)).of('CAP-06');
      expect(finding?.severity).toBe(severity);
      expect(plain(finding?.message)).toBe(
        `At ${growth * 100} % a year the headroom of 25 % lasts ${lasts}`,
      );
    },
  );

  test('its fix lasts for the assumed year, and one request less would not', () => {
    const doc = growing(0.5);
    const fix = judged(doc).of('CAP-06')?.fix;
    expect(plain(fix?.summary)).toBe('Raise us-east-1 to 1 800 req/s and us-west-2 to 1 800 req/s');
    expect(judged(withCapacities(doc, fix)).codes).not.toContain('CAP-06');
    expect(judged(withCapacities(doc, fix, 1)).codes).toContain('CAP-06');
  });

  test('raises what a standby scales to, and its quota', () => {
    const standby = site(west, 100, {
      role: 'warm',
      quotaRps: rps(700),
      scaleTo: { capacityRps: rps(700), bootS: seconds(60), rpsPerMinute: 100 },
    });
    const doc = architecture([newYork], [option([site(east, 2000, { writer: true }), standby])], {
      demand: { reads: share(0), populations: [newYork], growthPerYear: share(0.5) },
    });
    expect(judged(doc).of('CAP-06')?.fix?.edits).toEqual([
      { op: 'set', path: ['options', 0, 'regions', 1, 'scaleTo', 'capacityRps'], value: 900 },
      { op: 'set', path: ['options', 0, 'regions', 1, 'quotaRps'], value: 900 },
    ]);
  });

  test('holds its peace with room for a year, without growth, and where the room is gone already', () => {
    expect(judged(growing(0.25)).codes).not.toContain('CAP-06');
    expect(judged(growing(0)).codes).not.toContain('CAP-06');
    expect(judged(growing(0.5, 1000)).codes).not.toContain('CAP-06');
  });
});

describe('CAP-07, P0', () => {
  test.each([
    { tier: 0, severity: 'critical' },
    { tier: 1, severity: 'high' },
    { tier: 2, severity: 'medium' },
  ] as const)('a Tier $tier makes it $severity', ({ tier, severity }) => {
    const doc = two(1000, { ...classes(0.9, 0.05, 0.05), metadata: { name: 'x', tier } });
    const finding = judged(doc).of('CAP-07');
    // 0.9 × 1 200 = 1 080 on 1 000: 7.4 % of P0.
    expect(finding).toMatchObject({ severity });
    expect(plain(finding?.message)).toContain('7.4 % of P0 fits nowhere');
  });

  test('its fix holds P0 and no more', () => {
    const doc = two(1000, classes(0.9, 0.05, 0.05));
    const fix = judged(doc).of('CAP-07')?.fix;
    expect(plain(fix?.summary)).toBe('Raise each site to 1 080 req/s');
    expect(judged(withCapacities(doc, fix)).codes).not.toContain('CAP-07');
    expect(judged(withCapacities(doc, fix, 1)).codes).toContain('CAP-07');
  });

  test('does not apply without priorities, unless sites shed', () => {
    expect(judged(two(1000)).codes).not.toContain('CAP-07');
    expect(judged(two(1000, {}, { onOverload: 'shed' })).codes).toContain('CAP-07');
  });
});

describe('CAP-08 and CAP-09, larger than a region', () => {
  const tierZero = {
    metadata: { name: 'x', tier: 0 },
    requirements: { claims: ['availability'] },
  } as const;

  test('one provider, one continent: low, and medium for a Tier 0 claimed for availability', () => {
    expect(judged(two(2000)).of('CAP-08')).toMatchObject({
      severity: 'low',
      message: 'Lose all of AWS and nobody is served: both sites go with it',
      loss: [east, west],
    });
    expect(judged(two(2000)).of('CAP-09')).toMatchObject({ severity: 'low' });
    expect(judged(two(2000, tierZero)).of('CAP-08')?.severity).toBe('medium');
  });

  test('are mended by the standby that they propose, with another provider or elsewhere', () => {
    const added = (fix: Fix | null | undefined) => {
      const [edit] = fix?.edits ?? [];
      if (edit?.op !== 'insert') throw new Error('no site is added');
      const value = edit.value as { id: Site['region']; role: 'hot'; capacityRps: number };
      const standby = site(value.id, value.capacityRps, { role: value.role });
      const doc = two(2000);
      const [first] = doc.options;
      return { ...doc, options: first ? [{ ...first, sites: [...first.sites, standby] }] : [] };
    };
    const provider = judged(two(2000)).of('CAP-08')?.fix;
    expect(plain(provider?.summary)).toMatch(/^Keep a hot standby in \S+ with 1 200 req\/s$/);
    expect(judged(added(provider)).codes).not.toContain('CAP-08');
    const continent = judged(two(2000)).of('CAP-09')?.fix;
    expect(judged(added(continent)).codes).not.toContain('CAP-09');
  });

  test('hold their peace for two providers, two continents, and where one site is all there is', () => {
    const clouds = architecture(
      [newYork, dublin],
      [option([site(east, 2000), site('gcp:europe-west1', 2000)])],
    );
    expect(judged(clouds).codes).not.toContain('CAP-08');
    expect(judged(clouds).codes).not.toContain('CAP-09');
    const one = judged(architecture([newYork], [option([site(east, 2000)])]));
    expect(one.codes).toContain('CAP-02');
    expect(one.codes).not.toContain('CAP-08');
  });

  test('say when it is a dependency that goes with the provider', () => {
    const identity: Dependency = {
      name: 'identity',
      needs: 'hard',
      external: false,
      regions: ['aws:us-east-2'],
    };
    const doc = architecture(
      [newYork, dublin],
      [option([site(east, 2000), site('gcp:europe-west1', 2000)])],
      { dependencies: [identity] },
    );
    expect(judged(doc).of('CAP-08')?.message).toBe(
      'Lose all of AWS and nobody is served: identity goes with it',
    );
  });
});

describe('cells', () => {
  const drawn = (cells: Cells | undefined, blastRadius?: number) =>
    architecture(
      [
        population('ny', 600, { users: 9000 }),
        population('dub', 600, { users: 1000, at: dublin.at }),
      ],
      [option([site(east, 3000, cells ? { cells } : {}), site(ireland, 3000)])],
      {
        requirements: {
          claims: [],
          ...(blastRadius === undefined ? {} : { blastRadius: share(blastRadius) }),
        },
      },
    );

  test('CAP-10: an undivided site reaches all of its users; the fix is the fewest cells', () => {
    const finding = judged(drawn(undefined, 0.1)).of('CAP-10');
    expect(plain(finding?.message)).toBe(
      'A poison request at us-east-1 takes down 90 % of all users; 10 % are allowed',
    );
    expect(finding?.fix?.edits).toEqual([
      { op: 'set', path: ['options', 0, 'regions', 0, 'cells', 'count'], value: 9 },
    ]);
    expect(judged(drawn({ count: 9 }, 0.1)).codes).not.toContain('CAP-10');
    expect(judged(drawn({ count: 8 }, 0.1)).codes).toContain('CAP-10');
  });

  test('CAP-10 counts what shuffle sharding spares, and applies only where a radius is required', () => {
    // Five cells, two to a tenant: 90 % ÷ 10.
    expect(judged(drawn({ count: 5, shards: 2 }, 0.1)).codes).not.toContain('CAP-10');
    expect(judged(drawn(undefined)).codes).not.toContain('CAP-10');
  });

  test('CAP-11: more users than a cell is built for', () => {
    const finding = judged(drawn({ count: 4, usersPerCell: 2000 })).of('CAP-11');
    expect(plain(finding?.message)).toBe(
      'A cell of us-east-1 holds 2 250 users and is built for 2 000',
    );
    expect(finding?.fix?.edits).toMatchObject([{ value: 5 }]);
    expect(judged(drawn({ count: 5, usersPerCell: 2000 })).codes).not.toContain('CAP-11');
  });
});

test('CAP-12: two members have no majority once one is lost, three have', () => {
  const group = (...regions: Site['region'][]) => {
    const links = regions.flatMap((from) =>
      regions.filter((to) => to !== from).map((to): Link => ({ from, to, mode: 'quorum' })),
    );
    return judged(
      architecture(
        [newYork, sanFrancisco],
        [
          option(
            regions.map((id) => site(id, 3000, { writer: true })),
            { links },
          ),
        ],
      ),
    );
  };
  const finding = group(east, west).of('CAP-12');
  expect(finding).toMatchObject({ severity: 'high', where: { sites: [east, west] } });
  expect(plain(finding?.message)).toBe(
    'Lose us-east-1 or us-west-2 and 50 % of requests are writes that no majority accepts',
  );
  expect(group(east, west, ireland).codes).not.toContain('CAP-12');
});

describe('ISO-02, what all sites share', () => {
  const needing = (more: Partial<Dependency>, rest: Partial<Architecture> = {}) =>
    two(2000, {
      ...rest,
      dependencies: [{ name: 'cards', needs: 'hard', external: true, regions: [], ...more }],
    });

  test('is low, and medium where its availability is below the required one', () => {
    expect(judged(needing({})).of('ISO-02')?.severity).toBe('low');
    const below = needing(
      { availability: share(0.9999) },
      { requirements: { claims: [], availability: share(0.99999) } },
    );
    expect(judged(below).of('ISO-02')).toMatchObject({
      severity: 'medium',
      consequence: 'It works 99.99\u202F% of the time, and the service no more than that.',
      fix: {
        edits: [
          {
            op: 'insert',
            path: ['dependencies'],
            index: 1,
            value: { name: 'cards 2', needs: 'hard', alternativeTo: 'cards' },
          },
        ],
      },
      alternatives: [{ edits: [{ op: 'set', path: ['dependencies', 0, 'needs'], value: 'soft' }] }],
    });
  });

  test('is mended by an alternative or by doing without', () => {
    expect(judged(needing({ needs: 'soft' })).codes).not.toContain('ISO-02');
    const either = two(2000, {
      dependencies: [
        { name: 'cards', needs: 'hard', external: true, regions: [] },
        { name: 'cards-2', needs: 'hard', external: true, regions: [], alternativeTo: 'cards' },
      ],
    });
    expect(judged(either).codes).not.toContain('ISO-02');
  });
});

test('CAP-02 proposes the standby that mends it', () => {
  const fix = judged(architecture([newYork], [option([site(east, 2000)])])).of('CAP-02')?.fix;
  expect(fix?.edits).toEqual([
    {
      op: 'insert',
      path: ['options', 0, 'regions'],
      index: 1,
      value: { id: 'aws:ca-central-1', role: 'hot', capacityRps: 600 },
    },
  ]);
  const mended = architecture(
    [newYork],
    [option([site(east, 2000), site('aws:ca-central-1', 600, { role: 'hot' })])],
  );
  expect(judged(mended).codes).not.toContain('CAP-02');
});
