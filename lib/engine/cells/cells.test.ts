import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultAssumptions, evaluate, share, type Cells } from '..';
import { architecture, option, population, site } from '../../testing/architecture';
import { combinations } from '../numeric/combinations';
import { normalAbove } from '../numeric/normal-distribution';
import { normalExceededWith } from '../numeric/normal-quantile';
import { overlapProbabilities } from './overlap-probabilities';
import { cellsForRadius, poisonRadius } from './poison-radius';
import { strandedShare, type TenantSpread } from './stranded-share';

/** Binomial coefficient in whole numbers, for comparison. */
function choose(of: number, size: number): bigint {
  let sets = 1n;
  for (let n = 1; n <= size; n += 1) sets = (sets * BigInt(of - size + n)) / BigInt(n);
  return size > of || size < 0 ? 0n : sets;
}

const ratio = (a: bigint, b: bigint) => Number((a * 10n ** 30n) / b) / 1e30;

describe('shuffle sharding', () => {
  test('two cells of eight: 15, 12 and 1 of 28', () => {
    const [none, one, both] = overlapProbabilities(8, 2);
    expect(none).toBeCloseTo(15 / 28, 14);
    expect(one).toBeCloseTo(12 / 28, 14);
    expect(both).toBeCloseTo(1 / 28, 14);
  });

  test('follows the hypergeometric law computed in whole numbers', () => {
    const sizes = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(sizes, ([cells, wanted]) => {
        const shards = Math.min(cells, wanted);
        const chances = overlapProbabilities(cells, shards);
        expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
        chances.forEach((chance, j) => {
          const ways = choose(shards, j) * choose(cells - shards, shards - j);
          expect(chance).toBeCloseTo(ratio(ways, choose(cells, shards)), 12);
        });
        expect(poisonRadius(cells, shards)).toBeCloseTo(chances[shards] ?? -1, 12);
      }),
    );
  });

  test('four of 2 048 can be dealt in 730 862 190 080 ways, and a million cells overflow nothing', () => {
    expect(1 / poisonRadius(2048, 4)).toBeCloseTo(730_862_190_080, -3);
    const many = overlapProbabilities(1_000_000, 1000);
    expect(many.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 10);
    // The mean of the law is m² ÷ c.
    expect(many.reduce((sum, chance, j) => sum + chance * j, 0)).toBeCloseTo(1, 6);
  });

  test('combinations are those of Pascal’s triangle', () => {
    expect([0, 1, 2, 3, 4, 5].map((size) => combinations(4, size))).toEqual([1, 4, 6, 4, 1, 0]);
    expect(combinations(40, 3)).toBe(9880);
    expect(combinations(52, 5)).toBe(2_598_960);
  });
});

describe('blast radius', () => {
  test('2 % is 50 cells', () => {
    expect(poisonRadius(50, 1)).toBe(0.02);
    expect(cellsForRadius(0.02, 1)).toBe(50);
    expect(cellsForRadius(0.02, 2)).toBe(11);
    expect(cellsForRadius(1, 1)).toBe(1);
    expect(cellsForRadius(0, 1)).toBeNull();
  });

  test('the cells for a radius are the fewest that hold it', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-5, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 6 }),
        (radius, shards) => {
          const cells = cellsForRadius(radius, shards) ?? 0;
          expect(poisonRadius(cells, shards)).toBeLessThanOrEqual(radius * (1 + 1e-9));
          if (cells > shards) expect(poisonRadius(cells - 1, shards)).toBeGreaterThan(radius);
        },
      ),
    );
  });
});

test('the normal quantile is the inverse of the tail', () => {
  // NIST tables.
  expect(normalExceededWith(0.5)).toBeCloseTo(0, 12);
  expect(normalExceededWith(0.025)).toBeCloseTo(1.959964, 6);
  expect(normalExceededWith(1e-6)).toBeCloseTo(4.753424, 6);
  fc.assert(
    fc.property(fc.double({ min: 1e-9, max: 0.999999, noNaN: true }), (chance) => {
      expect(normalAbove(normalExceededWith(chance)) / chance).toBeCloseTo(1, 9);
    }),
  );
});

