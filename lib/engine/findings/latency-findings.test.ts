import { describe, expect, test } from 'vitest';
import {
  defaultAssumptions,
  evaluate,
  ms,
  share,
  type Architecture,
  type EvaluateOptions,
  type Finding,
  type Link,
  type RequestShape,
} from '..';
import { applyEdits, parseDocument } from '@/lib/schemas';
import { architecture, option, population, site } from '../../testing/architecture';

const east = 'aws:us-east-1';
const ohio = 'aws:us-east-2';
const ireland = 'aws:eu-west-1';
const dublin = population('dublin', 100, { at: { lat: 53.35, lon: -6.26 }, country: 'IE' });
const ny = population('ny', 100);

function judged(document: Architecture, options: EvaluateOptions = {}) {
  const [one] = evaluate(document, defaultAssumptions, options).options;
  if (!one) throw new Error('no option');
  return {
    latency: one.latency,
    of: (code: string): Finding | undefined => one.findings.find((f) => f.code === code),
  };
}

/** Users in Dublin served from Virginia, with a limit on their p95. */
function faraway(request: RequestShape, limitMs: number, more: Partial<Architecture> = {}) {
  return architecture([dublin], [option([site(east, 1000)])], {
    demand: { reads: share(1), populations: [dublin], request },
    requirements: { claims: [], latencyP95Ms: ms(limitMs) },
    ...more,
  });
}

describe('LAT-02', () => {
  const old = faraway({ transport: 'tls1.2' }, 10_000);

  test('says what the older handshake costs, and mends it by TLS 1.3', () => {
    const { latency, of } = judged(old);
    const [row] = latency.populations;
    const finding = of('LAT-02');
    // One round trip with its last mile of 8 ms.
    const spared = Math.round(Number(row?.rttMs) + 8);
    expect(finding?.message).toBe(`TLS 1.2 costs dublin ${spared} ms of every first request`);
    expect(finding?.severity).toBe('low');
    expect(finding?.fix?.edits).toEqual([
      { op: 'set', path: ['demand', 'request', 'transport'], value: 'tls1.3' },
    ]);
    const mended = judged(faraway({ transport: 'tls1.3' }, 10_000));
    expect(mended.of('LAT-02')).toBeUndefined();
    expect(finding?.evidence[0]).toMatchObject({
      value: row?.firstRequestMs,
      limit: mended.latency.populations[0]?.firstRequestMs,
    });
  });

  test('is medium where latency is claimed, and holds its peace where nothing is stated', () => {
    const claimed = { ...old, requirements: { claims: ['latency' as const] } };
    expect(judged(claimed).of('LAT-02')?.severity).toBe('medium');
    expect(judged(faraway({}, 10_000)).of('LAT-02')).toBeUndefined();
    expect(judged(old, { scenario: 'degraded' }).of('LAT-02')).toBeUndefined();
  });
});

describe('LAT-03', () => {
  const p95Of = (sequentialCalls: number) =>
    Number(judged(faraway({ sequentialCalls }, 1)).latency.p95Ms);

  test('finds the most calls with which the limit holds: one more would not do', () => {
    const limit = (p95Of(3) + p95Of(4)) / 2;
    const finding = judged(faraway({ sequentialCalls: 9 }, limit)).of('LAT-03');
    expect(finding?.fix?.edits).toEqual([
      { op: 'set', path: ['demand', 'request', 'sequentialCalls'], value: 3 },
    ]);
    expect(judged(faraway({ sequentialCalls: 3 }, limit)).of('LAT-01')).toBeUndefined();
    expect(judged(faraway({ sequentialCalls: 4 }, limit)).of('LAT-01')).toBeDefined();
    expect(finding?.message).toMatch(/^9 further calls of the client take dublin \d+ ms$/);
  });

  test('holds its peace where distance alone is too much, or the limit is met', () => {
    expect(judged(faraway({ sequentialCalls: 9 }, p95Of(0) - 1)).of('LAT-03')).toBeUndefined();
    expect(judged(faraway({ sequentialCalls: 2 }, p95Of(2) + 1)).of('LAT-03')).toBeUndefined();
  });

  test('looks at calls to each dependency by itself', () => {
    const called = { needs: 'hard', external: false, regions: [ireland] } as const;
    const asking = (identity: number, limitMs: number) =>
      faraway({}, limitMs, {
        dependencies: [
          { name: 'identity', calls: identity, ...called },
          { name: 'flags', calls: 1, ...called },
        ],
      });
    const p95 = (identity: number) => Number(judged(asking(identity, 1)).latency.p95Ms);
    const limit = (p95(1) + p95(2)) / 2;
    const finding = judged(asking(4, limit)).of('LAT-03');
    expect(finding?.fix?.edits).toEqual([
      { op: 'set', path: ['dependencies', 0, 'calls'], value: 1 },
    ]);
    // Four measured round trips of 69.5 ms between Virginia and Ireland.
    expect(finding?.message).toBe('4 calls to identity take dublin 278 ms');
    // Doing without the one call to flags would not be enough.
    expect(judged(asking(4, limit)).latency.p95Ms).toBeGreaterThan(limit + 100);
  });
});

