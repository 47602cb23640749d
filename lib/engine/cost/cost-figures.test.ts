import { describe, expect, test } from 'vitest';
import {
  bytes,
  defaultAssumptions,
  evaluate,
  explain,
  figurePaths,
  rps,
  seconds,
  share,
  usd,
  withOverrides,
  type Architecture,
  type CostFigures,
} from '..';
import { architecture, option, population, site } from '../../testing/architecture';
import { figuresOf } from '../effect/figures-of';

const cost = (doc: Architecture, name = doc.options[0]?.name ?? ''): CostFigures => {
  const found = evaluate(doc, defaultAssumptions, { option: name }).options[0]?.cost;
  if (!found) throw new Error(`no option ${name}`);
  return found;
};
const lineOf = ({ lines }: CostFigures, id: string) => lines.find((line) => line.id === id);

/** 1 TB written a day, as writes of 1 MB. */
const terabyteADay = 1e12 / 86_400;

describe('transfer between regions', () => {
  const links = [{ from: 'aws:us-east-1', to: 'aws:us-west-2', mode: 'async' }] as const;
  const copied = (bytesPerS: number) =>
    cost(
      architecture(
        [population('here', 100)],
        [
          option(
            [
              site('aws:us-east-1', 200, { writer: true }),
              site('aws:us-west-2', 200, { role: 'hot' }),
            ],
            {
              links,
            },
          ),
        ],
        {
          data: [
            {
              name: 'changes',
              class: 'internal',
              residency: [],
              writesPerSecond: bytesPerS / 1e6,
              writeSizeBytes: bytes(1e6),
            },
          ],
        },
      ),
    );

  test('1 TB a day at $0.02 a GB is $608 in a month of 730 h, which is $600 in 30 days', () => {
    const usdAMonth =
      lineOf(copied(terabyteADay), 'transfer-regions:aws:us-east-1~aws:us-west-2')?.monthlyUsd ?? 0;
    expect(usdAMonth).toBeCloseTo(608.33, 2);
    expect((usdAMonth / 730) * 24 * 30).toBeCloseTo(600, 9);
  });

  test('1 TB a day is 30.4 TB in a month of 730 h', () => {
    const line = lineOf(copied(terabyteADay), 'transfer-regions:aws:us-east-1~aws:us-west-2');
    expect(line?.gbMonthly).toBeCloseTo((1000 * 730) / 24, 6);
  });

  test('with 10 TB a month more it is $800, 0.8 % of $100k and not 8 %', () => {
    const tenTerabytes = 10e12 / (730 * 3600);
    const usdAMonth =
      lineOf(
        copied((terabyteADay * 720) / 730 + tenTerabytes),
        'transfer-regions:aws:us-east-1~aws:us-west-2',
      )?.monthlyUsd ?? 0;
    expect(usdAMonth).toBeCloseTo(800, 9);
    expect(usdAMonth / 100_000).toBeCloseTo(0.008, 12);
  });
});

/**
 * A bill worked out by hand. Today: one region in Virginia, 1 000 req/s of capacity, $10 000 of compute, $4 000
 * of database, $1 000 of storage, $900 of network. Drawn: Virginia with 600 and Ireland with 500 req/s, both
 * writing, each copying all to the other; half of the users each, reads and writes.
 *
 * Prices: m6i.large $0.096 and $0.107 an hour, gp3 $0.08 and $0.088, to users $0.09 both, between $0.02.
 * Compute: 10 000 · 600/1000 = 6 000; 10 000 · 500 · 0.107 / (1000 · 0.096) = 5 572.92.
 * Database, half by requests and half by data, all data in both: parts 0.5 · 0.6 + 0.5 = 0.8 and
 * 0.5 · 0.5 + 0.5 = 0.75: 3 200; 4 000 · 0.75 · 0.107/0.096 = 3 343.75.
 * Storage: 1 000; 1 000 · 0.088/0.08 = 1 100.
 * Between: each sends its half of 2 MB/s: 1 MB/s · 2 628 000 s = 2 628 GB · $0.02 = 52.56 each.
 * To users: 900 · half each = 450 each.
 * Routing 1.67 % and observability 5 % of compute: 100.20 and 300; 93.07 and 278.65.
 * Operations: 30 % of 2 engineers at $200 000 a year: 10 000 a month.
 */
