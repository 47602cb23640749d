import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  defaultAssumptions,
  dependencyKinds,
  evaluate,
  isolationOf,
  regions,
  type Architecture,
  type Dependency,
} from '..';
import { drawing } from '../../testing/drawing';

const places = regions
  .filter(({ provider, partition }) => provider === 'aws' && partition === 'commercial')
  .map(({ id }) => id);

const needs = fc.constantFrom('hard', 'soft');

const dependency = (index: number): fc.Arbitrary<Dependency> =>
  fc
    .record({
      needs,
      external: fc.boolean(),
      regions: fc.uniqueArray(fc.constantFrom(...places), { maxLength: 3 }),
      calls: fc.nat({ max: 4 }),
      kind: fc.option(fc.constantFrom(...dependencyKinds), { nil: undefined }),
      tier: fc.option(fc.constantFrom(0, 1, 2), { nil: undefined }),
    })
    .map(({ kind, tier, ...rest }) => ({
      name: `d${index}`,
      ...rest,
      ...(kind === undefined ? {} : { kind }),
      ...(tier === undefined ? {} : { tier }),
    }));

/** Any drawing that hangs on up to four things, some of them where it has sites itself. */
const hanging: fc.Arbitrary<Architecture> = fc
  .tuple(
    drawing,
    fc.tuple(dependency(0), dependency(1), dependency(2), dependency(3)),
    fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
    fc.constantFrom('automatic', 'manual', 'hybrid'),
  )
  .map(([drawn, dependencies, atFirstSite, mode]) => ({
    ...drawn,
    options: drawn.options.map((one) => ({ ...one, failover: { ...one.failover, mode } })),
    dependencies: dependencies.map((one, i) => {
      const first = drawn.options[0]?.sites[0]?.region;
      return atFirstSite[i] && first ? { ...one, regions: [first] } : one;
    }),
  }));

/** What is found about what goes down with what, by code and dependency. */
function fateOf(document: Architecture): string[] {
  const findings = evaluate(document, defaultAssumptions).options[0]?.findings ?? [];
  return findings
    .filter(({ code }) => ['ISO-01', 'ISO-02', 'ISO-03', 'ISO-04', 'ISO-09'].includes(code))
    .map(({ code, where }) => {
      const [, index] = where.path;
      return `${code} ${document.dependencies[Number(index)]?.name ?? ''}`;
    })
    .toSorted();
}

const figuresOf = (document: Architecture) =>
  isolationOf(document, defaultAssumptions, document.options[0]?.name ?? '');

const withRegion = (document: Architecture, index: number, region: (typeof places)[number]) => ({
  ...document,
  dependencies: document.dependencies.map((one, i) =>
    i === index && one.regions.length > 0
      ? { ...one, regions: [...new Set([...one.regions, region])] }
      : one,
  ),
});

test('one more region of a dependency adds no finding about fate, and lengthens no call', () => {
  fc.assert(
    fc.property(hanging, fc.nat({ max: 3 }), fc.constantFrom(...places), (document, i, region) => {
      const wider = withRegion(document, i, region);
      const known = fateOf(document);
      expect(fateOf(wider).filter((one) => !known.includes(one))).toEqual([]);
      const before = figuresOf(document).dependencies.flatMap(({ sites }) => sites);
      const now = figuresOf(wider).dependencies.flatMap(({ sites }) => sites);
      before.forEach(({ callMs }, n) => {
        if (callMs !== null) expect(now[n]?.callMs ?? Infinity).toBeLessThanOrEqual(callMs);
      });
    }),
  );
});

test('an alternative that lives elsewhere adds no finding about fate', () => {
  fc.assert(
    fc.property(hanging, fc.nat({ max: 3 }), needs, (document, i, need) => {
      const more: Architecture = {
        ...document,
        dependencies: [
          ...document.dependencies,
          { name: 'other', needs: need, external: false, regions: [], alternativeTo: `d${i}` },
        ],
      };
      // The finding about a pair stands at its first member.
      const known = fateOf(document);
      const was = document.dependencies[i]?.needs;
      if (was === 'soft' && need === 'hard') return;
      expect(fateOf(more).filter((one) => !known.includes(one))).toEqual([]);
    }),
  );
});

test('the order of the dependencies does not matter', () => {
  fc.assert(
    fc.property(hanging, (document) => {
      const turned = { ...document, dependencies: document.dependencies.toReversed() };
      expect(fateOf(turned)).toEqual(fateOf(document));
      const byName = (one: Architecture) => {
        const { dependencies, sharedFate, losses } = figuresOf(one);
        return {
          dependencies: dependencies.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
          shared: sharedFate
            .map((row) => ({ ...row, dependencies: row.dependencies.toSorted() }))
            .toSorted((a, b) => (a.region < b.region ? -1 : 1)),
          states: losses.map((loss) => ({
            id: loss.id,
            down: loss.dependencies
              .flatMap(({ name, state }) => (state === 'down' ? [name] : []))
              .toSorted(),
          })),
        };
      };
      expect(byName(turned)).toEqual(byName(document));
    }),
  );
});

test('what is gone after a loss is what the loss itself counts as gone', () => {
  fc.assert(
    fc.property(hanging, (document) => {
      const [judged] = evaluate(document, defaultAssumptions).options;
      for (const loss of figuresOf(document).losses) {
        const same = judged?.capacity.losses.find(({ lost }) => lost.join() === loss.lost.join());
        // Sites that fall afterwards may take more along.
        if (!same || same.steps.length > 0) continue;
        const hard = loss.dependencies
          .filter(({ name, state, standIn }) => {
            const own = document.dependencies.find((one) => one.name === name);
            return own?.needs === 'hard' && state === 'down' && standIn === null;
          })
          .map(({ name }) => name);
        expect(same.dependenciesDown).toEqual(hard);
      }
    }),
  );
});
