import { describe, expect, test } from 'vitest';
import { defaultAssumptions, type Architecture, type RegionId } from '..';
import { parseDocument } from '@/lib/schemas';
import { architecture, option, population, site } from '@/lib/testing/architecture';
import { exampleText } from '@/lib/testing/examples';
import { trafficOf } from '../evaluate';
import { rps, seconds, share } from '../units';
import { rtoOfLoss } from './rto-of-loss';

const east = 'aws:us-east-1';
const west = 'aws:us-west-2';

async function example(name: string): Promise<Architecture> {
  const parsed = parseDocument(await exampleText(name), `${name}.yaml`);
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  return parsed.architecture;
}

function rtoOf(document: Architecture, name: string, ...lost: RegionId[]) {
  const drawn = document.options.find((o) => o.name === name);
  if (!drawn) throw new Error(`no option ${name}`);
  const context = {
    architecture: document,
    option: drawn,
    assumptions: defaultAssumptions,
    traffic: trafficOf(document, drawn, defaultAssumptions),
  };
  return rtoOfLoss(
    context,
    lost.map((region) => drawn.sites.findIndex((s) => s.region === region)),
  );
}

const two = (more: Parameters<typeof option>[1]) =>
  architecture([population('ny', 100)], [option([site(east, 500), site(west, 500)], more)]);

const probes = { intervalS: seconds(30), failures: 3 };

describe('by hand, from the documents alone', () => {
  test('30 s × 3 probes + 60 s TTL = 150 s; half of the TTL and of an interval less in the middle', () => {
    const document = two({
      health: probes,
      routing: { strategy: 'geodns', ttlS: seconds(60), strayShare: share(0) },
    });
    const { outcome, p95, p50 } = rtoOf(document, 'drawn', east);
    expect(outcome).toBe('takeover');
    expect(p95).toEqual({
      detectS: 90,
      decideS: 0,
      promoteS: 0,
      scaleS: 0,
      routeS: 60,
      clientTailS: 0,
      totalS: 150,
    });
    expect(p50).toMatchObject({ detectS: 75, routeS: 30, totalS: 105 });
  });

  test.each([
    // 10 s × 3 + 60 s TTL; nothing to promote for 0 s.
    ['payments', 'two-at-sixty', east, { detectS: 30, promoteS: 0, routeS: 60, totalS: 90 }],
    // 30 s × 3 + 5 min + max(2 min, 4 min + 6 000 ÷ 2 000 min) + 60 s.
    [
      'payments',
      'warm-standby',
      east,
      { detectS: 90, decideS: 300, promoteS: 120, scaleS: 420, routeS: 60, totalS: 870 },
    ],
    // 10 s × 3 + 30 s + one time-out of 2 s.
    ['collab', 'sharded', 'aws:ap-south-1', { detectS: 30, promoteS: 30, routeS: 2, totalS: 62 }],
    // 30 s × 3 + 2 min + 60 s TTL; a lost replica needs no promotion.
    ['collab', 'write-home', east, { detectS: 90, promoteS: 120, routeS: 60, totalS: 270 }],
    ['collab', 'write-home', 'aws:ap-south-1', { detectS: 90, promoteS: 0, totalS: 150 }],
  ] as const)('%s, %s without %s', async (name, drawn, lost, expected) => {
    expect(rtoOf(await example(name), drawn, lost).p95).toMatchObject(expected);
  });

  test('nightly snapshots: 15 min to notice, 60 min to decide, 4 h to restore, 5 min of TTL', async () => {
    const { outcome, p95 } = rtoOf(await example('hr-tool'), 'snapshots', 'aws:us-west-2');
    expect(outcome).toBe('restore');
    expect(p95).toMatchObject({
      detectS: 900,
      decideS: 3600,
      promoteS: 0,
      scaleS: 14_400,
      routeS: 300,
      totalS: 19_200,
    });
  });
});

