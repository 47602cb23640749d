import { describe, expect, test } from 'vitest';
import {
  defaultAssumptions,
  evaluate,
  explain,
  figurePaths,
  ms,
  share,
  type Architecture,
  type Explanation,
  type Scenario,
} from '..';
import { architecture, option, population, site } from '../../testing/architecture';

const populations = [
  population('dublin', 30, { at: { lat: 53.35, lon: -6.26 }, country: 'IE', lastMileMs: ms(45) }),
  population('ny', 10),
];

/** Readers in Ireland, writes to N. Virginia with copies by quorum, an edge in London, two dependencies. */
const full: Architecture = architecture(
  populations,
  [
    option(
      [
        site('aws:us-east-1', 100, { writer: true, votes: false }),
        site('aws:eu-west-1', 100, { role: 'read' }),
        site('aws:us-west-2', 100, { role: 'hot' }),
      ],
      {
        links: [
          { from: 'aws:us-east-1', to: 'aws:us-west-2', mode: 'quorum' },
          { from: 'aws:us-east-1', to: 'aws:eu-west-1', mode: 'quorum' },
        ],
        routing: { strategy: 'anycast' },
        edge: { at: 'provider' },
      },
    ),
  ],
  {
    demand: {
      reads: share(0.8),
      populations,
      request: {
        transport: 'tls1.2',
        resumedShare: share(0.25),
        sequentialCalls: 2,
        serverTimeMs: ms(40),
        writeServerTimeMs: ms(70),
        dnsMs: ms(10),
      },
    },
    dependencies: [
      { name: 'identity', needs: 'hard', external: false, regions: ['aws:us-east-1'], calls: 1 },
      { name: 'card', needs: 'hard', external: true, regions: [], calls: 0, writeCalls: 2 },
    ],
  },
);
const byRegions: Architecture = {
  ...full,
  options: full.options.map((o) => ({
    ...o,
    edge: { at: 'regions' as const, regions: ['aws:eu-west-2' as const] },
    sites: o.sites.filter(({ region }) => region !== 'aws:eu-west-1'),
    links: o.links.filter(({ to }) => to !== 'aws:eu-west-1'),
  })),
};

function tree(document: Architecture, figure: string, scenario: Scenario): Explanation {
  const found = explain(document, defaultAssumptions, 'drawn', figure, scenario);
  if (!found) throw new Error(`no ${figure}`);
  return found;
}

function nodes(explanation: Explanation): Explanation[] {
  return [explanation, ...explanation.inputs.flatMap(nodes)];
}

const labelled = (explanation: Explanation, label: RegExp): number =>
  Number(nodes(explanation).find((node) => label.test(node.label))?.value ?? Number.NaN);

describe.each(['typical', 'degraded'] as const)('on a %s network', (scenario) => {
  test.each([
    ['a provider’s edge', full],
    ['an edge in a region', byRegions],
  ])('every latency is explained with its own value, behind %s', (_, document) => {
    const [judged] = evaluate(document, defaultAssumptions, { scenario }).options;
    if (!judged) throw new Error('no option');
    for (const row of judged.latency.populations) {
      for (const figure of ['rttMs', 'firstRequestMs', 'requestMs', 'writeMs'] as const) {
        const path = `latency.populations[${row.name}].${figure}`;
        expect(figurePaths(judged)).toContain(path);
        expect(tree(document, path, scenario).value, path).toBe(row[figure]);
        expect(row[figure], path).not.toBeNull();
      }
    }
    for (const figure of ['p50Ms', 'p95Ms', 'p99Ms'] as const) {
      expect(tree(document, `latency.${figure}`, scenario).value).toBe(judged.latency[figure]);
    }
  });

  test('the inputs that are shown give the value by the formula that is shown', () => {
    const first = tree(full, 'latency.populations[dublin].firstRequestMs', scenario);
    const warm = tree(full, 'latency.populations[dublin].requestMs', scenario);
    const write = tree(full, 'latency.populations[dublin].writeMs', scenario);
    const rtt = labelled(warm, /^Round trip/);
    // (1 + 2) × (round trip + 45) + calls + 40.
    expect(warm.value).toBeCloseTo(3 * (rtt + 45) + labelled(warm, /^Calls of/) + 40, 9);
    // TLS 1.2 takes three round trips, a quarter of the visits one less.
    expect(labelled(first, /^Handshakes/)).toBe(2.75);
    const edge = labelled(first, /^Round trip of a handshake/);
    expect(first.value).toBeCloseTo(10 + 2.75 * (edge + 45) + Number(warm.value), 9);
    const sum =
      labelled(write, /^Warm request/) +
      labelled(write, /^Forwarded/) +
      labelled(write, /^Copies that/);
    expect(write.value).toBeCloseTo(sum, 9);
    // Writes take 30 ms more at the servers and call the card network, of which nothing is known.
    expect(labelled(write, /^Warm request/)).toBeCloseTo(Number(warm.value) + 30, 9);
  });
});

