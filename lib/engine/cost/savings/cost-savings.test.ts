import { expect, test } from 'vitest';
import {
  bytes,
  defaultAssumptions,
  ms,
  share,
  usd,
  type Architecture,
  type CostSaving,
  type Requirements,
} from '../..';
import { architecture, option, population, site } from '../../../testing/architecture';
import { costSavings } from './cost-savings';
import { explainSaving } from './explain-saving';

const populations = [
  population('us', 100, { at: { lat: 39, lon: -77 } }),
  population('ie', 100, { at: { lat: 53.3, lon: -6.3 }, country: 'IE' }),
];

/** A bill of $100 000 of compute and $40 000 of database in Virginia; beside it a copy in Ireland. */
const document = (requirements: Requirements = { claims: [] }): Architecture =>
  architecture(
    populations,
    [
      option([site('aws:us-east-1', 400, { writer: true })], { name: 'today' }),
      option(
        [
          site('aws:us-east-1', 400, { writer: true }),
          site('aws:eu-west-1', 400, { role: 'read' }),
        ],
        { name: 'near', links: [{ from: 'aws:us-east-1', to: 'aws:eu-west-1', mode: 'async' }] },
      ),
    ],
    {
      metadata: { name: 'case', current: 'today' },
      requirements,
      demand: { reads: share(0.99), populations },
      business: {
        currency: 'USD',
        currentMonthlyCostUsd: { compute: usd(100_000), database: usd(40_000) },
      },
      data: [
        {
          name: 'orders',
          class: 'internal',
          residency: [],
          sizeBytes: bytes(1e12),
          writesPerSecond: 10_000,
          writeSizeBytes: bytes(10_000),
        },
      ],
    },
  );

const savings = (doc: Architecture, name: string) =>
  costSavings(doc, defaultAssumptions, name).savings;
const saving = (all: readonly CostSaving[], id: string): CostSaving => {
  const found = all.find((one) => one.id === id);
  if (!found) throw new Error(`no ${id} among ${all.map((one) => one.id).join()}`);
  return found;
};

test('compression halves what is copied: 100 MB/s are 262 800 GB at $0.02, of which half is saved', () => {
  expect(saving(savings(document(), 'near'), 'compression').savedUsd).toBeCloseTo(2628, 6);
});

test('buying 60 % of compute and database at 40 % off saves 24 % of them', () => {
  // Today: 24 % of 140 000. It is not booked as today’s bill, which goes on paying for today.
  expect(saving(savings(document(), 'today'), 'reservation').savedUsd).toBeCloseTo(33_600, 6);
});

test('doing without the copy saves all that it costs, and takes the latency that it was for past its limit', () => {
  const [near, without] = [
    document({ claims: [], latencyP95Ms: ms(120) }),
    saving(
      savings(document({ claims: [], latencyP95Ms: ms(120) }), 'near'),
      'fewer-regions:aws:eu-west-1',
    ),
  ];
  expect(without.monthlyUsd).toBeCloseTo(140_000, 6);
  expect(without.breaks).toEqual(['latency', 'after-loss']);
  expect(without.nearer).toMatchObject({ meets: false });
  // What breaks something stands behind all that breaks nothing.
  const order = savings(near, 'near').map(
    ({ breaks, nearer }) => breaks.length > 0 || nearer?.meets === false,
  );
  expect(order.lastIndexOf(false)).toBe(order.indexOf(true) - 1);
});

test('the only writer is never done without', () => {
  const ids = savings(document(), 'near').map(({ id }) => id);
  expect(ids).not.toContain('fewer-regions:aws:us-east-1');
});

test('a site moves only to a cheaper region of its provider under the same law', () => {
  const moves = savings(document(), 'near').filter(({ kind }) => kind === 'cheaper-region');
  const to = moves
    .map(({ edits }) => edits[0])
    .flatMap((edit) => (edit?.op === 'set' ? edit.value : []));
  // Ireland is dearer than Stockholm and Spain may be; Virginia is as cheap as any region of the United States.
  expect(to).toContain('aws:eu-north-1');
  for (const region of to) expect(region).toMatch(/^aws:eu-/);
  expect(to).not.toContain('aws:eu-west-2');
  expect(to).not.toContain('aws:eu-central-2');
});

test('not copying a data set elsewhere saves its transfer and its part of the database there', () => {
  const { savedUsd, edits } = saving(savings(document(), 'near'), 'tiered-replication:orders');
  // 5 256 of transfer; half of a whole database at Ireland’s price: 20 000 · 0.107 / 0.096.
  expect(savedUsd).toBeCloseTo(5256 + (20_000 * 0.107) / 0.096, 4);
  expect(edits).toEqual([{ op: 'remove', path: ['options', 1, 'replication', 0] }]);
});

const cacheable = (part: number | null): Architecture => {
  const doc = document();
  return part === null ? doc : { ...doc, demand: { ...doc.demand, cacheable: share(part) } };
};

test('a cache at the edge takes half of the reads off the machines, and what it sends is paid there', () => {
  // 200 req/s, of which 99 % read: 99 are answered at the edge, 101 arrive. 400 · 101 ÷ 200 = 202 machines’ worth stay,
  // more than the 200 that come while the cache is empty. Compute falls by 198 ÷ 400 of 100 000, the half of the
  // database that follows capacity by as much of 20 000. 99/s · 4 000 B · 2 628 000 s are 1 040.688 GB at $0.08.
  const found = saving(savings(cacheable(0.5), 'today'), 'edge-caching');
  expect(found.savedUsd).toBeCloseTo(49_500 + 9900 - 1040.688 * 0.08, 6);
  expect(found.edits).toEqual([
    { op: 'set', path: ['options', 0, 'edgeCache'], value: '50%' },
    { op: 'set', path: ['options', 0, 'regions', 0, 'capacityRps'], value: 202 },
  ]);
  // While it is empty, 200 arrive at what serves 202.
  expect(found.nearer).toMatchObject({ requirement: 'load', before: 0.5, meets: true });
  expect(found.nearer?.after).toBeCloseTo(200 / 202, 12);
});

test('nothing is cached that the document does not let be cached, nor twice', () => {
  const ids = (doc: Architecture) => savings(doc, 'today').map(({ id }) => id);
  expect(ids(cacheable(null))).not.toContain('edge-caching');
  const doc = cacheable(0.5);
  const options = doc.options.map((one) => ({ ...one, edgeCache: share(0.5) }));
  expect(ids({ ...doc, options })).not.toContain('edge-caching');
});

test('what every change saves opens down to both bills, at places that the document has', () => {
  const doc = cacheable(0.5);
  for (const { name } of doc.options) {
    for (const { id, savedUsd } of savings(doc, name)) {
      const tree = explainSaving(doc, defaultAssumptions, name, id);
      expect(tree?.value, id).toBeCloseTo(savedUsd, 6);
      expect(tree?.inputs.map(({ inputs }) => inputs.length > 0)).toEqual([true, true]);
      expect(JSON.stringify(tree)).not.toContain('["options",2');
    }
  }
  expect(explainSaving(doc, defaultAssumptions, 'today', 'moon')).toBeUndefined();
});