describe('outcomes', () => {
  test('without a second site the outage lasts as long as the region is gone', async () => {
    const { outcome, p95, movedShare } = rtoOf(await example('payments'), 'multi-az', east);
    expect(outcome).toBe('outage');
    expect(p95.totalS).toBe(Infinity);
    expect(movedShare).toBe(0);
  });

  test('a lost standby is felt by nobody', async () => {
    const { outcome, p95 } = rtoOf(await example('payments'), 'warm-standby', west);
    expect([outcome, p95.totalS]).toEqual(['unaffected', 0]);
  });

  test('users whose law leaves them no other site are the part that does not move', async () => {
    const { outcome, movedShare } = rtoOf(await example('collab'), 'sharded', 'aws:eu-west-1');
    expect([outcome, movedShare]).toEqual(['outage', 0]);
  });

  test('a standby that cannot reach the load never takes over, a serving site is overloaded instead', () => {
    const drawn = (role: 'hot' | 'active') =>
      architecture(
        [population('ny', 600)],
        [option([site(east, 1000, { writer: true }), site(west, 300, { role })])],
      );
    expect(rtoOf(drawn('hot'), 'drawn', east).p95.scaleS).toBe(Infinity);
    expect(rtoOf(drawn('active'), 'drawn', east).p95.scaleS).toBe(0);
  });
});

describe('what the document leaves out is assumed, and said', () => {
  test('without a health check people notice; without a stated decision people decide in an assumed time', () => {
    const { steps, p95 } = rtoOf(two({ failover: { mode: 'manual', targets: {} } }), 'drawn', east);
    expect(steps.detect.assumed).toEqual(['peopleDetectP50S', 'peopleDetectP95S']);
    expect(steps.decide.assumed).toEqual(['peopleDecideP50S', 'peopleDecideP95S']);
    expect(p95).toMatchObject({ detectS: 900, decideS: 900 });
  });

  test('automatic failover decides at once whatever a person would take; hybrid waits for the person', () => {
    const decided = (mode: 'automatic' | 'hybrid') =>
      rtoOf(two({ failover: { mode, decideS: seconds(240), targets: {} } }), 'drawn', east).p95;
    expect(decided('automatic').decideS).toBe(0);
    expect(decided('hybrid').decideS).toBe(240);
  });

  test.each([
    ['geodns', 60],
    ['latency', 60],
    ['weighted', 60],
    ['anycast', 30],
    ['application', 2],
  ] as const)('%s converges within %d s', (strategy, routeS) => {
    const document = two({ routing: { strategy, weights: { [east]: 1, [west]: 1 } } });
    expect(rtoOf(document, 'drawn', east).p95.routeS).toBe(routeS);
  });

  test('a stated tail and time-out count as stated', () => {
    const tail = two({ routing: { strategy: 'geodns', clientTailS: seconds(200) } });
    expect(rtoOf(tail, 'drawn', east)).toMatchObject({
      p50: { clientTailS: 0 },
      p95: { clientTailS: 200 },
    });
    const timeout = two({ routing: { strategy: 'application', clientTimeoutS: seconds(5) } });
    expect(rtoOf(timeout, 'drawn', east).p50.routeS).toBe(5);
  });

  test('a replica that has to be promoted takes the assumed time where none is stated', () => {
    const standby = site(west, 500, { role: 'hot' });
    const document = architecture(
      [population('ny', 100)],
      [option([site(east, 500, { writer: true }), standby])],
    );
    expect(rtoOf(document, 'drawn', east)).toMatchObject({
      p50: { promoteS: 60 },
      p95: { promoteS: 120 },
    });
    expect(rtoOf(two({}), 'drawn', east).p95.promoteS).toBe(0);
  });
});

test('a writer to which nobody comes directly moves no addresses', () => {
  const document = architecture(
    [population('ny', 100)],
    [
      option([site(east, 500, { writer: true }), site(west, 500)], {
        routing: { strategy: 'weighted', weights: { [west]: 1 }, ttlS: seconds(300) },
        failover: { mode: 'automatic', targets: {}, promoteS: seconds(20) },
      }),
    ],
    { demand: { reads: share(0.5), populations: [population('ny', 100)] } },
  );
  expect(rtoOf(document, 'drawn', east).p95).toMatchObject({ promoteS: 20, routeS: 0 });
});

test('a serving site that grows is waited for as well', () => {
  const scaleTo = { capacityRps: rps(1000), bootS: seconds(60), rpsPerMinute: 600 };
  const document = architecture(
    [population('ny', 400), population('sf', 400, { at: { lat: 37.77, lon: -122.42 } })],
    [option([site(east, 500), site(west, 500, { scaleTo })])],
  );
  // 300 req/s are missing at 10 req/s, each second, after 60 s.
  expect(rtoOf(document, 'drawn', east).p95.scaleS).toBe(90);
});