const golden: Architecture = architecture(
  [
    population('us', 200, { at: { lat: 39, lon: -77 } }),
    population('ie', 200, { at: { lat: 53.3, lon: -6.3 }, country: 'IE' }),
  ],
  [
    option([site('aws:us-east-1', 1000, { writer: true })], { name: 'today' }),
    option(
      [site('aws:us-east-1', 600, { writer: true }), site('aws:eu-west-1', 500, { writer: true })],
      {
        name: 'both',
        links: [
          { from: 'aws:us-east-1', to: 'aws:eu-west-1', mode: 'async' },
          { from: 'aws:eu-west-1', to: 'aws:us-east-1', mode: 'async' },
        ],
      },
    ),
  ],
  {
    metadata: { name: 'golden', current: 'today' },
    business: {
      currency: 'USD',
      currentMonthlyCostUsd: {
        compute: usd(10_000),
        database: usd(4000),
        storage: usd(1000),
        network: usd(900),
      },
      oneOffCostUsd: usd(250_000),
      trainingCostUsd: usd(50_000),
    },
    data: [
      {
        name: 'orders',
        class: 'internal',
        residency: [],
        sizeBytes: bytes(5e12),
        writesPerSecond: 1000,
        writeSizeBytes: bytes(2000),
      },
    ],
  },
);

describe('a bill worked out by hand', () => {
  const amounts: Readonly<Record<string, number>> = {
    'compute:aws:us-east-1': 6000,
    'compute:aws:eu-west-1': 5572.92,
    'database:aws:us-east-1': 3200,
    'database:aws:eu-west-1': 3343.75,
    'storage:aws:us-east-1': 1000,
    'storage:aws:eu-west-1': 1100,
    'transfer-regions:aws:us-east-1~aws:eu-west-1': 52.56,
    'transfer-regions:aws:eu-west-1~aws:us-east-1': 52.56,
    'transfer-users:aws:us-east-1': 450,
    'transfer-users:aws:eu-west-1': 450,
    'routing:aws:us-east-1': 100.2,
    'routing:aws:eu-west-1': 93.07,
    'observability:aws:us-east-1': 300,
    'observability:aws:eu-west-1': 278.65,
    operations: 10_000,
  };

  test('has these lines and their sum', () => {
    const both = cost(golden, 'both');
    expect(both.lines.map(({ id }) => id)).toEqual(Object.keys(amounts));
    for (const [id, amount] of Object.entries(amounts)) {
      expect(lineOf(both, id)?.monthlyUsd, id).toBeCloseTo(amount, 2);
    }
    // 31 993.71 in all; without people 21 993.71 beside today’s 15 900.
    expect(both.monthlyUsd).toBeCloseTo(31_993.71, 1);
    expect(both.lowerBound).toBe(false);
    expect(both.baseline).toMatchObject({ option: 'today', monthlyUsd: 15_900 });
    expect(both.baseline.addedUsd).toBeCloseTo(16_093.71, 1);
    expect(both.baseline.factor).toBeCloseTo(21_993.71 / 15_900, 4);
    expect(both.transferShare).toBeCloseTo(105.12 / 21_993.71, 6);
  });

  test('leaves today at what its bill says, line by line', () => {
    const today = cost(golden, 'today');
    expect(today.lines.map(({ id, monthlyUsd }) => [id, monthlyUsd])).toEqual([
      ['compute:aws:us-east-1', 10_000],
      ['database:aws:us-east-1', 4000],
      ['storage:aws:us-east-1', 1000],
      ['transfer-users:aws:us-east-1', 900],
    ]);
    expect(today.oneOff.totalUsd).toBe(0);
  });

  test('takes migration and training apart', () => {
    expect(cost(golden, 'both').oneOff).toEqual({
      totalUsd: 250_000,
      migrationUsd: 200_000,
      trainingUsd: 50_000,
    });
  });

  test('every figure of it is explained with the value that it has', () => {
    for (const judged of evaluate(golden, defaultAssumptions).options) {
      const figures = figuresOf(judged);
      const paths = figurePaths(judged).filter((path) => path.startsWith('cost.'));
      expect(paths.length).toBeGreaterThan(10);
      for (const path of paths) {
        const tree = explain(golden, defaultAssumptions, judged.name, path);
        expect(tree?.value ?? null, path).toBe(figures.get(path) ?? null);
      }
    }
  });
});

