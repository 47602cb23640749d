import { describe, expect, test } from 'vitest';
import {
  defaultAssumptions,
  ms,
  rps,
  seconds,
  share,
  type Architecture,
  type DataSet,
  type Decision,
  type Driver,
  type PatternId,
  type Requirements,
} from '..';
import { parseDocument } from '@/lib/schemas';
import { architecture, option, population, site } from '../../testing/architecture';
import { exampleText } from '../../testing/examples';
import { patternOf } from './patterns/catalog';
import { decide } from './decide';

async function example(name: string): Promise<Architecture> {
  const parsed = parseDocument(await exampleText(name), `${name}.yaml`);
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  return parsed.architecture;
}

const answer = (document: Architecture): Decision => decide(document, defaultAssumptions);
const decided = async (name: string) => answer(await example(name));

const driver = (decision: Decision, name: Driver) => {
  const found = decision.drivers.find((one) => one.driver === name);
  if (!found) throw new Error(`no driver ${name}`);
  return found;
};

const row = (decision: Decision, id: PatternId) => {
  const found = decision.alternatives.find(({ pattern }) => pattern === id);
  if (!found) throw new Error(`no row ${id}`);
  return found;
};

const limit = (decision: Decision, id: PatternId, name: string) => {
  const found = row(decision, id).limits.find((one) => one.limit === name);
  if (!found) throw new Error(`no limit ${name} of ${id}`);
  return found;
};

describe('the examples (docs/decision.md)', () => {
  test('an internal tool: backup and restore, never active-active', async () => {
    const decision = await decided('hr-tool');
    expect(decision).toMatchObject({
      verdict: 'disaster-recovery',
      pattern: 'backup-and-restore',
      meetsAll: true,
      blockedBy: [],
    });
    expect(row(decision, 'active-active')).toMatchObject({ fits: false, meetsReachable: false });
    expect(decision.claims).toMatchObject({ refused: ['availability'], granted: [] });
    // Nightly backups against 24 h: met to the second.
    expect(limit(decision, 'backup-and-restore', 'rpo')).toMatchObject({
      status: 'pass',
      value: 86_400,
      against: 86_400,
    });
  });

  test('payments: five nines are out of reach behind the card network, all else is met', async () => {
    const decision = await decided('payments');
    expect(decision).toMatchObject({
      verdict: 'disaster-recovery',
      pattern: 'hot-standby-sync',
      meetsAll: false,
    });
    const [blocked, ...others] = decision.blockedBy;
    expect(others).toEqual([]);
    expect(blocked).toMatchObject({ requirement: 'availability', required: 0.99999 });
    expect(blocked?.because).toContain('card-network');
    // Nothing behind a card network of 99.99 % is up more than it.
    expect(blocked?.bestAchievable).toBeLessThan(0.9999);
    expect(blocked?.bestAchievable).toBeGreaterThan(0.9998);
    for (const { limit, status } of row(decision, 'hot-standby-sync').limits) {
      if (limit !== 'availability') expect(status, limit).not.toBe('fail');
    }
    expect(driver(decision, 'availability').holds).toBe('no');
    // Waiting for copies is not on any bill: the hot standby that does not wait costs the same, so that it is no
    // cheaper way to less, and the plainer of both is not the answer only because it loses writes.
    const cost = (id: PatternId) => row(decision, id).monthlyUsd;
    expect(cost('hot-standby')).toBe(cost('hot-standby-sync'));
    expect(decision.nearMisses.map(({ pattern }) => pattern)).toEqual([
      'warm-standby-sync',
      'backup-and-restore',
      'pilot-light',
      'warm-standby',
    ]);
    // Priced, so that the budget can be judged: 30 requests a second by vCPU come to far less.
    expect(decision.pricing).toEqual({ source: 'priced', because: null });
    expect(limit(decision, 'hot-standby-sync', 'budget').status).toBe('pass');
  });

  test('the card network takes 52.56 min of the year, ten times what five nines allow', async () => {
    const { downtime } = await decided('payments');
    expect(downtime?.allowedMinutesPerYear).toBeCloseTo(5.256, 9);
    const card = downtime?.parts.find(({ name }) => name === 'card-network');
    // Where causes overlap, the overlap is shared out: a little below 52.56.
    expect(card?.minutesPerYear).toBeGreaterThan(52.4);
    expect(card?.minutesPerYear).toBeLessThan(52.56);
  });

  test('the collaboration platform: users homed by region, for latency and not for the law', async () => {
    const decision = await decided('collab');
    expect(decision).toMatchObject({
      verdict: 'multi-region',
      pattern: 'regional-sharding-copied',
      meetsAll: false,
    });
    expect(decision.drivers.map(({ driver, holds }) => [driver, holds])).toEqual([
      ['latency', 'yes'],
      ['availability', 'no'],
      // One region of the EU may hold all data: the law alone asks for no second one.
      ['compliance', 'no'],
      ['scale', 'unknown'],
    ]);
    expect(decision.claims).toMatchObject({
      granted: ['latency'],
      refused: ['compliance', 'availability'],
    });
    expect(decision.blockedBy).toMatchObject([{ requirement: 'availability' }]);
    expect(decision.blockedBy[0]?.because).toContain('identity');
    // Sharding keeps EU data in two regions of the EU.
    const regions = row(decision, 'regional-sharding-copied').regions;
    expect(regions.filter((id) => id.startsWith('aws:eu-'))).toHaveLength(2);
  });
});