describe('stranded capacity', () => {
  /** Random numbers below 1: the same ones on every run (Lehmer, MINSTD). */
  let state = 20_261_120;
  const uniform = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());

  /** 1 − mean ÷ fullest cell of one random deal. */
  function dealt({ tenants, cells, shards, sizeSpread }: TenantSpread): number {
    const variance = Math.log(1 + sizeSpread ** 2);
    const loads = Array.from({ length: cells }, () => 0);
    for (let n = 0; n < tenants; n += 1) {
      const size = Math.exp(Math.sqrt(variance) * normal() - variance / 2);
      const own = new Set<number>();
      while (own.size < shards) own.add(Math.floor(uniform() * cells));
      for (const cell of own) loads[cell] = (loads[cell] ?? 0) + size / shards;
    }
    const mean = loads.reduce((sum, load) => sum + load, 0) / cells;
    return 1 - mean / Math.max(...loads);
  }

  test.each<TenantSpread>([
    { tenants: 2000, cells: 50, shards: 1, sizeSpread: 0 },
    { tenants: 2000, cells: 50, shards: 1, sizeSpread: 1.5 },
    { tenants: 2000, cells: 50, shards: 1, sizeSpread: 3 },
    { tenants: 500, cells: 50, shards: 1, sizeSpread: 1.5 },
    { tenants: 100, cells: 10, shards: 1, sizeSpread: 1.5 },
    { tenants: 1000, cells: 8, shards: 2, sizeSpread: 1 },
    { tenants: 2000, cells: 50, shards: 2, sizeSpread: 1.5 },
  ])('lies within four points of the median of 400 deals: %o', (spread) => {
    const deals = Array.from({ length: 400 }, () => dealt(spread)).sort((a, b) => a - b);
    expect(Math.abs(strandedShare(spread) - (deals[200] ?? 0))).toBeLessThan(0.04);
  });

  test('there is none in one cell, less with more tenants to a cell, more with unequal ones', () => {
    const usual = { tenants: 2000, cells: 50, shards: 1, sizeSpread: 1.5 };
    expect(strandedShare({ ...usual, cells: 1 })).toBe(0);
    expect(strandedShare({ ...usual, tenants: 20_000 })).toBeLessThan(strandedShare(usual));
    expect(strandedShare({ ...usual, sizeSpread: 0.5 })).toBeLessThan(strandedShare(usual));
    expect(strandedShare({ ...usual, shards: 50 })).toBe(0);
  });
});

describe('the cells of a site', () => {
  const east = 'aws:us-east-1';
  const ireland = 'aws:eu-west-1';
  const dublin = { at: { lat: 53.35, lon: -6.26 } };
  const drawn = (cells: Cells, blastRadius?: number) =>
    evaluate(
      architecture(
        [
          population('ny', 300, { users: 3000 }),
          population('dub', 100, { users: 1000, ...dublin }),
        ],
        [option([site(east, 1000, { cells }), site(ireland, 1000)])],
        {
          requirements: {
            claims: [],
            ...(blastRadius === undefined ? {} : { blastRadius: share(blastRadius) }),
          },
        },
      ),
      defaultAssumptions,
    ).options[0];

  test('say whom a poison request and a bad change reach, at the site and of all users', () => {
    const [divided, whole] = drawn({ count: 50 })?.capacity.cells ?? [];
    expect(divided).toMatchObject({ region: east, count: 50, shards: 1, users: 3000 });
    expect(divided?.reaches).toEqual([
      { event: 'poison-request', down: 0.02, touched: expect.closeTo(0.02, 12), downOfAll: 0.015 },
      { event: 'change-to-one-cell', down: 0.02, touched: 0.02, downOfAll: 0.015 },
      { event: 'change-to-every-cell', down: 1, touched: 1, downOfAll: 0.75 },
    ]);
    expect(whole).toMatchObject({ region: ireland, count: 1, users: 1000 });
    expect(whole?.reaches[0]).toMatchObject({ down: 1, downOfAll: 0.25 });
  });

  test('with two cells to a tenant nobody is down by a change to one', () => {
    const [divided] = drawn({ count: 8, shards: 2 })?.capacity.cells ?? [];
    expect(divided?.reaches[0]?.down).toBeCloseTo(1 / 28, 14);
    expect(divided?.reaches[0]?.touched).toBeCloseTo(13 / 28, 14);
    expect(divided?.reaches[1]).toMatchObject({ down: 0, touched: 0.25 });
  });

  test('are sized by the required radius and by the users that one is built for', () => {
    // Three quarters of all users ÷ 2 % = 37.5; 3 000 users ÷ 200 = 15.
    const [divided] = drawn({ count: 10, usersPerCell: 200 }, 0.02)?.capacity.cells ?? [];
    expect(divided).toMatchObject({ cellsForRadius: 38, cellsForUsers: 15, usersPerCell: 300 });
  });

  test('leave unused what unequal tenants leave, where their number is known', () => {
    expect(drawn({ count: 50 })?.capacity.cells[0]?.stranded).toBeNull();
    expect(drawn({ count: 50 })?.unknown.map(({ path }) => path)).toContain(
      `capacity.cells[${east}].stranded`,
    );
    const known = drawn({ count: 50, tenants: 2000 })?.capacity.cells[0];
    expect(known?.stranded).toBeCloseTo(0.437, 2);
  });
});