describe('without a bill', () => {
  const drawn = option([site('aws:us-east-1', 300)]);
  const doc = architecture([population('here', 100)], [drawn]);

  test('compute is capacity by requests per vCPU at the price of a vCPU', () => {
    // 300 / 30 = 10 vCPUs · $0.048 · 730 h.
    expect(lineOf(cost(doc), 'compute:aws:us-east-1')).toMatchObject({ source: 'priced' });
    expect(lineOf(cost(doc), 'compute:aws:us-east-1')?.monthlyUsd).toBeCloseTo(350.4, 9);
  });

  test('a price that somebody states takes the table’s place', () => {
    const stated = withOverrides(defaultAssumptions, [
      { id: 'price.aws:us-east-1.m6i.large', value: 0.192, unit: 'USD/hour', scope: 'document' },
    ]);
    const [judged] = evaluate(doc, stated).options;
    expect(judged && lineOf(judged.cost, 'compute:aws:us-east-1')?.monthlyUsd).toBeCloseTo(
      700.8,
      9,
    );
  });

  test('data is stored at the price of a disk, and a backup at that of snapshots', () => {
    const stored = architecture(
      [population('here', 100)],
      [
        option([
          site('aws:us-east-1', 300),
          {
            region: 'aws:us-west-2',
            role: 'backup',
            writer: false,
            backup: { everyS: seconds(86_400), restoreS: seconds(3600) },
          },
        ]),
      ],
      {
        data: [
          {
            name: 'files',
            class: 'internal',
            residency: [],
            sizeBytes: bytes(1e12),
            writesPerSecond: 1000,
            writeSizeBytes: bytes(100_000),
          },
        ],
      },
    );
    const found = cost(stored);
    expect(lineOf(found, 'storage:aws:us-east-1')?.monthlyUsd).toBeCloseTo(80, 9);
    expect(lineOf(found, 'storage:aws:us-west-2')?.monthlyUsd).toBeCloseTo(50, 9);
    // 100 MB/s written would be 8.64 TB a day; a nightly backup takes what there is, 1 TB: 30.42 · 1000 · $0.02.
    expect(lineOf(found, 'transfer-regions:aws:us-east-1~aws:us-west-2')?.monthlyUsd).toBeCloseTo(
      (730 / 24) * 1000 * 0.02,
      6,
    );
    // Nobody is needed for it, and no database runs there.
    expect(lineOf(found, 'operations')).toBeUndefined();
    expect(lineOf(found, 'database:aws:us-west-2')).toBeUndefined();
  });
});

