import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultAssumptions, evaluate, jurisdictions, liesIn, regions } from '..';
import type { Architecture, ResidencyViolation } from '..';
import { site } from '../../testing/architecture';
import { drawing } from '../../testing/drawing';

const runs = (numRuns: number) => ({ numRuns: Number(process.env['PROPERTY_RUNS'] ?? numRuns) });
const rules = fc.constantFrom<string[]>(['EU'], ['IN'], ['DE'], ['EU', 'IN']);

/** Drawings with links, a copy elsewhere and one to three data sets under rules. */
const ruled = fc
  .record({
    document: drawing,
    sets: fc.array(rules, { minLength: 1, maxLength: 3 }),
    links: fc.array(fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 5 })), { maxLength: 4 }),
    copyAt: fc.option(fc.constantFrom('aws:eu-north-1' as const, 'aws:ap-south-1' as const)),
  })
  .map(({ document, sets, links, copyAt }): Architecture => ({
    ...document,
    data: sets.map((residency, i) => ({
      name: `d${i}`,
      class: 'pii',
      residency,
      ...(copyAt ? { copies: [{ kind: 'log', regions: [copyAt] }] } : {}),
    })),
    options: document.options.map((option) => ({
      ...option,
      links: links.flatMap(([a, b]) => {
        const from = option.sites[a % option.sites.length]?.region;
        const to = option.sites[b % option.sites.length]?.region;
        return from && to && from !== to ? [{ from, to, mode: 'async' as const }] : [];
      }),
    })),
  }));

const violationsOf = (document: Architecture): readonly ResidencyViolation[] =>
  evaluate(document, defaultAssumptions).options[0]?.residency.violations ?? [];

const facts = (violations: readonly ResidencyViolation[]) =>
  violations
    .map(({ data, region, effect, when }) => `${data} ${region} ${effect} ${when}`)
    .toSorted();

test('a lawful site more adds nothing where nothing was found', () => {
  const lawful = regions.filter(
    ({ provider, partition, country }) =>
      provider === 'aws' && partition === 'commercial' && liesIn(country, 'EEA'),
  );
  fc.assert(
    fc.property(ruled, fc.constantFrom(...lawful), (document, { id }) => {
      const european = {
        ...document,
        data: document.data.map((d) => ({ ...d, residency: ['EU'] })),
      };
      const [option] = european.options;
      if (!option || option.sites.some(({ region }) => region === id)) return;
      if (violationsOf(european).length > 0) return;
      const wider = { ...option, sites: [...option.sites, site(id, 1e6)] };
      expect(violationsOf({ ...european, options: [wider] })).toEqual([]);
    }),
    runs(150),
  );
});

test('a rule less adds nothing: to the set that loses it ever, to others under the same rule', () => {
  fc.assert(
    fc.property(ruled, rules, (document, residency) => {
      const same = { ...document, data: document.data.map((d) => ({ ...d, residency })) };
      const [first, ...rest] = same.data;
      if (!first) return;
      const before = facts(violationsOf(same));
      const less = { ...same, data: [{ ...first, residency: [] }, ...rest] };
      const after = violationsOf(less);
      expect(after.every(({ data }) => data !== first.name)).toBe(true);
      if (rest.length > 0) for (const fact of facts(after)) expect(before).toContain(fact);
      expect(
        violationsOf({ ...same, data: same.data.map((d) => ({ ...d, residency: [] })) }),
      ).toEqual([]);
    }),
    runs(80),
  );
});

test('the order of sites, links, data and populations changes nothing', () => {
  fc.assert(
    fc.property(ruled, (document) => {
      const turned: Architecture = {
        ...document,
        data: document.data.toReversed(),
        demand: { ...document.demand, populations: document.demand.populations.toReversed() },
        options: document.options.map((option) => ({
          ...option,
          sites: option.sites.toReversed(),
          links: option.links.toReversed(),
        })),
      };
      expect(facts(violationsOf(turned))).toEqual(facts(violationsOf(document)));
    }),
    runs(80),
  );
});

test('every row names a data set under a rule, a jurisdiction, a path, a region and when', () => {
  fc.assert(
    fc.property(ruled, (document) => {
      const names = new Set(document.data.map(({ name }) => name));
      for (const row of violationsOf(document)) {
        expect(names).toContain(row.data);
        expect(row.jurisdiction).not.toBe('');
        expect(row.path).not.toBe('');
        expect(row.lost.length > 0).toBe(row.when === 'failover');
        const country = defaultAssumptions.region(row.region)?.country ?? '';
        for (const code of row.jurisdiction.split(' or '))
          expect(liesIn(country, code)).toBe(false);
      }
    }),
    runs(60),
  );
});

test('EU and EEA are the same thirty countries; any of them is a narrower rule', () => {
  const [eu, eea] = ['EU', 'EEA'].map((code) => jurisdictions.find((j) => j.code === code));
  expect(eu?.countries).toHaveLength(30);
  expect(eea?.countries).toEqual(eu?.countries);
  for (const { country } of regions) {
    for (const member of eu?.countries ?? []) {
      if (liesIn(country, member)) expect(liesIn(country, 'EU')).toBe(true);
    }
  }
  for (const outside of ['GB', 'CH', 'US', 'TR']) expect(liesIn(outside, 'EU')).toBe(false);
});