describe('LAT-04', () => {
  /** Dublin reads at home; one in ten of its requests, and of New York's, is a write. */
  function writing(writerAt: typeof east | typeof ireland, limitMs: number, links: Link[] = []) {
    const drawn = option(
      [
        site(east, 1000, {
          writer: writerAt === east,
          role: writerAt === east ? 'active' : 'read',
        }),
        site(ireland, 1000, {
          writer: writerAt === ireland,
          role: writerAt === ireland ? 'active' : 'read',
        }),
        site(ohio, 1000, { role: 'hot' }),
        site('azure:japanwest', 1000, { role: 'hot' }),
      ],
      { links },
    );
    const few = { ...ny, peakRps: population('few', 20).peakRps };
    return architecture([dublin, few], [drawn], {
      demand: { reads: share(0.9), populations: [dublin, few] },
      requirements: { claims: [], latencyP95Ms: ms(limitMs) },
    });
  }

  test('moves the writer to those who write, which mends it', () => {
    const here = Number(judged(writing(ireland, 1)).latency.p95Ms);
    const there = Number(judged(writing(east, 1)).latency.p95Ms);
    expect(there).toBeGreaterThan(here + 20);
    const limit = (here + there) / 2;
    const finding = judged(writing(east, limit)).of('LAT-04');
    expect(finding?.where.populations).toEqual(['dublin']);
    expect(finding?.fix?.edits).toEqual([
      { op: 'set', path: ['options', 0, 'regions', 0, 'writer'], value: false },
      { op: 'set', path: ['options', 0, 'regions', 1, 'role'], value: 'active' },
      { op: 'set', path: ['options', 0, 'regions', 1, 'writer'], value: true },
    ]);
    expect(judged(writing(ireland, limit)).of('LAT-01')).toBeUndefined();
  });

  test('turns the links round with the writer', () => {
    const links: Link[] = [
      { from: east, to: ireland, mode: 'async' },
      { from: east, to: ohio, mode: 'async' },
    ];
    const finding = judged(writing(east, 90, links)).of('LAT-04');
    expect(finding?.fix?.edits.slice(3)).toEqual([
      { op: 'set', path: ['options', 0, 'replication', 0, 'from'], value: ireland },
      { op: 'set', path: ['options', 0, 'replication', 0, 'to'], value: east },
      { op: 'set', path: ['options', 0, 'replication', 1, 'from'], value: ireland },
    ]);
  });

  test('lets writes wait for the nearest copy where that is enough, and for none less', () => {
    // Ohio is 13 ms from Virginia, Osaka 160: only one group is slow, and it waits for Osaka.
    const links = (mode: 'sync' | 'semi-sync'): Link[] => [
      { from: east, to: ohio, mode },
      { from: east, to: 'azure:japanwest', mode },
    ];
    const local = (limitMs: number, mode: 'sync' | 'semi-sync') => {
      const drawn = option(
        [
          site(east, 1000, { writer: true }),
          site(ohio, 1000, { role: 'hot' }),
          site('azure:japanwest', 1000, { role: 'hot' }),
        ],
        { links: links(mode) },
      );
      return architecture([ny], [drawn], {
        demand: { reads: share(0.8), populations: [ny] },
        requirements: { claims: [], latencyP95Ms: ms(limitMs) },
      });
    };
    const finding = judged(local(120, 'sync')).of('LAT-04');
    expect(finding?.fix?.edits).toEqual(
      [0, 1].map((i) => ({
        op: 'set',
        path: ['options', 0, 'replication', i, 'mode'],
        value: 'semi-sync',
      })),
    );
    expect(judged(local(120, 'semi-sync')).of('LAT-01')).toBeUndefined();
    expect(finding?.message).toMatch(/^Of the requests above 120 ms, \d+(\.\d)?\u202F% are writes/);
  });

  test('holds its peace where reads alone are too slow', () => {
    expect(judged(writing(east, 20)).of('LAT-04')).toBeUndefined();
  });
});

test('on a degraded network a missed requirement is low, and no fix is offered', () => {
  const document = faraway({ sequentialCalls: 1 }, 250, {
    requirements: { claims: ['latency'], latencyP95Ms: ms(400) },
  });
  expect(judged(document).of('LAT-01')).toBeUndefined();
  const bad = judged(document, { scenario: 'degraded' });
  expect(bad.of('LAT-01')).toMatchObject({ severity: 'low', fix: null });
  expect(bad.of('LAT-01')?.message).toContain('on a degraded network');
  expect(bad.of('LAT-03')).toBeUndefined();
});

test('fixes are edits of the text: what they leave is a document without the finding', () => {
  const text = `apiVersion: meridian/v1
kind: Architecture
metadata: { name: shop }
requirements: { latencyP95: 90ms }
demand:
  reads: 90%
  request: { transport: tls1.2 }   # as the old balancer speaks
  populations:
    - { name: dublin, at: [53.35, -6.26], country: IE, users: 5000, peakRps: 100 }
    - { name: ny, at: [40.71, -74.01], country: US, users: 1000, peakRps: 20 }
options:
  - name: drawn
    regions:
      - { id: aws:us-east-1, role: active, writer: true, capacityRps: 1000 }
      - { id: aws:eu-west-1, role: read, capacityRps: 1000 }
    replication:
      - { from: aws:us-east-1, to: aws:eu-west-1, mode: async }
    routing: { strategy: latency }
`;
  const read = (given: string) => {
    const parsed = parseDocument(given);
    if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
    return judged(parsed.architecture);
  };
  const before = read(text);
  const edits = ['LAT-02', 'LAT-04'].flatMap((code) => before.of(code)?.fix?.edits ?? []);
  expect(edits).toHaveLength(6);
  const mended = applyEdits(text, edits).text;
  const after = read(mended);
  expect(['LAT-01', 'LAT-02', 'LAT-04'].filter((code) => after.of(code))).toEqual([]);
  expect(mended).toContain('{ from: aws:eu-west-1, to: aws:us-east-1, mode: async }');
  expect(mended).toContain('# as the old balancer speaks');
});
