import { expect, test } from 'vitest';
import { defaultAssumptions, evaluate } from '@/lib/engine';
import { parseDocument } from '@/lib/schemas';
import { exampleText } from '@/lib/testing/examples';
import { compareOptions, explainCompared } from '.';

test('every figure that has no path of its own is explained with the value of its cell', async () => {
  const parsed = parseDocument(await exampleText('collab'), 'collab.yaml');
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  const { architecture } = parsed;
  const evaluation = evaluate(architecture, defaultAssumptions);
  const options = architecture.options.map(({ name }) => name);
  const { rows } = compareOptions({ architecture, evaluation, options });
  const pathless = rows.filter(({ cells }) => cells.every(({ figure }) => figure === null));
  expect(pathless.map(({ id }) => id)).toEqual(['single-losses', 'residency', 'one-off']);
  for (const { id, cells } of pathless)
    for (const [i, { value }] of cells.entries()) {
      const [option, judged] = [architecture.options[i], evaluation.options[i]];
      if (!option || !judged) throw new Error('one evaluation for each option');
      expect(explainCompared(architecture, option, judged, id)?.value).toBe(value);
    }
});

test('violations of residency are told one by one, with data, path and place', async () => {
  const parsed = parseDocument(await exampleText('collab'), 'collab.yaml');
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  const { architecture } = parsed;
  const [today] = architecture.options;
  const [judged] = evaluate(architecture, defaultAssumptions).options;
  if (!today || !judged) throw new Error('collab has options');
  const told = explainCompared(architecture, today, judged, 'residency');
  expect(told?.inputs.map(({ label }) => label)).toEqual([
    expect.stringMatching(/^accounts, .* in us-east-1, bound to EU$/),
    expect.stringMatching(/^messages, .* in us-east-1, bound to EU$/),
  ]);
});
