import { describe, expect, test } from 'vitest';
import { defaultAssumptions, patternIds } from '@/lib/engine';
import { decide } from '@/lib/engine/decision';
import type { Decision, FlipSearch } from '@/lib/engine/model';
import { parseDocument } from '@/lib/schemas';
import { exampleText } from '@/lib/testing/examples';
import { axisValues } from './axis-values';
import { flipScale } from './flip-scale';
import { hrefOfInput } from './href-of-input';
import { limitsMet } from './limits-met';
import { telling } from './matrix-columns';
import { patternCode } from './pattern-code';
import { missedLimits, rowOutcome } from './row-outcome';
import { layoutTree, patternsUnder } from './tree-layout';

async function decided(name: string): Promise<Decision> {
  const parsed = parseDocument(await exampleText(name), `${name}.yaml`);
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  return decide(parsed.architecture, defaultAssumptions);
}

const rowOf = ({ alternatives }: Decision, pattern: string) => {
  const row = alternatives.find((one) => one.pattern === pattern);
  if (row === undefined) throw new Error(`no row ${pattern}`);
  return row;
};

describe('what is said of the limits', () => {
  test('payments: one cannot be met; the budget is judged at prices', async () => {
    expect(limitsMet(await decided('payments'))).toBe('eight of nine limits met, one cannot be');
  });

  test('hr-tool: all are met', async () => {
    expect(limitsMet(await decided('hr-tool'))).toMatch(/^all \w+ limits met$/);
  });

  test('what no shape reaches is held against none of them', async () => {
    const decision = await decided('payments');
    const row = rowOf(decision, 'hot-standby');
    expect(row.limits.find(({ limit }) => limit === 'availability')?.status).toBe('fail');
    expect(missedLimits(row, decision.blockedBy)).toEqual(['rpo']);
    // It costs what its synchronous kin costs, so that nothing is gained by accepting less.
    expect(rowOutcome(row, decision).says).toBe('Misses RPO');
    const cheaper = rowOf(decision, 'warm-standby-sync');
    expect(rowOutcome(cheaper, decision).says).toBe('Nearly: misses RTO');
  });

  test('the outcome names the answer, the dearer, and what cannot be drawn', async () => {
    const decision = await decided('payments');
    const says = (pattern: string) => rowOutcome(rowOf(decision, pattern), decision).says;
    expect(says('hot-standby-sync')).toBe('Cheapest that meets what can be met');
    expect(says('quorum')).toBe('Meets the same, costs more');
    expect(says('follow-the-sun')).toBe('Cannot be drawn yet');
  });

  test('targets that are asked have a column, what all shapes hold has none', async () => {
    const columns = telling(await decided('payments'));
    expect(columns).toEqual(expect.arrayContaining(['rpo', 'rto', 'availability', 'latency']));
    expect(columns).not.toContain('capacity');
    expect(columns).not.toContain('budget');
  });
});

describe('the tree as it is drawn', () => {
  test('every shape is an end in a row of its own, every question between its answers', async () => {
    const { tree } = await decided('payments');
    const { nodes, branches, rows } = layoutTree(tree);
    const ends = nodes.filter(({ pattern }) => pattern !== null);
    expect(rows).toBe(patternIds.length);
    expect(new Set(ends.map(({ row }) => row)).size).toBe(rows);
    for (const { from, to } of branches) expect(to.depth).toBe(from.depth + 1);
    for (const node of nodes.filter(({ pattern }) => pattern === null)) {
      const [a, b] = branches.filter(({ from }) => from.id === node.id).map(({ to }) => to.row);
      expect(node.row).toBe(((a ?? 0) + (b ?? 0)) / 2);
    }
  });

  test('the lit way leads from the root to the answer', async () => {
    const { tree, pattern } = await decided('payments');
    const { branches } = layoutTree(tree);
    const lit = branches.filter(({ onWay }) => onWay);
    expect(lit).toHaveLength(tree.path.length);
    expect(lit.find(({ from }) => from.depth === 0)?.from.id).toBe(tree.root);
    expect(lit.some(({ to }) => to.pattern === pattern)).toBe(true);
    expect(patternsUnder(tree, tree.root).toSorted()).toEqual([...patternIds].toSorted());
  });
});

const search = (given: Partial<FlipSearch>): FlipSearch => ({
  input: 'requirements.rto',
  label: 'RTO required',
  unit: 's',
  from: 60,
  lowest: 0,
  highest: 315_360_000,
  flips: [],
  ...given,
});

describe('values of an axis', () => {
  test('rise, within the range, with today’s and what flips among them', async () => {
    const { searches } = await decided('payments');
    for (const one of searches) {
      const values = axisValues(one);
      expect(values).toEqual(values.toSorted((a, b) => a - b));
      expect(new Set(values).size).toBe(values.length);
      for (const value of values) {
        expect(value).toBeGreaterThanOrEqual(one.lowest);
        expect(value).toBeLessThanOrEqual(one.highest);
      }
      if (one.from !== null) expect(values).toContain(one.from);
      for (const { to } of one.flips) expect(values).toContain(to);
    }
  });

  test('whole things are tried whole', () => {
    const people = search({
      input: 'requirements.team.engineers',
      unit: 'people',
      from: 5,
      highest: 50,
    });
    expect(axisValues(people).every(Number.isInteger)).toBe(true);
  });
});

describe('the line of an input', () => {
  test('today and what flips stand on it in their order', async () => {
    const { searches } = await decided('payments');
    for (const one of searches) {
      const { at } = flipScale(one);
      for (const { to, direction } of one.flips) {
        const [now, then] = [at(one.from ?? 0), at(to)];
        if (one.from !== null) expect(direction === 'up' ? then > now : then < now).toBe(true);
        expect(then).toBeGreaterThan(0);
        expect(then).toBeLessThanOrEqual(1);
      }
    }
  });
});

test('every pattern has a code of its own', () => {
  expect(new Set(Object.values(patternCode)).size).toBe(patternIds.length);
});

test('a missing input leads to where it is stated', () => {
  expect(hrefOfInput('pay', 'data[ledger].homed', '?option=a')).toBe(
    '/a/pay?option=a&sel=data%3Aledger',
  );
  expect(hrefOfInput('pay', 'demand.populations[us east].daily', '')).toBe(
    '/a/pay?sel=population%3Aus%20east',
  );
  expect(hrefOfInput('pay', 'business.currentMonthlyCost', '')).toBe('/a/pay');
  expect(hrefOfInput('pay', 'metadata.impact.safety', '')).toBe('/a/pay/tier');
});
