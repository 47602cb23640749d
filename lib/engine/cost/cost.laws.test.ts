import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  bytes,
  defaultAssumptions,
  rps,
  share,
  usd,
  type Architecture,
  type CostFigures,
  type Link,
  type Option,
  type RegionId,
} from '..';
import { drawing } from '../../testing/drawing';
import { costFigures } from './cost-figures';

/** Any drawing with data, some of it of unknown size, with or without a bill. */
const documents: fc.Arbitrary<Architecture> = fc
  .tuple(
    drawing,
    fc.array(
      fc.record(
        {
          sizeBytes: fc.integer({ min: 0, max: 1e14 }).map(bytes),
          writesPerSecond: fc.double({ min: 0, max: 1e4, noNaN: true }),
          writeSizeBytes: fc.integer({ min: 0, max: 1e6 }).map(bytes),
        },
        { requiredKeys: [] },
      ),
      { maxLength: 3 },
    ),
    fc.option(
      fc.record({
        compute: fc.double({ min: 1, max: 1e6, noNaN: true }).map(usd),
        database: fc.double({ min: 1, max: 1e6, noNaN: true }).map(usd),
        network: fc.double({ min: 0, max: 1e5, noNaN: true }).map(usd),
      }),
      { nil: null },
    ),
    fc.array(fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 5 }), fc.boolean()), { maxLength: 8 }),
  )
  .map(([doc, data, currentMonthlyCostUsd, pairs]) => ({
    ...doc,
    options: doc.options.map((one) => ({ ...one, links: linksOf(one, pairs) })),
    data: data.map((row, i) => ({ ...row, name: `set-${i}`, class: 'internal', residency: [] })),
    business: currentMonthlyCostUsd === null ? null : { currency: 'USD', currentMonthlyCostUsd },
  }));

/** Links between different sites, some of which carry one data set alone. */
function linksOf({ sites }: Option, pairs: readonly (readonly [number, number, boolean])[]) {
  const links = pairs.flatMap(([a, b, isPart]): Link[] => {
    const [from, to] = [sites[a % sites.length]?.region, sites[b % sites.length]?.region];
    if (!from || !to || from === to) return [];
    return [{ from, to, mode: 'async', ...(isPart ? { data: ['set-0'] } : {}) }];
  });
  return links;
}

const drawn = (doc: Architecture): Option => {
  const [first] = doc.options;
  if (!first) throw new Error('no option');
  return first;
};
const cost = (doc: Architecture, option = drawn(doc)): CostFigures =>
  costFigures({ ...doc, options: doc.options.with(0, option) }, option, defaultAssumptions);
const amounts = ({ lines }: CostFigures) =>
  new Map(lines.map(({ id, monthlyUsd }) => [id, monthlyUsd]));

test('the total is the sum of its lines, no line is below zero, and what is unknown is no amount', () => {
  fc.assert(
    fc.property(documents, (doc) => {
      const found = cost(doc);
      let sum = 0;
      for (const { monthlyUsd, because, source, growsUsd } of found.lines) {
        expect(monthlyUsd === null).toBe(because !== null);
        expect(source === 'unknown').toBe(monthlyUsd === null);
        if (monthlyUsd === null) expect(growsUsd).toBe(0);
        expect(monthlyUsd ?? 0).toBeGreaterThanOrEqual(0);
        sum += monthlyUsd ?? 0;
      }
      expect(found.monthlyUsd ?? 0).toBeCloseTo(sum, 6);
      expect(found.lowerBound).toBe(found.lines.some(({ monthlyUsd }) => monthlyUsd === null));
      expect(new Set(found.lines.map(({ id }) => id)).size).toBe(found.lines.length);
    }),
  );
});

test('the order of sites, links and data does not matter', () => {
  fc.assert(
    fc.property(documents, (doc) => {
      const option = drawn(doc);
      const turned = {
        ...option,
        sites: option.sites.toReversed(),
        links: option.links.toReversed(),
      };
      const [here, there] = [
        amounts(cost(doc)),
        amounts(cost({ ...doc, data: doc.data.toReversed() }, turned)),
      ];
      expect([...there.keys()].toSorted()).toEqual([...here.keys()].toSorted());
      for (const [id, amount] of here) {
        const other = there.get(id) ?? null;
        expect(other === null).toBe(amount === null);
        expect(Math.abs((other ?? 0) - (amount ?? 0))).toBeLessThanOrEqual(
          1e-9 * (amount ?? 0) + 1e-9,
        );
      }
    }),
  );
});

/** Regions that no drawing of the generator stands in, one of them without a price of disks. */
const elsewhere: readonly RegionId[] = ['gcp:europe-west1', 'azure:westeurope'];

test('another standby never makes it cheaper', () => {
  fc.assert(
    fc.property(documents, fc.constantFrom(...elsewhere), (doc, region) => {
      const option = drawn(doc);
      const without = cost(doc);
      const first = option.sites[0]?.region ?? region;
      // The bill pays for what runs today, so that the larger drawing is another option.
      const larger: Option = {
        ...option,
        name: 'larger',
        sites: [...option.sites, { region, role: 'warm', writer: false, capacityRps: rps(10) }],
        links: [...option.links, { from: first, to: region, mode: 'async' }],
      };
      const both = { ...doc, options: [option, larger] };
      const added = costFigures(both, larger, defaultAssumptions);
      expect((added.monthlyUsd ?? 0) + 1e-6).toBeGreaterThanOrEqual(without.monthlyUsd ?? 0);
    }),
  );
});

test('the more is compressed, the less is paid', () => {
  fc.assert(
    fc.property(
      documents,
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 2 }),
      (doc, shares) => {
        const [less = 0, more = 0] = shares.toSorted((a, b) => a - b);
        const today = { ...drawn(doc), name: 'today' };
        const paid = (saved: number) => {
          const option = { ...drawn(doc), compression: share(saved) };
          return costFigures({ ...doc, options: [today, option] }, option, defaultAssumptions);
        };
        expect(paid(more).monthlyUsd ?? 0).toBeLessThanOrEqual((paid(less).monthlyUsd ?? 0) + 1e-6);
      },
    ),
  );
});

test('what runs today costs what its bill says', () => {
  fc.assert(
    fc.property(documents, (doc) => {
      const { business } = doc;
      const only = drawn(doc);
      const [site] = only.sites;
      if (!business || !site) return;
      const option: Option = {
        ...only,
        links: [],
        sites: [{ ...site, role: 'active', writer: true }],
      };
      const bill = Object.values(business.currentMonthlyCostUsd).reduce<number>((a, b) => a + b, 0);
      const found = cost(doc, option);
      if (found.lowerBound) return;
      expect(found.monthlyUsd).toBeCloseTo(bill, 4);
    }),
  );
});