describe('what is not known', () => {
  test('is no amount, with the reason, and makes the sum the least that it can be', () => {
    const doc = architecture(
      [population('here', 100)],
      [option([site('aws:us-east-1', 300), site('aws:ap-east-2', 300)])],
    );
    const [judged] = evaluate(doc, defaultAssumptions).options;
    const line = judged?.cost.lines.find(({ id }) => id === 'compute:aws:ap-east-2');
    expect(line).toMatchObject({ monthlyUsd: null, source: 'unknown', growsUsd: 0 });
    expect(judged?.cost.lowerBound).toBe(true);
    expect(judged?.unknown.map(({ path }) => path)).toContain(
      'cost.lines[compute:aws:ap-east-2].monthlyUsd',
    );
    expect(judged?.cost.baseline.factor).toBeNull();
  });

  test('a size that nobody states is asked for by name', () => {
    const doc = architecture([population('here', 100)], [option([site('aws:us-east-1', 300)])], {
      data: [
        { name: 'known', class: 'internal', residency: [], sizeBytes: bytes(1e9) },
        { name: 'unsized', class: 'internal', residency: [] },
      ],
    });
    expect(lineOf(cost(doc), 'storage:aws:us-east-1')?.monthlyUsd).toBeCloseTo(0.08, 9);
    expect(lineOf(cost(doc), 'storage:aws:us-east-1:unsized')).toMatchObject({
      monthlyUsd: null,
      because: 'no size is stated of unsized',
    });
  });
});

describe('what the document states', () => {
  test('a site’s own bill stands for all that the site pays', () => {
    const doc = architecture(
      [population('here', 100)],
      [
        option([
          site('aws:us-east-1', 300, { monthlyCostUsd: usd(5000) }),
          site('aws:us-west-2', 300, { role: 'hot' }),
        ]),
      ],
    );
    const found = cost(doc);
    expect(lineOf(found, 'site:aws:us-east-1')).toMatchObject({
      monthlyUsd: 5000,
      source: 'stated',
    });
    expect(found.lines.filter(({ region }) => region === 'aws:us-east-1')).toHaveLength(1);
  });

  test('a commitment takes its discount off what it covers, and growth is bought at the full price', () => {
    const commitment = { covers: share(0.5), discount: share(0.4) };
    const options = golden.options.map((one) =>
      one.name === 'both' ? { ...one, commitment } : one,
    );
    const line = lineOf(cost({ ...golden, options }, 'both'), 'compute:aws:us-east-1');
    expect(line?.monthlyUsd).toBeCloseTo(4800, 9);
    expect(line?.growsUsd).toBeCloseTo(6000, 9);
  });

  test('licences are paid by every region that runs', () => {
    const doc = architecture(
      [population('here', 100)],
      [option([site('aws:us-east-1', 300), site('aws:us-west-2', 300, { role: 'hot' })])],
      { business: { currency: 'USD', currentMonthlyCostUsd: {}, licencesPerRegionUsd: usd(700) } },
    );
    const paid = cost(doc).lines.filter(({ line }) => line === 'licences');
    expect(paid.map(({ monthlyUsd }) => monthlyUsd)).toEqual([700, 700]);
  });

  test('people count as the document’s team, and only what several regions add', () => {
    const sites = [site('aws:us-east-1', 300), site('aws:us-west-2', 300)];
    const team = { claims: [], team: { engineers: 10 } };
    const serving = architecture([population('here', 100)], [option(sites)], {
      requirements: team,
    });
    // 30 % of ten at $200 000 a year.
    expect(lineOf(cost(serving), 'operations')?.monthlyUsd).toBeCloseTo(50_000, 6);
    const standing = architecture(
      [population('here', 100)],
      [option(sites.map((one, i) => (i === 0 ? one : { ...one, role: 'hot' as const })))],
      { requirements: team },
    );
    expect(lineOf(cost(standing), 'operations')?.monthlyUsd).toBeCloseTo(16_666.67, 2);
  });

  test('a bill in one sum follows capacity as compute does', () => {
    const doc: Architecture = {
      ...golden,
      business: { currency: 'USD', currentMonthlyCostUsd: { total: usd(20_000) } },
    };
    expect(cost(doc, 'today').monthlyUsd).toBeCloseTo(20_000, 9);
    expect(lineOf(cost(doc, 'both'), 'compute:aws:us-east-1')?.monthlyUsd).toBeCloseTo(12_000, 9);
  });
});

