import { expect, test } from 'vitest';
import { defaultAssumptions, evaluate, type Architecture } from '@/lib/engine';
import { text } from '@/lib/format/words';
import { parseDocument } from '@/lib/schemas';
import { exampleText } from '@/lib/testing/examples';
import { headerFigures, type HeaderFigure, type HeaderInput } from './header-figures';

async function example(name: string): Promise<Architecture> {
  const parsed = parseDocument(await exampleText(name), `${name}.yaml`);
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  return parsed.architecture;
}

function inputOf(architecture: Architecture, option: string): HeaderInput {
  const { options } = evaluate(architecture, defaultAssumptions);
  const named = (name: string | undefined) => options.find((one) => one.name === name) ?? null;
  return {
    architecture,
    evaluation: named(option),
    baseline: named(architecture.metadata.current),
  };
}

const say = ({ label, parts, suffix, standing, note }: HeaderFigure): string =>
  [
    label,
    standing ?? '',
    parts.map(text).join(' / '),
    suffix ?? '',
    note.map((n) => n.text).join(''),
  ]
    .filter((part) => part !== '')
    .join(' | ')
    .replaceAll(/[\u00a0\u202f]/g, ' ');

test('payments, two at sixty: losing either region takes the other to 120 % and serves nobody', async () => {
  const figures = headerFigures(inputOf(await example('payments'), 'two-at-sixty'));
  expect(figures.map(say)[0]).toBe('Worst loss | critical | 0 % | served | either region → 120 %');
  expect(figures[0]?.figure).toBe('capacity.losses[aws:us-east-1].servedFraction');
});

test('what is not computed yet is a dash with what the document asks for, never a figure', async () => {
  const figures = headerFigures(inputOf(await example('payments'), 'two-at-sixty')).map(say);
  expect(figures.slice(3)).toEqual([
    'RTO / RPO | unknown | – | needs 60 s / 0 s',
    'Cost a month | unknown | – | budget $400k',
  ]);
});

test('availability is held against the requirement, and can be explained', async () => {
  const [, , availability] = headerFigures(inputOf(await example('payments'), 'two-at-sixty'));
  expect(availability === undefined ? '' : say(availability)).toMatch(
    /^Availability \| (critical|high) \| 99\.\d+ % \| needs 99\.999 %$/,
  );
  expect(availability?.figure).toBe('availability.yearly');
});

test('an availability that leaves something out is an upper bound, and meets nothing', async () => {
  const document = await example('hr-tool');
  const dependencies = [{ name: 'sso', needs: 'hard' as const, external: true, regions: [] }];
  const [, , availability] = headerFigures(inputOf({ ...document, dependencies }, 'snapshots'));
  expect(availability === undefined ? '' : say(availability)).toMatch(
    /^Availability \| (unknown|medium|high) \| ≤ 99\./,
  );
});

test('felt latency is held against the requirement and shown beside today', async () => {
  const input = inputOf(await example('payments'), 'two-at-sixty');
  const [, felt] = headerFigures(input);
  expect(felt?.standing).toBe('meets');
  expect(felt === undefined ? '' : say(felt)).toMatch(/needs 250 ms · today \d+$/);
});

test('while sites are lost, felt latency is that of the loss and names the one before', async () => {
  const input = inputOf(await example('payments'), 'two-at-sixty');
  const [, felt] = headerFigures({ ...input, duringLoss: { p95Ms: 900 } });
  expect(felt?.standing).toBe('high');
  expect(felt === undefined ? '' : say(felt)).toMatch(
    /^Felt latency p95 \| high \| 900 ms \| before the loss \d+ ms$/,
  );
});

test('one region has nothing left to lose', async () => {
  const figures = headerFigures(inputOf(await example('payments'), 'multi-az')).map(say);
  expect(figures[0]).toMatch(/its only region$/);
});

test('without an evaluation nothing is claimed', async () => {
  const figures = headerFigures({ architecture: await example('collab'), evaluation: null });
  expect(figures.slice(0, 2).map(say)).toEqual([
    'Worst loss | unknown | – | no site',
    'Felt latency p95 | unknown | unknown | needs 100 ms',
  ]);
});

test('a latency of which only the least is known never meets a limit', async () => {
  const input = inputOf(await example('payments'), 'two-at-sixty');
  const { evaluation } = input;
  if (!evaluation) throw new Error('no evaluation');
  const latency = { ...evaluation.latency, lowerBound: true };
  const [, felt] = headerFigures({ ...input, evaluation: { ...evaluation, latency } });
  expect(felt === undefined ? '' : say(felt)).toMatch(/\| unknown \| ≥ \d+ ms \|/);
});
