import { describe, expect, test } from 'vitest';
import {
  defaultAssumptions,
  disruptions,
  evaluate,
  ms,
  recoverFrom,
  rps,
  seconds,
  share,
  type Architecture,
  type DataSet,
  type Disruption,
  type Link,
  type Option,
  type RegionId,
} from '..';
import { architecture, option, population, site } from '@/lib/testing/architecture';

const east = 'aws:us-east-1';
const west = 'aws:us-west-2';
const ireland = 'aws:eu-west-1';

const ny = population('ny', 600);
const sf = population('sf', 600, { at: { lat: 37.77, lon: -122.42 } });
const probes = { intervalS: seconds(10), failures: 3 };
const ledger: DataSet = { name: 'ledger', class: 'financial', residency: [] };

const lag = { p50: ms(80), p99: ms(2000) };
const both = (mode: Link['mode'] = 'async'): Link[] => [
  { from: east, to: west, mode, lagMs: lag },
  { from: west, to: east, mode, lagMs: lag },
];

/** Two writers with three zones each, at 60 %. */
const pair = (more: Parameters<typeof option>[1] = {}): Option =>
  option(
    [site(east, 1000, { writer: true, zones: 3 }), site(west, 1000, { writer: true, zones: 3 })],
    { links: both(), health: probes, ...more },
  );

const documentOf = (drawn: Option, more: Partial<Architecture> = {}) =>
  architecture([ny, sf], [drawn], { data: [ledger], ...more });

function rowOf(document: Architecture, disruption: Disruption, region: RegionId | null = null) {
  const row = recoverFrom(document, defaultAssumptions, 'drawn', disruption, region);
  if (!row) throw new Error(`${disruption} strikes nothing`);
  return row;
}

test('every disruption has its row, in the same order always', () => {
  const [evaluated] = evaluate(documentOf(pair()), defaultAssumptions).options;
  expect(evaluated?.recovery.byDisruption.map((row) => row.disruption)).toEqual(disruptions);
});

describe('inside a region', () => {
  test('an instance is taken out by three probes of 10 s', () => {
    expect(rowOf(documentOf(pair()), 'instance')).toMatchObject({ rtoS: 30, rpoS: 0 });
  });

  test('a database with a replica in another zone comes back in the 60 to 120 s that are published', () => {
    expect(rowOf(documentOf(pair()), 'database', east)).toMatchObject({
      rtoS: 120,
      rtoP50S: 60,
      rpoS: 0,
      region: east,
    });
  });

  test('in one zone, or in an unstated number of them, it takes the site with it', () => {
    for (const zones of [{ zones: 1 }, {}]) {
      const drawn = option(
        [site(east, 2000, { writer: true, ...zones }), site(west, 2000, { role: 'hot' })],
        { links: both(), health: probes, routing: { ttlS: seconds(60) } },
      );
      const database = rowOf(documentOf(drawn), 'database', east);
      const region = rowOf(documentOf(drawn), 'region', east);
      expect([database.rtoS, database.rpoS]).toEqual([region.rtoS, region.rpoS]);
      // 30 s to notice, 120 s assumed for the promotion, 60 s of TTL; the lag of the link.
      expect([database.rtoS, database.rpoS]).toEqual([210, 2]);
    }
  });

  test('alone and in one zone it is brought back to a point in time, or never', () => {
    const alone = option([site(east, 2000, { writer: true, zones: 1 })], { health: probes });
    expect(rowOf(documentOf(alone), 'database')).toMatchObject({ rtoS: null, rpoS: null });
    const pointInTime = { everyS: seconds(300), restoreS: seconds(7200) };
    const kept = documentOf(alone, { data: [{ ...ledger, pointInTime }] });
    // 30 s to notice, 15 min assumed to decide, 2 h to bring it back.
    expect(rowOf(kept, 'database')).toMatchObject({
      outcome: 'restore',
      rtoS: 30 + 900 + 7200,
      rpoS: 300,
    });
  });

  test('two of three zones bear 60 %, one of two does not', () => {
    expect(rowOf(documentOf(pair()), 'zone', east).rtoS).toBe(120);
    const halves = option([site(east, 2000, { zones: 2 })]);
    expect(rowOf(documentOf(halves), 'zone', east)).toMatchObject({
      rtoS: null,
      outcome: 'takeover',
    });
    const grows = option([
      site(east, 2000, {
        zones: 2,
        // 200 req/s are missing at 10 a second, after 100 s; the target leaves half of 4 000.
        scaleTo: { capacityRps: rps(4000), bootS: seconds(100), rpsPerMinute: 600 },
      }),
    ]);
    expect(rowOf(documentOf(grows), 'zone', east).rto.scaleS).toBe(120);
  });
});