test('a document in which nothing runs has no cost rather than none', () => {
  const doc = architecture(
    [population('here', 0)],
    [option([{ region: 'aws:us-east-1', role: 'pilot', writer: false, quotaRps: rps(1) }])],
  );
  expect(cost(doc)).toMatchObject({ monthlyUsd: null, lines: [] });
});

describe('transfer to users and a cache at the edge', () => {
  const served = (region: 'gcp:us-central1' | 'aws:us-east-1', edgeCache?: number): Architecture =>
    architecture(
      [population('here', 1000)],
      [
        option(
          [site(region, 2000, { writer: true })],
          edgeCache === undefined ? {} : { edgeCache: share(edgeCache) },
        ),
      ],
      {
        demand: {
          reads: share(0.9),
          cacheable: share(0.5),
          request: { responseBytes: bytes(10_000) },
          populations: [population('here', 1000)],
        },
      },
    );

  test('the tiers of Google Cloud: 26 280 GB at 12, 11 and 8 cents', () => {
    // 1 TiB = 1 099.511 627 776 GB at $0.12, nine more at $0.11, the rest of 26 280 at $0.08.
    const tib = 1099.511627776;
    const expected = tib * 0.12 + 9 * tib * 0.11 + (26_280 - 10 * tib) * 0.08;
    const id = 'transfer-users:gcp:us-central1';
    expect(lineOf(cost(served('gcp:us-central1')), id)?.monthlyUsd).toBeCloseTo(expected, 6);
    const doc = served('gcp:us-central1');
    const tree = explain(doc, defaultAssumptions, 'drawn', `cost.lines[${id}].monthlyUsd`);
    expect(tree?.inputs.flatMap(({ unit, value }) => (unit === 'USD/GB' ? [value] : []))).toEqual([
      0.12, 0.11, 0.08,
    ]);
  });

  test('a price that somebody states holds for every GB', () => {
    const stated = withOverrides(defaultAssumptions, [
      { id: 'price.gcp:us-central1.to-users', unit: 'USD/GB', value: 0.05, scope: 'document' },
    ]);
    const [evaluated] = evaluate(served('gcp:us-central1'), stated).options;
    const line = evaluated && lineOf(evaluated.cost, 'transfer-users:gcp:us-central1');
    expect(line?.monthlyUsd).toBeCloseTo(26_280 * 0.05, 6);
  });

  test('half of the reads answered at the edge: 550 of 1 000 req/s arrive, 450 are sent from there', () => {
    const doc = served('aws:us-east-1', 0.5);
    const [evaluated] = evaluate(doc, defaultAssumptions).options;
    expect(evaluated?.capacity.steady[0]?.loadRps).toBeCloseTo(550, 9);
    const bill = cost(doc);
    // 550/s · 10 kB · 2 628 000 s = 14 454 GB at $0.09; 450/s are 11 826 GB at $0.08.
    expect(lineOf(bill, 'transfer-users:aws:us-east-1')?.monthlyUsd).toBeCloseTo(1300.86, 6);
    expect(lineOf(bill, 'edge-cache')?.monthlyUsd).toBeCloseTo(946.08, 6);
  });

  test('every figure behind a cache at the edge opens to its value', () => {
    const doc = served('aws:us-east-1', 0.5);
    const [evaluated] = evaluate(doc, defaultAssumptions).options;
    if (!evaluated) throw new Error('no option');
    const values = figuresOf(evaluated);
    for (const path of figurePaths(evaluated)) {
      const tree = explain(doc, defaultAssumptions, 'drawn', path);
      const value = values.get(path);
      if (typeof value === 'number') expect(tree?.value, path).toBeCloseTo(value, 9);
      else expect(tree, path).toBeDefined();
    }
    const load = explain(
      doc,
      defaultAssumptions,
      'drawn',
      'capacity.steady[aws:us-east-1].loadRps',
    );
    const peaks = load?.inputs.flatMap(({ inputs }) => inputs.map(({ value }) => value));
    expect(peaks).toEqual(expect.arrayContaining([1000, 0.9, 0.5]));
  });
});
