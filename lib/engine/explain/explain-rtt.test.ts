import { expect, test } from 'vitest';
import { defaultAssumptions, explain, share, type Explanation } from '..';
import { architecture, option, population, site } from '../../testing/architecture';

/** Users in Dublin at a read site there, whose writes go to N. Virginia and wait for a copy in Osaka. */
const document = (() => {
  const populations = [population('dublin', 10, { at: { lat: 53.35, lon: -6.26 }, country: 'IE' })];
  const drawn = option(
    [
      site('aws:us-east-1', 100, { writer: true }),
      site('aws:eu-west-1', 100, { role: 'read' }),
      site('azure:japanwest', 100, { role: 'hot' }),
    ],
    { links: [{ from: 'aws:us-east-1', to: 'azure:japanwest', mode: 'sync' }] },
  );
  return architecture(populations, [drawn], { demand: { reads: share(0.5), populations } });
})();

function explained(figure: string): Explanation {
  const tree = explain(document, defaultAssumptions, 'drawn', figure);
  if (!tree) throw new Error(`no ${figure}`);
  return tree;
}

/** The first node of a tree whose label passes. */
function find(tree: Explanation, label: RegExp): Explanation | undefined {
  if (label.test(tree.label)) return tree;
  for (const input of tree.inputs) {
    const found = find(input, label);
    if (found) return found;
  }
  return undefined;
}

test('a measured round trip goes down to the pair, its source and its day', () => {
  const forwarded = find(explained('latency.populations[dublin].writeMs'), /^Forwarded/);
  expect(forwarded).toMatchObject({ value: 69.5, formula: 'the measured value' });
  const leaf = forwarded && find(forwarded, /median, TCP/);
  expect(leaf).toMatchObject({
    value: 69.5,
    unit: 'ms',
    source: { from: 'assumption', kind: 'measured', asOf: '2023-03-08' },
  });
});

test('an estimate goes down to the measured pairs most like it, with its range', () => {
  const copy = find(explained('latency.populations[dublin].writeMs'), /^Copy in azure:japanwest/);
  const value = Number(copy?.value);
  expect(copy?.formula).toContain('detour');
  expect(Number(copy && find(copy, /^Low end/)?.value)).toBeLessThan(value);
  expect(Number(copy && find(copy, /^High end/)?.value)).toBeGreaterThan(value);
  const detour = copy && find(copy, /^Detour/);
  const measured = detour?.inputs.filter(({ label }) => label.startsWith('Measured ')) ?? [];
  expect(measured).toHaveLength(3);
  // AWS has a region in Osaka too, and that pair was measured.
  expect(measured[0]).toMatchObject({ source: { kind: 'measured' } });
  expect(measured.map(({ label }) => label).join()).toContain('aws:ap-northeast-3');
});

test('the figures of an estimate give its value by the formula that is shown', () => {
  const rtt = explained('latency.populations[dublin].rttMs');
  const floor = Number(find(rtt, /^Fibre floor/)?.value);
  const detour = Number(find(rtt, /^Detour/)?.value);
  const local = Number(find(rtt, /inside one region/)?.value);
  const byFormula = Math.max(local, floor, detour * (1.45 * floor + 4) - 4);
  expect(Number(rtt.value)).toBeCloseTo(byFormula, 9);
});