const us = population('us', 4000, { at: { lat: 39.1, lon: -84.5 }, country: 'US' });
const eu = population('eu', 3500, { at: { lat: 50.1, lon: 8.7 }, country: 'DE' });
const india = population('india', 2500, { at: { lat: 19.1, lon: 72.9 }, country: 'IN' });

/** A question with these targets, users and data; half of its figures are of no matter. */
function question(
  requirements: Partial<Requirements>,
  more: {
    readonly users?: Architecture['demand']['populations'];
    readonly reads?: number;
    readonly data?: readonly Partial<DataSet>[];
  } = {},
): Architecture {
  const { users = [us, eu, india], reads = 0.9, data = [{}] } = more;
  return architecture(users, [option([site('aws:us-east-1', 1)])], {
    requirements: { claims: [], ...requirements },
    demand: { reads: share(reads), populations: users },
    data: data.map((set, i): DataSet => ({
      name: `data-${i}`,
      class: 'internal',
      residency: [],
      consistency: 'eventual',
      onConflict: 'none',
      homed: false,
      ...set,
    })),
  });
}

describe('the questions of the decision tree (docs/decision.md)', () => {
  test('one market and no need for recovery elsewhere: one region', () => {
    const decision = answer(
      question({ latencyP95Ms: ms(200), availability: share(0.999) }, { users: [eu] }),
    );
    expect(patternOf(decision.pattern ?? 'quorum').reach).toBe('one-region');
    expect(decision).toMatchObject({ verdict: 'single-region', meetsAll: true });
    expect(decision.drivers.filter(({ holds }) => holds === 'yes')).toEqual([]);
  });

  test('regulated in two places: divided by geography', () => {
    const decision = answer(
      question({ latencyP95Ms: ms(200) }, { data: [{ residency: ['EU'] }, { residency: ['IN'] }] }),
    );
    expect(driver(decision, 'compliance').holds).toBe('yes');
    expect(decision).toMatchObject({ verdict: 'multi-region', pattern: 'regional-sharding' });
  });

  test('not sensitive to latency, and has to recover: one region serves, another stands by', () => {
    const decision = answer(
      question({ latencyP95Ms: ms(2000), rtoS: seconds(900), rpoS: seconds(60) }),
    );
    expect(decision).toMatchObject({ verdict: 'disaster-recovery', pattern: 'warm-standby' });
  });

  test('reads for the most part: read replicas near users', () => {
    const decision = answer(question({ latencyP95Ms: ms(150) }, { reads: 0.97 }));
    expect(driver(decision, 'latency').holds).toBe('yes');
    expect(decision).toMatchObject({
      verdict: 'multi-region',
      pattern: 'read-local-write-global',
      meetsAll: true,
    });
  });

  test('writes, and no conflict is tolerated: a single writer, and its distance is said', () => {
    const decision = answer(question({ latencyP95Ms: ms(150) }, { reads: 0.4 }));
    expect(patternOf(decision.pattern ?? 'active-active').writePath).toBe('one-writer');
    expect(decision.verdict).toBe('multi-region');
    expect(decision.blockedBy.map(({ requirement }) => requirement)).toEqual([
      'latency',
      'write-share',
    ]);
    expect(limit(decision, 'active-active', 'conflicts').status).toBe('fail');
  });

  test('writes that merge: many writers', () => {
    const decision = answer(
      question({ latencyP95Ms: ms(150) }, { reads: 0.4, data: [{ onConflict: 'crdt' }] }),
    );
    expect(decision).toMatchObject({
      verdict: 'multi-region',
      pattern: 'active-active',
      meetsAll: true,
    });
  });

  test('below 1 000 requests a second and an hour of tolerable downtime: one region serves', () => {
    const users = [
      { ...us, peakRps: rps(400) },
      { ...eu, peakRps: rps(400) },
    ];
    const decision = answer(
      question({ availability: share(0.999), rtoS: seconds(3600) }, { users }),
    );
    expect(patternOf(decision.pattern ?? 'quorum').reach).not.toBe('several-serving');
  });

  test('a strong ledger everywhere: one region, highly available', () => {
    const decision = answer(
      question(
        { availability: share(0.9998), latencyP95Ms: ms(400) },
        { data: [{ consistency: 'strong' }], users: [us, eu] },
      ),
    );
    expect(decision).toMatchObject({ verdict: 'multi-az', pattern: 'multi-az', meetsAll: true });
    expect(limit(decision, 'active-active', 'conflicts').status).toBe('fail');
    expect(limit(decision, 'read-local-write-global', 'conflicts').status).toBe('fail');
  });

  test.each([0.99, 0.995, 0.999])(
    'at %d: never several serving regions for the sake of availability',
    (availability) => {
      for (const users of [[us], [us, eu], [us, eu, india]]) {
        const decision = answer(question({ availability: share(availability) }, { users }));
        expect(patternOf(decision.pattern ?? 'quorum').reach).not.toBe('several-serving');
      }
    },
  );

  test('only the front moves: always there, with figures of its own', () => {
    const decision = answer(question({ latencyP95Ms: ms(300) }));
    const [front, zones] = [row(decision, 'edge-first'), row(decision, 'multi-az')];
    expect(front.firstRequestMs).toBeLessThan((zones.firstRequestMs ?? 0) - 50);
    // A warm request still goes all the way.
    expect(front.p95Ms).toBe(zones.p95Ms);
    const cached = answer({
      ...question({ latencyP95Ms: ms(300) }, { reads: 0.98 }),
      demand: { reads: share(0.98), cacheable: share(0.98), populations: [us, eu, india] },
    });
    expect(row(cached, 'edge-first').p95Ms).toBeLessThan((zones.p95Ms ?? 0) / 2);
  });
});