test('a call of unknown length is unknown, not 0', () => {
  const write = tree(full, 'latency.populations[dublin].writeMs', 'typical');
  const card = nodes(write).find(({ label }) => label === 'Calls to card');
  expect(card).toMatchObject({ value: null });
  expect(card?.because).toContain('lower bound');
});

test('a quorum tells who votes: the writer does not, so the nearer of two copies is not enough', () => {
  const write = tree(full, 'latency.populations[ny].writeMs', 'typical');
  // n = 2 without the writer: ⌈3 / 2⌉ = the second of the measured 62.5 and 69.5 ms.
  const copies = nodes(write).filter(({ label }) => label.startsWith('Copy in'));
  expect(labelled(write, /^Copies that/)).toBe(
    Math.max(...copies.map(({ value }) => Number(value))),
  );
  expect(nodes(write).find(({ label }) => label === 'aws:us-east-1 itself')?.value).toBe(
    'does not vote',
  );
});

test('round trips behind an edge in a region go down to the measured pair beyond it', () => {
  const rtt = tree(byRegions, 'latency.populations[dublin].rttMs', 'typical');
  expect(rtt.inputs.map(({ label }) => label)).toEqual([
    'To the edge in aws:eu-west-2',
    'From the edge on',
  ]);
  const beyond = rtt.inputs[1];
  expect(beyond?.inputs[0]).toMatchObject({ source: { kind: 'measured', asOf: '2023-03-08' } });
});

test('a degraded round trip is the typical one times the ratio of its class, with its source', () => {
  const rtt = tree(
    architecture(populations, [option([site('aws:us-east-1', 100)])]),
    'latency.populations[ny].rttMs',
    'degraded',
  );
  const [usual, factor] = rtt.inputs;
  expect(Number(rtt.value)).toBeCloseTo(Number(usual?.value) * Number(factor?.value), 9);
  expect(factor).toMatchObject({ source: { kind: 'judgement' } });
  expect(factor?.label).toContain('Degraded 50 ms against usual 5 to 10 ms');
});

test('a quantile tells its spread, and of every group its share of all and of the slow requests', () => {
  const p95 = tree(full, 'latency.p95Ms', 'typical');
  const [spread] = p95.inputs;
  // 19^(1/8).
  expect(Number(spread?.value)).toBeCloseTo(1.4449, 3);
  const groups = p95.inputs.filter(({ label }) => /^(Reads|Writes) of/.test(label));
  const shares = (label: string) =>
    groups.reduce(
      (sum, { inputs }) => sum + Number(inputs.find((i) => i.label === label)?.value),
      0,
    );
  expect(shares('Share of all requests')).toBeCloseTo(1, 9);
  expect(shares('Share of the requests slower than this')).toBeCloseTo(1, 9);
  // One in ten strays by anycast: reads and writes of both populations arrive at two sites.
  expect(groups).toHaveLength(8);
});
