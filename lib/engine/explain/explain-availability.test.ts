import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  defaultAssumptions,
  evaluate,
  explain,
  seconds,
  share,
  type Architecture,
  type Explanation,
} from '..';
import { architecture, option, population, site } from '../../testing/architecture';
import { drawing } from '../../testing/drawing';

function tree(doc: Architecture, figure: string): Explanation {
  const found = explain(doc, defaultAssumptions, doc.options[0]?.name ?? '', figure);
  if (!found) throw new Error(`no ${figure}`);
  return found;
}

const leaves = (node: Explanation): Explanation[] =>
  node.inputs.length === 0 ? [node] : node.inputs.flatMap(leaves);

/** Every way in which a drawing can be down. */
const everything = fc
  .tuple(drawing, fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 3 }))
  .map(([doc, success, zones]): Architecture => ({
    ...doc,
    dependencies: [
      { name: 'cards', needs: 'hard', external: true, regions: [], availability: share(0.9999) },
      { name: 'sso', needs: 'hard', external: false, regions: ['aws:us-east-1'] },
    ],
    options: doc.options.map((o) => ({
      ...o,
      plannedDowntimeS: seconds(600),
      sites: o.sites.map((s, i) => (i % 2 === 0 ? s : { ...s, zones })),
      failover: { ...o.failover, success: share(success) },
    })),
  }));

test('the pieces of each contribution come to what it takes alone, and overlaps leave the same of all', () => {
  fc.assert(
    fc.property(everything, (doc) => {
      const [evaluated] = evaluate(doc, defaultAssumptions).options;
      const factors = (evaluated?.availability.contributions ?? []).flatMap((one) => {
        const shown = tree(doc, `availability.contributions[${one.id}].minutesPerYear`);
        expect(shown.value).toBe(one.minutesPerYear);
        const left = shown.inputs.find(({ label }) => label.startsWith('What overlaps'));
        return left ? [Number(left.value)] : [];
      });
      expect(factors.length).toBeGreaterThan(2);
      for (const factor of factors) expect(factor).toBeCloseTo(factors[0] ?? -1, 9);
    }),
    { numRuns: 15 },
  );
});

test('the figures of a region’s loss give its value by the formula that is shown', () => {
  const drawn = option(
    [
      site('aws:us-east-1', 1000, { zones: 3, writer: true }),
      site('aws:us-west-2', 1000, { role: 'hot', zones: 3 }),
    ],
    {
      health: { intervalS: seconds(30), failures: 3 },
      failover: { mode: 'automatic', promoteS: seconds(0), success: share(0.9), targets: {} },
      routing: { ttlS: seconds(60) },
    },
  );
  const doc = architecture([population('ny', 100)], [drawn]);
  const shown = tree(doc, 'availability.contributions[region-loss:aws:us-east-1].minutesPerYear');
  const [piece] = shown.inputs;
  expect(piece?.formula).toBe('60 × λ × s × r × E[min(D, t)]');
  const [rate, works, moved, cut] = piece?.inputs.map(({ value }) => Number(value)) ?? [];
  expect([rate, works, moved]).toEqual([1.13, 0.9, 1]);
  expect(piece?.value).toBeCloseTo(60 * 1.13 * 0.9 * (cut ?? 0), 9);
  const sources = leaves(shown).flatMap(({ source }) => (source ? [source.from] : []));
  expect(sources).toContain('document');
  expect(sources).toContain('assumption');
});

test('what is not known says why', () => {
  const cards = { name: 'cards', needs: 'hard' as const, external: true, regions: [] };
  const doc = architecture([population('ny', 100)], [option([site('aws:eu-west-1', 200)])], {
    dependencies: [cards],
  });
  expect(tree(doc, 'availability.yearly').label).toBe('Availability, at most');
  expect(tree(doc, 'availability.lowerBound').because).toMatch(/states no availability/);
  const missing = tree(doc, 'availability.contributions[dependency:cards].minutesPerYear');
  expect(missing).toMatchObject({ value: null, because: 'no availability is stated for cards' });
  expect(tree(doc, 'availability.budgetMinutes').because).toBe('no availability is required');
  const nobody = architecture([], [option([site('aws:eu-west-1', 200)])]);
  expect(tree(nobody, 'availability.yearly').because).toMatch(/^nobody uses the service/);
});

test('a population’s causes come to its downtime, but for what overlaps', () => {
  const doc = architecture(
    [population('ny', 300), population('sf', 100, { at: { lat: 37.8, lon: -122.4 } })],
    [option([site('aws:us-east-1', 500, { zones: 2 }), site('aws:us-west-2', 200)])],
  );
  for (const name of ['ny', 'sf']) {
    const down = tree(doc, `availability.populations[${name}].downtimeMinutesPerYear`);
    const sum = down.inputs.reduce((total, { value }) => total + Number(value), 0);
    expect(down.value).toBeCloseTo(sum, 6);
  }
});
