import { describe, expect, test } from 'vitest';
import {
  defaultAssumptions,
  lossesOf,
  lossId,
  lossScenarios,
  parseLossId,
  rps,
  traceLoss,
  type Architecture,
  type DataSet,
  type Dependency,
  type Link,
  type Loss,
  type Site,
} from '..';
import { architecture, option, population, site } from '../../testing/architecture';

const east = 'aws:us-east-1';
const west = 'aws:us-west-2';
const ireland = 'aws:eu-west-1';
const netherlands = 'gcp:europe-west4';
const newYork = population('ny', 600);
const sanFrancisco = population('sf', 600, { at: { lat: 37.77, lon: -122.42 } });
const amsterdam = population('ams', 400, { at: { lat: 52.37, lon: 4.89 }, country: 'NL' });

function judged(doc: Architecture, loss: Loss) {
  const [figures] = lossesOf(doc, defaultAssumptions, 'drawn', { losses: [loss] }).named;
  if (!figures) throw new Error('not judged');
  return figures;
}

const writer = (region: Site['region'], capacity: number) =>
  site(region, capacity, { writer: true });
const link = (from: Link['from'], to: Link['to'], mode: Link['mode'], more = {}): Link => ({
  from,
  to,
  mode,
  ...more,
});
const users = [newYork, sanFrancisco, amsterdam];
const twoClouds = (more: Partial<Architecture> = {}) =>
  architecture(
    users,
    [option([site(east, 2000), site(west, 2000), site(netherlands, 2000)])],
    more,
  );
const dependency = (name: string, regions: Dependency['regions'], more = {}): Dependency => ({
  name,
  needs: 'hard',
  external: false,
  regions,
  ...more,
});

describe('what goes down together', () => {
  test('a provider takes all of its sites, and the dependencies that live with it alone', () => {
    const doc = twoClouds();
    expect(judged(doc, { kind: 'provider', provider: 'aws' })).toMatchObject({
      lost: [east, west],
      survives: true,
      regions: [{ region: netherlands, loadRps: 1600, utilization: 0.8 }],
    });
    const with53 = twoClouds({ dependencies: [dependency('identity', ['aws:us-east-2'])] });
    expect(judged(with53, { kind: 'provider', provider: 'aws' })).toMatchObject({
      survives: false,
      servedFraction: 0,
      dependenciesDown: ['identity'],
    });
    expect(judged(with53, { kind: 'provider', provider: 'gcp' }).survives).toBe(true);
  });

  test('a continent takes all sites on it', () => {
    const america = judged(twoClouds(), { kind: 'continent', continent: 'north-america' });
    expect(america).toMatchObject({ lost: [east, west], survives: true });
    const europe = judged(twoClouds(), { kind: 'continent', continent: 'europe' });
    expect(europe.lost).toEqual([netherlands]);
  });

  test('residency may forbid the move: those users are down, and said so', () => {
    const profiles: DataSet = { name: 'profiles', class: 'pii', residency: ['EU'] };
    const europe = judged(twoClouds({ data: [profiles] }), {
      kind: 'continent',
      continent: 'europe',
    });
    expect(europe.unserved).toEqual([{ population: 'ams', rps: 400, because: 'no-lawful-site' }]);
    expect(europe.servedFraction).toBeCloseTo(0.75, 12);
  });

  test('a hard dependency that is down itself stops everyone, a soft one nobody', () => {
    const doc = twoClouds({
      dependencies: [
        dependency('cards', [], { external: true }),
        dependency('mail', [], { needs: 'soft' }),
      ],
    });
    expect(judged(doc, { kind: 'dependency', name: 'cards' })).toMatchObject({
      lost: [],
      survives: false,
      servedFraction: 0,
      dependenciesDown: ['cards'],
    });
    expect(judged(doc, { kind: 'dependency', name: 'mail' })).toMatchObject({
      survives: true,
      servedFraction: 1,
      dependenciesDown: [],
    });
    expect(() => judged(doc, { kind: 'dependency', name: 'sms' })).toThrow('no dependency sms');
  });

  test('all regions of a dependency go with the sites there', () => {
    const doc = twoClouds({ dependencies: [dependency('queue', [east, west])] });
    expect(judged(doc, { kind: 'dependency-regions', name: 'queue' })).toMatchObject({
      lost: [east, west],
      servedFraction: 0,
      dependenciesDown: ['queue'],
    });
    expect(judged(doc, { kind: 'sites', sites: [east] }).survives).toBe(true);
  });
});

