import { describe, expect, test } from 'vitest';
import {
  defaultAssumptions,
  evaluate,
  ms,
  share,
  type Architecture,
  type Dependency,
  type Edge,
  type PopulationLatency,
  type RequestShape,
} from '..';
import { architecture, option, population, site } from '../../testing/architecture';
import { firstRequestMs } from './first-request';
import { handshakeRoundTrips } from './handshakes';
import { warmRequestMs } from './warm-request';

const { parameters } = defaultAssumptions;
const none = share(0);
const east = 'aws:us-east-1';
const ireland = 'aws:eu-west-1';

// docs/model.md, felt latency: round trip 70 ms, last mile 8 ms, server 35 ms, DNS 20 ms.
const opening = { dnsMs: 20, handshakeRttMs: 70, lastMileMs: 8 };
const warm = { rttMs: 70, lastMileMs: 8, sequentialCalls: 0, dependenciesMs: 0, serverMs: 35 };

describe('by hand, over 70 ms', () => {
  test.each([
    // 20 + 3 · 78 + 113, and one round trip less for each step down.
    { transport: 'tls1.2', first: 367, resumed: 289 },
    { transport: 'tls1.3', first: 289, resumed: 211 },
    { transport: 'http3', first: 211, resumed: 133 },
  ] as const)(
    'a first request over $transport takes $first ms',
    ({ transport, first, resumed }) => {
      const over = (resumedShare: number) =>
        firstRequestMs(
          {
            ...opening,
            handshakes: handshakeRoundTrips(transport, share(resumedShare), parameters),
          },
          warmRequestMs(warm),
        );
      expect(over(0)).toBe(first);
      expect(over(1)).toBe(resumed);
      // Four in ten resume: 0.4 of a round trip of 78 ms less.
      expect(over(0.4)).toBeCloseTo(first - 31.2, 9);
    },
  );

  test('a warm request is one round trip and the server; each further call a round trip more', () => {
    expect(warmRequestMs(warm)).toBe(113);
    expect(warmRequestMs({ ...warm, sequentialCalls: 3 })).toBe(347);
    expect(warmRequestMs({ ...warm, dependenciesMs: 140 })).toBe(253);
  });

  test('an edge 8 ms away takes the handshakes: 20 + 2 · 16 + 113', () => {
    const handshakes = handshakeRoundTrips('tls1.3', none, parameters);
    expect(firstRequestMs({ ...opening, handshakes, handshakeRttMs: 8 }, warmRequestMs(warm))).toBe(
      165,
    );
  });
});

const dublin = population('dublin', 10, { at: { lat: 53.35, lon: -6.26 }, country: 'IE' });

interface Case {
  readonly request?: RequestShape;
  readonly dependencies?: readonly Dependency[];
  readonly edge?: Edge;
}

function documentWith({ request, dependencies = [], edge }: Case): Architecture {
  const drawn = option([site(east, 100)], edge ? { edge } : {});
  return architecture([dublin], [drawn], {
    demand: { reads: share(0.5), populations: [dublin], ...(request ? { request } : {}) },
    dependencies,
  });
}

function rowOf(given: Case): PopulationLatency & { rttMs: number; requestMs: number } {
  const row = evaluate(documentWith(given), defaultAssumptions).options[0]?.latency.populations[0];
  if (!row || row.rttMs === null || row.requestMs === null) throw new Error('nobody is served');
  return { ...row, rttMs: row.rttMs, requestMs: row.requestMs };
}

describe('a document states its request', () => {
  test('calls of the client, server time of reads and of writes', () => {
    const plain = rowOf({});
    const stated = rowOf({
      request: { sequentialCalls: 2, serverTimeMs: ms(50), writeServerTimeMs: ms(90) },
    });
    // Two more round trips with their last mile, and 15 ms more of server than the assumed 35.
    expect(stated.requestMs - plain.requestMs).toBeCloseTo(2 * (plain.rttMs + 8) + 15, 9);
    expect(Number(stated.writeMs) - stated.requestMs).toBeCloseTo(40, 9);
  });

  test('TLS 1.2, resumption and DNS touch the first request alone', () => {
    const plain = rowOf({});
    const stated = rowOf({
      request: { transport: 'tls1.2', resumedShare: share(0.5), dnsMs: ms(0) },
    });
    expect(stated.requestMs).toBe(plain.requestMs);
    // One round trip more, half of one less, no look-up.
    expect(Number(stated.firstRequestMs)).toBeCloseTo(
      Number(plain.firstRequestMs) + 0.5 * (plain.rttMs + 8) - 20,
      9,
    );
  });
});

const called = (more: Partial<Dependency>): Dependency => ({
  name: 'identity',
  needs: 'hard',
  external: false,
  regions: [],
  ...more,
});