describe('a partition between one site and all others', () => {
  test('asynchronous sites go on; two writers of the same keys throw writes away without end', () => {
    expect(rowOf(documentOf(pair()), 'partition')).toMatchObject({
      outcome: 'unaffected',
      rtoS: 0,
      rpoS: null,
      inFlight: { reads: 'complete', writes: 'complete' },
    });
    const merging = documentOf(pair(), { data: [{ ...ledger, onConflict: 'crdt' }] });
    expect(rowOf(merging, 'partition').rpoS).toBe(0);
  });

  test('keys that have a home are written on one side', () => {
    const homed = pair({ routing: { strategy: 'application' }, homes: { ny: east, sf: west } });
    expect(rowOf(documentOf(homed), 'partition').rpoS).toBe(0);
  });

  test('a synchronous copy is waited for until it is given up: noticed and decided', () => {
    const failover = { mode: 'hybrid', decideS: seconds(300), targets: {} } as const;
    const drawn = option([site(east, 2000, { writer: true }), site(west, 1000, { role: 'hot' })], {
      links: [{ from: east, to: west, mode: 'sync' }],
      health: probes,
      failover,
    });
    expect(rowOf(documentOf(drawn), 'partition')).toMatchObject({ rtoS: 330, rpoS: 0 });
  });

  test('writes that are forwarded over the cut wait for its end', () => {
    const drawn = option([site(east, 2000, { writer: true }), site(west, 1000, { role: 'read' })]);
    expect(rowOf(documentOf(drawn), 'partition')).toMatchObject({
      outcome: 'wait',
      rtoS: null,
      rpoS: 0,
      meets: null,
      inFlight: { reads: 'complete', writes: 'fail' },
    });
  });

  test('a quorum of three goes on with two, a quorum of two with none', () => {
    const quorum = (...to: RegionId[]): Link[] =>
      to.map((t) => ({ from: east, to: t, mode: 'quorum' }));
    const drawn = (...to: RegionId[]) =>
      documentOf(
        option(
          [site(east, 2000, { writer: true }), ...to.map((t) => site(t, 2000, { role: 'hot' }))],
          {
            links: quorum(...to),
            health: probes,
            routing: { ttlS: seconds(60) },
          },
        ),
      );
    expect(rowOf(drawn(west, ireland), 'partition', east)).toMatchObject({ rtoS: 210, rpoS: 0 });
    expect(rowOf(drawn(west, ireland), 'partition', west).rtoS).toBe(0);
    expect(rowOf(drawn(west), 'partition', east).outcome).toBe('wait');
  });

  test('one site has nobody to be cut off from', () => {
    expect(rowOf(documentOf(option([site(east, 2000)])), 'partition').rtoS).toBe(0);
  });
});

describe('what no probe sees and no region mends', () => {
  test('a grey failure is noticed and decided by people, whatever the mode', () => {
    const row = rowOf(documentOf(pair({ routing: { ttlS: seconds(60) } })), 'grey-failure', east);
    expect(row.rto).toMatchObject({ detectS: 3600, decideS: 900, routeS: 60 });
  });

  test('corruption is copied faithfully: only a point in time or a backup helps', () => {
    expect(rowOf(documentOf(pair({ links: both('sync') })), 'corruption')).toMatchObject({
      outcome: 'wait',
      rtoS: null,
      rpoS: null,
    });
    const pointInTime = { everyS: seconds(300), restoreS: seconds(7200) };
    const logs: DataSet = { name: 'logs', class: 'internal', residency: [] };
    const kept = documentOf(pair(), { data: [{ ...ledger, pointInTime }] });
    // A working day to notice, 15 min to decide, 2 h to bring it back: all three are in the document or assumed.
    expect(rowOf(kept, 'corruption')).toMatchObject({ rtoS: 28_800 + 900 + 7200, rpoS: 300 });
    const half = documentOf(pair(), { data: [{ ...ledger, pointInTime }, logs] });
    expect(rowOf(half, 'corruption')).toMatchObject({
      rpoS: null,
      because: expect.stringContaining('logs'),
    });
  });

  test('a hard dependency takes as long as it takes, a soft one is not waited for', () => {
    const needing = (needs: 'hard' | 'soft') =>
      documentOf(pair(), {
        dependencies: [
          { name: 'cards', needs, external: true, regions: [], availability: share(0.9999) },
        ],
        requirements: { claims: [], rtoS: seconds(60) },
      });
    // 0.01 % of 365 days are 52.56 min.
    expect(rowOf(needing('hard'), 'dependency')).toMatchObject({
      rtoS: null,
      meets: null,
      because: 'cards (52.6 min a year) down: nothing of this service ends it',
    });
    expect(rowOf(needing('soft'), 'dependency')).toMatchObject({ rtoS: 0, meets: true });
  });

  test('a bad change is everywhere: noticed in 30 s, decided in 15 min, taken back in 30 min', () => {
    expect(rowOf(documentOf(pair()), 'bad-change')).toMatchObject({
      outcome: 'rollback',
      rtoS: 30 + 900 + 1800,
      rpoS: 0,
    });
  });
});

describe('requests under way', () => {
  test('clients that route themselves try again, others see an error', () => {
    const by = (strategy: 'application' | 'geodns') =>
      rowOf(documentOf(pair({ routing: { strategy } })), 'region').inFlight;
    expect(by('application')).toMatchObject({ reads: 'retry', writes: 'retry' });
    expect(by('geodns')).toMatchObject({ reads: 'fail', writes: 'fail' });
  });
});

describe('what is required', () => {
  const requiring = (rtoS: number, rpoS: number) =>
    rowOf(
      documentOf(pair({ routing: { ttlS: seconds(60) } }), {
        requirements: { claims: [], rtoS: seconds(rtoS), rpoS: seconds(rpoS) },
      }),
      'region',
    ).meets;

  test('is met up to the second, and missed above', () => {
    expect([requiring(90, 2), requiring(89, 2), requiring(90, 1)]).toEqual([true, false, false]);
  });

  test('is null where nothing is required', () => {
    expect(rowOf(documentOf(pair()), 'region').meets).toBeNull();
  });
});

test('a disruption that cannot strike a site says so by having no row', () => {
  const drawn = option([site(east, 2000, { writer: true }), site(west, 1000, { role: 'hot' })]);
  expect(
    recoverFrom(documentOf(drawn), defaultAssumptions, 'drawn', 'database', west),
  ).toBeUndefined();
});