describe('drivers', () => {
  test('latency: one region misses it for somebody, and another mends it', () => {
    const near = driver(answer(question({ latencyP95Ms: ms(400) })), 'latency');
    const far = driver(answer(question({ latencyP95Ms: ms(120) })), 'latency');
    const hopeless = driver(answer(question({ latencyP95Ms: ms(20) })), 'latency');
    expect([near.holds, far.holds, hopeless.holds]).toEqual(['no', 'yes', 'no']);
    expect(hopeless.because).toContain('No number of regions mends it');
  });

  test('scale: the quota of one region against the peak of the summed demand', () => {
    const withQuota = (quota: number, daily = false) =>
      answer(
        question(
          { latencyP95Ms: ms(600), regions: { quotaRps: { '*': rps(quota) } } },
          {
            users: [us, eu].map((users, i) => ({
              ...users,
              ...(daily
                ? {
                    daily: Array.from({ length: 24 }, (_, hour) =>
                      share(hour >= i * 12 && hour < (i + 1) * 12 ? 1 : 0.1),
                    ),
                  }
                : {}),
            })),
          },
        ),
      );
    // 4 000 and 3 500 at once are 7 500; apart they are at most 4 000 + 350.
    expect(driver(withQuota(7500), 'scale').holds).toBe('no');
    expect(driver(withQuota(7499), 'scale').holds).toBe('yes');
    expect(withQuota(7499).verdict).toBe('multi-region');
    const pooled = withQuota(4350, true);
    expect(driver(pooled, 'scale').holds).toBe('no');
    expect(driver(pooled, 'scale').because).toContain('different hours');
    expect(pooled.verdict).not.toBe('multi-region');
    expect(driver(withQuota(4349, true), 'scale').holds).toBe('yes');
  });

  test('what is not stated makes a driver unknown, and names the input', () => {
    const { drivers } = answer(question({ rtoS: seconds(60) }));
    expect(drivers.map(({ driver, holds, missing }) => [driver, holds, ...missing])).toEqual([
      ['latency', 'unknown', 'requirements.latencyP95'],
      ['availability', 'unknown', 'requirements.availability'],
      ['compliance', 'no'],
      ['scale', 'unknown', 'requirements.regions.quotaRps'],
    ]);
  });

  test('availability of a hard dependency that nobody states is named', () => {
    const document = {
      ...question({ availability: share(0.999) }),
      dependencies: [{ name: 'ledger', needs: 'hard', external: true, regions: [] } as const],
    };
    const decision = answer(document);
    expect(driver(decision, 'availability')).toMatchObject({
      holds: 'unknown',
      missing: ['dependencies[ledger].availability'],
    });
    expect(decision.meetsAll).toBe(false);
  });
});

