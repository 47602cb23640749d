import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bytes,
  defaultAssumptions,
  patternIds,
  share,
  usd,
  type Architecture,
  type PatternId,
} from '../..';
import { architecture, option, population, site } from '../../../testing/architecture';
import { questions } from '../../../testing/decision-cases';
import { surveyGround } from '../ground/survey';
import { patternFigures } from './pattern-figures';

const figured = (document: Architecture) =>
  patternFigures(surveyGround(document, defaultAssumptions));

const costOf = (document: Architecture, id: PatternId) => {
  const found = figured(document).rows.find(({ pattern }) => pattern.id === id);
  if (!found) throw new Error(`no row ${id}`);
  return found.cost;
};

/** Users in one place, with data of which all is stated. */
function service(
  bill: Readonly<Record<string, number>> | null,
  currentPattern?: PatternId,
): Architecture {
  const users = [population('here', 6500)];
  return architecture(users, [option([site('aws:us-east-1', 1)])], {
    requirements: { claims: [], regions: { required: ['aws:us-east-1'] } },
    demand: { reads: share(0.8), populations: users },
    data: [
      {
        name: 'orders',
        class: 'internal',
        residency: [],
        consistency: 'eventual',
        onConflict: 'crdt',
        homed: true,
        sizeBytes: bytes(1e12),
        writesPerSecond: 100,
        writeSizeBytes: bytes(1000),
      },
    ],
    business:
      bill === null
        ? null
        : {
            currency: 'USD',
            currentMonthlyCostUsd: Object.fromEntries(
              Object.entries(bill).map(([line, amount]) => [line, usd(amount)]),
            ),
            ...(currentPattern ? { currentPattern } : {}),
          },
  });
}

const bill = { compute: 80_000, database: 30_000, storage: 10_000, network: 20_000 };

describe('with today’s bill', () => {
  test.each(patternIds)('%s, where it runs today, costs what its bill says', (id) => {
    const { rows, unpriced } = figured(service(bill, id));
    const own = rows.find(({ pattern }) => pattern.id === id);
    // A shape that cannot be drawn is nothing that a bill can be laid over.
    if (!own || own.impossible) {
      expect(unpriced).toContain('cannot be drawn');
      return;
    }
    expect(unpriced).toBeNull();
    const people = own.cost.bill?.lines.find(({ line }) => line.line === 'operations');
    // People are none of its lines.
    expect((own.cost.monthlyUsd ?? 0) - (people?.line.monthlyUsd ?? 0)).toBeCloseTo(140_000, 1);
  });

  test('a second fleet that stands by doubles the machines, and a split one is bought for 40 % of use', () => {
    const machines = (id: PatternId) =>
      costOf(service(bill), id)
        .bill?.lines.filter(({ line }) => line.line === 'compute')
        .reduce((sum, { line }) => sum + (line.monthlyUsd ?? 0), 0);
    expect(machines('multi-az')).toBeCloseTo(80_000, 6);
    const standby = machines('hot-standby') ?? 0;
    // Prices differ between the two regions by some per cent.
    expect(standby / 80_000).toBeGreaterThan(1.9);
    expect(standby / 80_000).toBeLessThan(2.2);
    // Everybody lives nearest to one region: 65 % of use there becomes 40 %, and the other carries all at 90 %.
    const split = machines('active-active') ?? 0;
    expect(split / 80_000).toBeGreaterThan((0.65 / 0.4 + 0.65 / 0.9) * 0.95);
    expect(split / 80_000).toBeLessThan((0.65 / 0.4 + 0.65 / 0.9) * 1.1);
  });

  test('zones, cells and edges, which no table prices, keep their judged index', () => {
    for (const [id, index] of [
      ['single-region', 0.9],
      ['edge-first', 1.08],
      ['cell-based', 1.2],
    ] as const) {
      const cost = costOf(service(bill), id);
      expect(cost.source).toBe('judged');
      expect(cost.value).toBeCloseTo(index, 6);
      expect(cost.monthlyUsd).toBeCloseTo(140_000 * index, 2);
    }
    // Who pays for one zone today pays more for several.
    expect(costOf(service(bill, 'single-region'), 'multi-az').monthlyUsd).toBeCloseTo(
      140_000 / 0.9,
      2,
    );
  });
});

test('without a bill machines are capacity over requests per vCPU at the price of the table', () => {
  const cost = costOf(service(null), 'multi-az');
  const compute = cost.bill?.lines.find(({ line }) => line.line === 'compute')?.line.monthlyUsd;
  const vcpus = 10_000 / 30;
  // A general machine of us-east-1 is some 4 to 6 cents a vCPU and hour.
  expect((compute ?? 0) / (vcpus * 730)).toBeGreaterThan(0.03);
  expect((compute ?? 0) / (vcpus * 730)).toBeLessThan(0.07);
  expect(cost.value).toBe(1);
});

test('where writes are not stated every cost is judged, and it says so', () => {
  const stated = service(bill);
  const [orders] = stated.data;
  if (!orders) throw new Error('no data');
  const { writesPerSecond: _, ...unstated } = orders;
  const { rows, unpriced } = figured({ ...stated, data: [unstated] });
  expect(unpriced).toContain('orders');
  for (const { cost, pattern } of rows) {
    expect(cost).toMatchObject({ source: 'judged', bill: null });
    expect(cost.value).toBe(defaultAssumptions.parameters[pattern.costIndex].value);
    expect(cost.monthlyUsd).toBeCloseTo(140_000 * cost.value, 6);
  }
});

test('costs are positive, lie within their ranges, and follow the dollars that they stand for', () => {
  fc.assert(
    fc.property(questions, (document) => {
      const { rows, unpriced } = figured(document);
      for (const { cost, impossible } of rows) {
        const { low, high } = cost.range();
        expect(low).toBeGreaterThan(0);
        expect(cost.value).toBeGreaterThanOrEqual(low);
        expect(cost.value).toBeLessThanOrEqual(high);
        expect(cost.bill !== null).toBe(unpriced === null && impossible === null);
      }
      const priced = rows.filter(({ cost }) => cost.bill !== null);
      const byIndex = priced.toSorted((a, b) => a.cost.value - b.cost.value);
      const dollars = byIndex.map(({ cost }) => cost.monthlyUsd ?? 0);
      expect(dollars).toEqual(dollars.toSorted((a, b) => a - b));
    }),
    { numRuns: Math.ceil((6 * Number(process.env.PROPERTY_RUNS ?? 100)) / 100) },
  );
}, 120_000);
