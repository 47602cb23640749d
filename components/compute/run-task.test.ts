import { expect, test } from 'vitest';
import { parseDocument } from '@/lib/schemas';
import { exampleText } from '@/lib/testing/examples';
import type { Progress } from './protocol';
import { runTask } from './run-task';

test('a business case is drawn with progress, and reckoned and explained without', async () => {
  const parsed = parseDocument(await exampleText('hr-tool'), 'hr-tool.yaml');
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  const { architecture } = parsed;
  const told: Progress[] = [];
  const question = { architecture, benefits: { latency: false } };
  const drawn = runTask('simulateReturns', { ...question, trials: 40_000, seed: 3 }, (progress) =>
    told.push(progress),
  );
  expect(drawn.options.map(({ name }) => name)).toEqual(['snapshots', 'active-active']);
  expect(told.length).toBeGreaterThan(1);
  expect(told[0]?.says).toMatch(/^\d+ of 40000 trials$/);
  const quiet = () => expect.unreachable();
  const returns = runTask('returns', question, quiet);
  const tree = runTask(
    'explainReturns',
    { ...question, option: 'active-active', figure: 'npvUsd' },
    quiet,
  );
  expect(tree?.value).toBe(returns.options[1]?.npvUsd);
  expect(runTask('inputWorths', question, quiet)).toEqual(expect.any(Array));
});