describe('every loss of k sites', () => {
  const six = ['us-east-1', 'us-east-2', 'us-west-1', 'us-west-2', 'eu-west-1', 'eu-central-1'];
  const doc = architecture(users, [option(six.map((id) => site(`aws:${id}`, 2000)))]);

  test('is each set of up to k once; what is left out is said', () => {
    const { losses, notEnumerated } = lossesOf(doc, defaultAssumptions, 'drawn', { k: 3 });
    // 6 + 15 + 20 sets.
    expect(losses.map(({ lost }) => lost.length).filter((size) => size === 3)).toHaveLength(20);
    expect(new Set(losses.map(({ lost }) => lost.toSorted().join())).size).toBe(41);
    expect(notEnumerated).toBe(
      'losses of 4 sites and more at once are not listed; of 4 sites there are 15',
    );
  });

  test('up to all of them, when nobody is served', () => {
    const { losses, notEnumerated } = lossesOf(doc, defaultAssumptions, 'drawn', { k: 9 });
    expect(losses).toHaveLength(63);
    expect(losses.at(-1)).toMatchObject({ servedFraction: 0 });
    expect(notEnumerated).toBeNull();
  });

  test('stops where the list would be longer than anybody reads', () => {
    const large = architecture(users, [
      option(defaultAssumptions.regions.slice(0, 60).map(({ id }) => site(id, 2000))),
    ]);
    const { losses, notEnumerated } = lossesOf(large, defaultAssumptions, 'drawn', { k: 4 });
    // 60 + 1 770 + 34 220 would be too many.
    expect(losses).toHaveLength(1830);
    expect(notEnumerated).toContain('losses of 3 sites and more');
    expect(notEnumerated).toContain('34\u202F220');
  });
});

