import { expect, test } from 'vitest';
import {
  defaultAssumptions,
  evaluate,
  explain,
  share,
  type Architecture,
  type Explanation,
} from '..';
import { architecture, option, population, site } from '../../testing/architecture';

const east = 'aws:us-east-1';
const west = 'aws:us-west-2';
const populations = [
  population('ny', 600),
  population('sf', 600, { at: { lat: 37.77, lon: -122.42 } }),
];
const drawn = (capacity: number, demand = {}, more: Partial<Architecture> = {}) =>
  architecture(
    populations,
    [
      option([
        site(east, capacity, { cells: { count: 10, tenants: 100, shards: 2, usersPerCell: 1000 } }),
        site(west, capacity),
      ]),
    ],
    { demand: { reads: share(0.5), populations, ...demand }, ...more },
  );

function tree(doc: Architecture, figure: string): Explanation {
  const found = explain(doc, defaultAssumptions, 'drawn', figure);
  if (!found) throw new Error(`no ${figure}`);
  return found;
}

/** The values of the nodes of a tree whose labels start so. */
function values(node: Explanation, label: string): number[] {
  const own = node.label.startsWith(label) ? [Number(node.value)] : [];
  return [...own, ...node.inputs.flatMap((input) => values(input, label))];
}

const value = (node: Explanation, label: string) => values(node, label)[0] ?? Number.NaN;

test('what is offered in the harsher view follows from its inputs', () => {
  const shown = tree(drawn(1250), `capacity.harsher[${east}].regions[${west}].utilization`);
  const pressure =
    value(shown, `Load on ${west}`) +
    (value(shown, 'Load of a moved read') - 1) * value(shown, 'Reads moved');
  expect(pressure).toBe(1500);
  expect(value(shown, 'Load in warm requests')).toBe(pressure);
  const p = value(shown, 'Chance p');
  expect(p).toBeCloseTo((1 - 1250 / 1500) ** (1 / (value(shown, 'Times that a client') + 1)), 8);
  expect(value(shown, 'Attempts')).toBeCloseTo(1 + p + p * p + p ** 3, 12);
  expect(shown.value).toBeCloseTo((pressure * value(shown, 'Attempts')) / 1250, 12);
});

test('months of growth, headroom and the least capacity follow from theirs', () => {
  const growing = drawn(1500, { growthPerYear: share(0.35) });
  const months = tree(growing, 'capacity.headroom.months');
  const factor = value(months, 'Safe load factor');
  expect(months.value).toBeCloseTo((12 * Math.log(factor)) / Math.log(1.35), 9);
  expect(tree(growing, 'capacity.headroom.share').value).toBeCloseTo(factor - 1, 12);
  expect(tree(drawn(1500), 'capacity.headroom.months')).toMatchObject({
    value: null,
    because: expect.stringContaining('does not grow'),
  });
  const needed = tree(drawn(1000), `capacity.needed[${west}].capacityRps`);
  expect(needed.value).toBe(value(needed, `Load on ${west}`));
});

test('what a priority keeps follows from load, capacity and the shares before it', () => {
  const priorities = { p0: share(0.7), p1: share(0.2), p2: share(0.1) };
  const shown = tree(drawn(1000, { priorities }), `capacity.losses[${east}].shed.p1`);
  // 1 000 hold 840 of P0 and 160 of the 240 of P1.
  expect(value(shown, `P1 that ${west} keeps`)).toBeCloseTo(160 / 240, 6);
  expect(shown.value).toBeCloseTo(160 / 240, 6);
  expect(values(shown, 'Share of P')).toEqual([0.7, 0.2, 0.1]);
  expect(tree(drawn(1000), `capacity.losses[${east}].shed.p2`)).toMatchObject({
    value: null,
    because: 'no load is P2',
  });
});

test('cells: all users down are the site’s users down, by its share of all', () => {
  const shown = tree(drawn(1000), `capacity.cells[${east}].reaches[poison-request].downOfAll`);
  const [down] = values(shown, `Users of ${east} down`);
  expect(down).toBeCloseTo(1 / 45, 12);
  expect(shown.value).toBeCloseTo(
    ((down ?? 0) * value(shown, 'Users who arrive')) / value(shown, 'Users of all'),
    12,
  );
  const cells = tree(drawn(1000), `capacity.cells[${east}].cellsForUsers`);
  expect(cells.value).toBe(Math.ceil((value(cells, 'Users who arrive') * 2) / 1000));
});

test('the figure behind every piece of evidence is the one that the finding shows', () => {
  const crowded = drawn(
    1000,
    {
      growthPerYear: share(0.5),
      priorities: { p0: share(0.9), p1: share(0.05), p2: share(0.05) },
    },
    {
      requirements: { claims: ['availability'], blastRadius: share(0.001) },
      dependencies: [{ name: 'cards', needs: 'hard', external: true, regions: [] }],
    },
  );
  const codes = new Set<string>();
  for (const doc of [crowded, drawn(1250), drawn(1500, { growthPerYear: share(0.5) })]) {
    for (const { code, evidence } of evaluate(doc, defaultAssumptions).options[0]?.findings ?? []) {
      for (const row of evidence) {
        if (row.figure === undefined || !row.figure.startsWith('capacity')) continue;
        codes.add(code);
        expect(tree(doc, row.figure).value, `${code} ${row.figure}`).toBe(row.value);
      }
    }
  }
  for (const code of [
    'CAP-01',
    'CAP-05',
    'CAP-06',
    'CAP-07',
    'CAP-08',
    'CAP-10',
    'CAP-11',
    'ISO-02',
  ]) {
    expect([...codes]).toContain(code);
  }
});
