import { expect, test } from 'vitest';
import { defaultAssumptions, type Architecture, type Decision, type Explanation } from '../..';
import { parseDocument } from '@/lib/schemas';
import { exampleText } from '../../../testing/examples';
import { decide } from '../decide';
import { findFlips } from '../flips/find-flips';
import { decisionExplainer, decisionFigurePaths, explainDecision } from './explain-decision';

/** Each figure draws the whole catalog anew. */
const patience = 120_000;

async function example(name: string): Promise<Architecture> {
  const parsed = parseDocument(await exampleText(name), `${name}.yaml`);
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  return parsed.architecture;
}

const leavesOf = (tree: Explanation): Explanation[] =>
  tree.inputs.length === 0 ? [tree] : tree.inputs.flatMap(leavesOf);

/** Every figure said somewhere in a decision, by its path. */
function figuresOf(decision: Decision): Map<string, number | string | null> {
  const found = new Map<string, number | string | null>();
  JSON.stringify(decision, (_, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'path' in value && 'start' in value) {
      const { path, value: own } = value as unknown as {
        path: string;
        value: number | string | null;
      };
      found.set(path, own);
    }
    return value;
  });
  return found;
}

test.each(['hr-tool', 'payments', 'collab'])(
  'every figure that %s says has a tree with the same value, down to leaves',
  async (name) => {
    const document = await example(name);
    const decision = decide(document, defaultAssumptions);
    const paths = decisionFigurePaths(decision);
    const said = figuresOf(decision);
    expect(paths.toSorted()).toEqual([...said.keys()].toSorted());
    expect(paths.length).toBeGreaterThan(40);
    const explained = decisionExplainer(document, defaultAssumptions);
    for (const path of paths) {
      const tree = explained(path);
      if (!tree) throw new Error(`${path} has no explanation`);
      const value = said.get(path) ?? null;
      if (typeof value === 'number') expect(tree.value, path).toBeCloseTo(value, 6);
      else expect(tree.value, path).toBe(value);
      expect(leavesOf(tree).length, path).toBeGreaterThan(0);
    }
  },
  patience,
);

test('a figure of a drawing goes down to the assumptions that it is drawn with', async () => {
  const document = await example('payments');
  const tree = explainDecision(
    document,
    defaultAssumptions,
    'decision.patterns[warm-standby-sync].rtoS',
  );
  // 30 s of probes, 434.6 s until the fleet has grown, no more.
  expect(tree?.value).toBeCloseTo(464.594_595, 6);
  const leaves = tree ? leavesOf(tree) : [];
  expect(leaves.length).toBeGreaterThan(4);
  // Nothing points into the options of the document: the drawing stands in none of them.
  for (const { source } of leaves) {
    if (source?.from === 'document') expect(source.path[0]).not.toBe('options');
  }
});

test('what a priced shape costs goes down to the lines of its bill and the prices of tables', async () => {
  const path = 'decision.patterns[active-active].monthlyUsd';
  const tree = explainDecision(await example('collab'), defaultAssumptions, path);
  const labels = tree?.inputs.map(({ label }) => label) ?? [];
  expect(labels.filter((label) => label.startsWith('Compute, aws:'))).toHaveLength(2);
  expect(labels).toContain('Operations');
  // The lines add up to the figure.
  const sum = tree?.inputs.reduce((all, { value }) => all + Number(value), 0);
  expect(sum).toBeCloseTo(Number(tree?.value), 2);
  const leaves = tree ? leavesOf(tree) : [];
  const assumed = leaves.flatMap(({ source }) =>
    source?.from === 'assumption' ? [source.id] : [],
  );
  expect(assumed).toContain('parameter.splitUtilization');
  const stated = leaves.flatMap(({ source }) =>
    source?.from === 'document' ? [source.path.join('.')] : [],
  );
  expect(stated).toContain('business.currentMonthlyCost.compute');
  expect(stated.filter((one) => one.startsWith('options'))).toEqual([]);
});

test('the ceiling of payments is the card network, as the document states it', async () => {
  const tree = explainDecision(
    await example('payments'),
    defaultAssumptions,
    'decision.dependencyCeiling',
  );
  expect(tree).toMatchObject({
    value: 0.9999,
    inputs: [{ value: 0.9999, source: { path: ['dependencies', 0, 'availability'] } }],
  });
});

test('a path that is none has no tree', async () => {
  const document = await example('hr-tool');
  for (const path of ['decision.patterns[nobody].rtoS', 'patterns[quorum].nothing', 'x']) {
    expect(explainDecision(document, defaultAssumptions, path)).toBeUndefined();
  }
});

test(
  'figures of flips of any input are explained as well',
  async () => {
    const document = await example('collab');
    const [search] = findFlips(document, defaultAssumptions, {
      inputs: ['parameter.lagP99RoundTrips'],
    });
    const [flip] = search?.flips ?? [];
    if (!flip) throw new Error('no flip');
    for (const { path, value } of flip.figures) {
      expect(explainDecision(document, defaultAssumptions, path)?.value, path).toBe(value);
    }
  },
  patience,
);