describe('a partition', () => {
  const apart: Loss = { kind: 'partition', groups: [[east], [west]] };
  const drawn = (sites: readonly Site[], links: Link[], more: Partial<Architecture> = {}) =>
    architecture([newYork, sanFrancisco], [option(sites, { links })], more);

  test('of two writers that copy later: both go on, and differ', () => {
    const links = [link(east, west, 'async'), link(west, east, 'async')];
    const { survives, cut } = judged(drawn([writer(east, 1000), writer(west, 1000)], links), apart);
    expect(survives).toBe(true);
    expect(cut?.data).toEqual([
      { name: null, writtenAt: [[east], [west]], refusedAt: [[], []], diverges: true, stale: [] },
    ]);
    expect(cut?.sides.map(({ sites, servedFraction }) => [sites, servedFraction])).toEqual([
      [[east], 1],
      [[west], 1],
    ]);
  });

  test('that carries other data leaves data that stays at home alone', () => {
    const data: DataSet[] = [
      { name: 'messages', class: 'internal', residency: [] },
      { name: 'presence', class: 'internal', residency: [] },
    ];
    const links = [
      link(east, west, 'async', { data: ['presence'] }),
      link(west, east, 'async', { data: ['presence'] }),
    ];
    const doc = drawn([writer(east, 1000), writer(west, 1000)], links, { data });
    expect(judged(doc, apart).cut?.data.map(({ name, diverges }) => [name, diverges])).toEqual([
      ['messages', false],
      ['presence', true],
    ]);
  });

  test('from the only writer: reads go on and grow stale, writes are refused', () => {
    const sites = [writer(east, 1000), site(west, 1000, { role: 'read' })];
    const figures = judged(drawn(sites, [link(east, west, 'async')]), apart);
    // Half of San Francisco's 600 are writes.
    expect(figures.unserved).toEqual([{ population: 'sf', rps: 300, because: 'writer-cut' }]);
    expect(figures.servedFraction).toBeCloseTo(0.75, 12);
    expect(figures.cut?.sides.map(({ servedFraction }) => servedFraction)).toEqual([1, 0.5]);
    expect(figures.cut?.data[0]).toMatchObject({
      writtenAt: [[east], []],
      diverges: false,
      stale: [west],
    });
  });

  test('from a synchronous copy: the writer refuses rather than let it fall behind', () => {
    const sites = [writer(east, 2000), site(west, 2000, { role: 'hot' })];
    const figures = judged(drawn(sites, [link(east, west, 'sync')]), apart);
    expect(figures.unserved).toEqual([
      { population: 'ny', rps: 300, because: 'copy-cut' },
      { population: 'sf', rps: 300, because: 'copy-cut' },
    ]);
    expect(figures.cut?.data[0]).toMatchObject({ refusedAt: [[east], []], stale: [] });
    // What is refused still loads the writer.
    expect(figures.regions[0]?.loadRps).toBe(1200);
  });

  test('a semi-synchronous writer goes on as long as one copy is within reach', () => {
    const sites = [
      writer(east, 2000),
      site('aws:us-east-2', 2000, { role: 'hot' }),
      site(west, 2000, { role: 'hot' }),
    ];
    const links = [link(east, 'aws:us-east-2', 'semi-sync'), link(east, west, 'semi-sync')];
    const doc = drawn(sites, links);
    const cutWest = judged(doc, { kind: 'partition', groups: [[west], []] });
    expect(cutWest).toMatchObject({ survives: true });
    expect(cutWest.cut?.data[0]?.stale).toEqual([west]);
    const alone = judged(doc, { kind: 'partition', groups: [[east], []] });
    expect(alone.unserved.map(({ because }) => because)).toEqual(['copy-cut', 'copy-cut']);
  });

  const quorum = (count: 3 | 4) => {
    const all: Site['region'][] = [east, west, ireland, 'aws:eu-central-1'];
    const sites = all.slice(0, count);
    const links = sites.flatMap((from) =>
      sites.filter((to) => to !== from).map((to) => link(from, to, 'quorum')),
    );
    return architecture(users, [
      option(
        sites.map((id) => writer(id, 3000)),
        { links },
      ),
    ]);
  };

  test('a quorum of three: the majority of the configured members goes on, the minority refuses', () => {
    const figures = judged(quorum(3), { kind: 'partition', groups: [[east], [west, ireland]] });
    expect(figures.unserved).toEqual([{ population: 'ny', rps: 300, because: 'no-quorum' }]);
    expect(figures.cut?.data[0]).toMatchObject({
      writtenAt: [[], [west, ireland]],
      refusedAt: [[east], []],
      diverges: false,
      stale: [east],
    });
  });

  test('a quorum of four in two halves: neither side writes', () => {
    const { cut, unserved } = judged(quorum(4), { kind: 'partition', groups: [[east, west], []] });
    expect(cut?.data[0]?.writtenAt).toEqual([[], []]);
    // Half of 600 + 600 + 400 write.
    expect(unserved.reduce((sum, row) => sum + row.rps, 0)).toBe(800);
  });

  test('a quorum that loses its majority with its regions refuses writes too', () => {
    const figures = judged(quorum(3), { kind: 'sites', sites: [west, ireland] });
    expect(figures).toMatchObject({ survives: false, regions: [{ region: east, loadRps: 1600 }] });
    expect(figures.servedFraction).toBeCloseTo(0.5, 12);
    expect(new Set(figures.unserved.map(({ because }) => because))).toEqual(new Set(['no-quorum']));
    expect(judged(quorum(3), { kind: 'sites', sites: [west] }).survives).toBe(true);
  });

  test('a hard dependency on one side is out of reach for the other', () => {
    const doc = drawn([writer(east, 1000), writer(west, 1000)], [], {
      dependencies: [dependency('identity', [east])],
    });
    const figures = judged(doc, apart);
    expect(figures.unserved).toEqual([{ population: 'sf', rps: 600, because: 'dependency-cut' }]);
    expect(figures.cut?.sides.map(({ without }) => without)).toEqual([[], ['identity']]);
  });

  test('users stay on their side when a site there falls', () => {
    const sites = [writer(east, 500), writer('aws:us-east-2', 5000), writer(west, 5000)];
    const doc = drawn(sites, []);
    const trace = traceLoss(doc, defaultAssumptions, 'drawn', {
      kind: 'partition',
      groups: [[east, 'aws:us-east-2'], [west]],
    });
    expect(trace.stages.map(({ stage, down }) => [stage, down])).toEqual([
      ['before', []],
      ['moved', []],
      ['fallen', [east]],
    ]);
    const flow = trace.stages.at(-1)?.flows.find(({ population: name }) => name === 'ny');
    expect(flow).toMatchObject({ region: 'aws:us-east-2', rps: 600, moved: true });
  });

  test('with nobody on one side is refused', () => {
    const doc = drawn([writer(east, 500), writer(west, 500)], []);
    for (const groups of [[[], [west]] as const, [[east, west], []] as const]) {
      expect(() => judged(doc, { kind: 'partition', groups })).toThrow('both sides');
    }
  });
});