describe('calls to a dependency', () => {
  test('are the measured round trip from the serving site, each', () => {
    const plain = rowOf({});
    const far = rowOf({ dependencies: [called({ calls: 2, regions: [ireland] })] });
    // us-east-1 to eu-west-1 was measured at 69.5 ms: twice.
    expect(far.requestMs - plain.requestMs).toBeCloseTo(139, 9);
    expect(far.parts?.dependenciesMs).toBeCloseTo(139, 9);
  });

  test('go to the nearest of its regions', () => {
    const plain = rowOf({});
    const near = rowOf({ dependencies: [called({ calls: 2, regions: [ireland, east] })] });
    expect(near.requestMs - plain.requestMs).toBeCloseTo(2 * parameters.localRttMs.value, 9);
  });

  test('of a write count for writes alone; a stated time stands for the round trip', () => {
    const plain = rowOf({});
    const card = called({ calls: 0, writeCalls: 1, callTimeMs: ms(120) });
    const paid = rowOf({ dependencies: [card] });
    expect(paid.requestMs).toBe(plain.requestMs);
    expect(Number(paid.writeMs) - Number(plain.writeMs)).toBeCloseTo(120, 9);
  });

  test('of unknown place and of writes alone leave reads as they are known', () => {
    const card = called({ name: 'card', writeCalls: 1 });
    const [judged] = evaluate(documentWith({ dependencies: [card] }), defaultAssumptions).options;
    expect(judged?.latency.lowerBounds).toEqual({ reads: false, writes: true });
    expect(judged?.latency.lowerBound).toBe(true);
  });

  test('of unknown place make every latency a lower bound, which is said', () => {
    const document = documentWith({ dependencies: [called({ calls: 1 })] });
    const [judged] = evaluate(document, defaultAssumptions).options;
    expect(judged?.latency.lowerBound).toBe(true);
    expect(judged?.unknown.map(({ path }) => path)).toContain('latency.calls[identity]');
    const [without] = evaluate(documentWith({}), defaultAssumptions).options;
    expect(without?.latency.lowerBound).toBe(false);
  });
});

describe('an edge', () => {
  test('of a provider spares handshakes the distance and leaves requests as they are', () => {
    const plain = rowOf({});
    const edged = rowOf({ edge: { at: 'provider', rttMs: ms(5) } });
    expect(edged.requestMs).toBe(plain.requestMs);
    expect(Number(plain.firstRequestMs) - Number(edged.firstRequestMs)).toBeCloseTo(
      2 * (plain.rttMs - 5),
      9,
    );
  });

  test('in a region is gone through: to it, and over the measured way on', () => {
    const edged = rowOf({ edge: { at: 'regions', regions: [ireland, 'aws:ap-south-1'] } });
    const near = evaluate(
      architecture([dublin], [option([site(ireland, 100)])]),
      defaultAssumptions,
    ).options[0]?.latency.populations[0];
    const toEdge = Number(near?.rttMs);
    expect(edged.edge).toBe(ireland);
    expect(edged.rttMs).toBeCloseTo(toEdge + 69.5, 9);
    // 20 + 2 · (to the edge + 8) + warm.
    expect(Number(edged.firstRequestMs)).toBeCloseTo(20 + 2 * (toEdge + 8) + edged.requestMs, 9);
  });

  test('farther than the site is passed by', () => {
    const plain = rowOf({});
    const edged = rowOf({ edge: { at: 'regions', regions: ['aws:ap-south-1'] } });
    expect(edged.edge).toBeNull();
    expect(edged.firstRequestMs).toBe(plain.firstRequestMs);
  });
});

test('the parts of a row add up to its latencies', () => {
  const document = architecture(
    [dublin],
    [
      option(
        [
          site(east, 100, { writer: true }),
          site(ireland, 100, { role: 'read' }),
          site('aws:us-west-2', 100, { role: 'hot' }),
        ],
        { links: [{ from: east, to: 'aws:us-west-2', mode: 'sync' }] },
      ),
    ],
    {
      demand: {
        reads: share(0.5),
        populations: [dublin],
        request: { sequentialCalls: 1, writeServerTimeMs: ms(60) },
      },
      dependencies: [called({ calls: 1, writeCalls: 2, regions: [east] })],
    },
  );
  const row = evaluate(document, defaultAssumptions).options[0]?.latency.populations[0];
  const parts = row?.parts;
  if (!row || !parts?.write) throw new Error('no parts');
  const network = parts.networkMs + parts.callsMs;
  expect(network + parts.dependenciesMs + parts.serverMs).toBeCloseTo(Number(row.requestMs), 9);
  expect(parts.dnsMs + parts.handshakesMs + Number(row.requestMs)).toBeCloseTo(
    Number(row.firstRequestMs),
    9,
  );
  const { write } = parts;
  expect(
    network + write.dependenciesMs + write.serverMs + write.forwardMs + write.copiesMs,
  ).toBeCloseTo(Number(row.writeMs), 9);
  expect(write.forwardMs).toBe(69.5);
  expect(write.copiesMs).toBeGreaterThan(50);
});
