import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { defaultAssumptions, evaluate, withOverrides } from '@/lib/engine';
import type { AssumptionOverride, OverrideScope } from '@/lib/engine/model';
import { parseDocument } from '@/lib/schemas';
import { runTask } from '../compute/run-task';
import { assumedBy } from './assumed';
import { statedFor } from './stated-list';

const stated = (value: number, scope: OverrideScope): AssumptionOverride => ({
  id: 'parameter.serverTimeMs',
  value,
  unit: 'ms',
  scope,
});
const parsed = parseDocument(readFileSync('examples/payments.yaml', 'utf8'));
if (!parsed.ok) throw new Error('payments does not parse');
const { architecture } = parsed;

it('gives the figures that the workspace’s assumptions give, on the page and beside it', () => {
  const workspace = [stated(20, 'workspace')];
  const assumed = assumedBy(architecture, workspace, null);
  const expected = evaluate(architecture, withOverrides(defaultAssumptions, workspace));
  expect(evaluate(assumed, defaultAssumptions)).toEqual(expected);
  expect(runTask('evaluate', { architecture: structuredClone(assumed) }, () => undefined)).toEqual(
    expected,
  );
});

it('lets the document stand above the workspace, and what is tried above both', () => {
  const own = { ...architecture, assumptions: [stated(25, 'document')] };
  const felt = (tried: AssumptionOverride | null) => {
    const assumed = assumedBy(own, [stated(20, 'workspace')], tried);
    return evaluate(assumed, defaultAssumptions).options[0]?.latency.populations[0]?.requestMs ?? 0;
  };
  const bare = evaluate(architecture, defaultAssumptions).options[0];
  const standard = bare?.latency.populations[0]?.requestMs ?? 0;
  expect(felt(null)).toBeCloseTo(standard - 10, 9);
  expect(felt(stated(5, 'tried'))).toBeCloseTo(standard - 30, 9);
});

it('is the document itself where nothing is stated', () => {
  expect(assumedBy(architecture, [], null)).toBe(architecture);
});

it('tells what is stated, by whom, instead of what', () => {
  const own = { ...architecture, assumptions: [stated(25, 'document')] };
  const workspace = [{ ...stated(20, 'workspace'), by: 'ada', on: '2026-11-01' }];
  expect(statedFor(architecture)).toEqual([]);
  const plain = (said: string | null | undefined) => said?.replaceAll(/[\u00a0\u202f]/g, ' ');
  const [line] = statedFor(assumedBy(own, workspace, null));
  expect([line?.label, plain(line?.value), line?.by, plain(line?.default)]).toEqual([
    'Server time of a request',
    '25 ms',
    'stated in this document',
    'default 35 ms, judgement',
  ]);
  expect(statedFor(assumedBy(architecture, workspace, null))[0]?.by).toBe(
    'stated for the workspace by ada, 2026-11-01',
  );
});