test('a cut link stops what waits for it, and lets the rest fall behind', () => {
  const sites = [
    writer(east, 2000),
    site(west, 2000, { role: 'hot' }),
    site(ireland, 2000, { role: 'hot' }),
  ];
  const links = [link(east, west, 'sync'), link(east, ireland, 'async')];
  const doc = architecture([newYork], [option(sites, { links })]);
  const sync = judged(doc, { kind: 'links', links: [{ from: east, to: west }] });
  expect(sync.unserved).toEqual([{ population: 'ny', rps: 300, because: 'copy-cut' }]);
  const async = judged(doc, { kind: 'links', links: [{ from: east, to: ireland }] });
  expect(async).toMatchObject({ survives: true, cut: { data: [{ stale: [ireland] }] } });
});

describe('names of losses', () => {
  const links = [
    link(east, west, 'async'),
    link(west, east, 'async'),
    link(east, netherlands, 'async'),
  ];
  const doc = architecture(
    users,
    [option([site(east, 2000), site(west, 2000), site(netherlands, 2000)], { links })],
    { dependencies: [dependency('identity', [east]), dependency('cards', [], { external: true })] },
  );
  const scenarios = lossScenarios(doc, defaultAssumptions, 'drawn');

  test('list what an option can lose, each thing once', () => {
    expect(scenarios.map(({ label }) => label)).toEqual([
      'us-east-1',
      'us-west-2',
      'europe-west4',
      'all of AWS',
      'all of Google Cloud',
      'all of North America',
      'all of Europe',
      'identity',
      'cards',
      'all regions of identity',
      'us-east-1 cut off from the rest',
      'us-west-2 cut off from the rest',
      'europe-west4 cut off from the rest',
      'us-east-1 and us-west-2 cut apart',
      'us-east-1 and europe-west4 cut apart',
    ]);
    expect(new Set(scenarios.map(({ id }) => id)).size).toBe(scenarios.length);
  });

  test('fit an address and come back the same; each can be judged and traced to the same end', () => {
    for (const { id, loss, lost } of scenarios) {
      expect(parseLossId(id)).toEqual(loss);
      expect(lossId(loss)).toBe(id);
      const figures = judged(doc, loss);
      expect(figures.lost).toEqual(lost);
      const trace = traceLoss(doc, defaultAssumptions, 'drawn', loss);
      expect(trace.servedFraction).toBeCloseTo(figures.servedFraction, 12);
      expect(trace.survives).toBe(figures.survives);
      expect(trace.cut).toEqual(figures.cut);
    }
  });

  test('that are none are none', () => {
    for (const text of ['', 'aws', 'planet:earth', 'provider:', 'links:aws:a', 'links:']) {
      expect(parseLossId(text), text).toBeNull();
    }
  });
});

test('a trace in the harsher view shows what is offered, and needs what a calm one does not', () => {
  const doc = architecture([newYork, sanFrancisco], [option([site(east, 1250), site(west, 1250)])]);
  const calm = traceLoss(doc, defaultAssumptions, 'drawn', [east]);
  const harsh = traceLoss(doc, defaultAssumptions, 'drawn', [east], {
    harsh: { retries: true, coldCaches: true },
  });
  expect(calm).toMatchObject({ survives: true, needed: [], harsh: null });
  expect(harsh).toMatchObject({
    survives: false,
    needed: [{ region: west, capacityRps: 1500, extraRps: 250 }],
    harsh: { retries: true, coldCaches: true },
  });
  const row = harsh.stages[1]?.sites.find(({ region }) => region === west);
  expect(row).toMatchObject({ state: 'over', loadRps: 1200, harsh: { pressureRps: 1500 } });
  expect(row?.utilization).toBeCloseTo(2.7696, 4);
});

test('an option that sheds has no second stage, and says what it keeps', () => {
  const doc = architecture(
    [newYork, sanFrancisco],
    [
      option([site(east, 1000), site(west, 1000)], {
        failover: { mode: 'automatic', targets: {}, onOverload: 'shed' },
      }),
    ],
  );
  const trace = traceLoss(doc, defaultAssumptions, 'drawn', [east]);
  expect(trace.stages.map(({ stage }) => stage)).toEqual(['before', 'moved']);
  expect(trace.servedFraction).toBeCloseTo(1000 / 1200, 6);
  expect(trace.shed.lostRps).toBeCloseTo(rps(200), 5);
});