describe('no input, no invented answer', () => {
  test('nothing is asked: unknown, and what would have to be stated', () => {
    const decision = answer(question({}));
    expect(decision).toMatchObject({ verdict: 'unknown', pattern: null, meetsAll: false });
    expect(decision.headline).toContain('requirements.availability');
    expect(decision.unknown.map(({ path }) => path)).toContain('verdict');
  });

  test('nobody uses it: unknown', () => {
    const users = [{ ...us, peakRps: rps(0) }];
    expect(answer(question({ latencyP95Ms: ms(100) }, { users }))).toMatchObject({
      verdict: 'unknown',
      pattern: null,
    });
  });

  test('an input decides between two verdicts: unknown, and its name', () => {
    // Whether the data can be kept at home decides between one region and several.
    const document = question({ latencyP95Ms: ms(120) }, { reads: 0.5 });
    const ledger = {
      name: 'ledger',
      class: 'financial',
      residency: [],
      consistency: 'strong',
    } as const;
    const unstated = { ...document, data: [ledger] };
    const decision = answer(unstated);
    expect(decision.verdict).toBe('unknown');
    expect(decision.headline).toContain('data[ledger].homed');
    expect(answer({ ...document, data: [{ ...ledger, homed: true }] })).toMatchObject({
      verdict: 'multi-region',
      pattern: 'regional-sharding',
    });
  });

  test('no region is left: nothing can be drawn, and it says so', () => {
    const decision = answer(
      question({ latencyP95Ms: ms(100), regions: { providers: ['custom'] } }),
    );
    expect(decision).toMatchObject({ verdict: 'unknown', pattern: null });
    expect(decision.blockedBy[0]?.because).toContain('leave no region');
  });
});

test('asking for a shorter recovery than any shape has gives the nearest, not a slower one', async () => {
  const document = await example('payments');
  const asked = (rtoS: number) =>
    answer({ ...document, requirements: { ...document.requirements, rtoS: seconds(rtoS) } });
  expect(asked(60).pattern).toBe('hot-standby-sync');
  const sooner = asked(10);
  expect(sooner.pattern).toBe('hot-standby-sync');
  expect(sooner.blockedBy.map(({ requirement }) => requirement)).toEqual(['rto', 'availability']);
});

test('a team that has never failed over is told what it takes', () => {
  const decision = answer(
    question({
      latencyP95Ms: ms(2000),
      rtoS: seconds(900),
      rpoS: seconds(60),
      team: { engineers: 3, skill: 'one-region' },
    }),
  );
  expect(decision.meetsAll).toBe(false);
  expect(decision.blockedBy).toMatchObject([{ requirement: 'team', metAlone: true }]);
});
