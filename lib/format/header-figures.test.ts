import { expect, test } from 'vitest';
import { defaultAssumptions, evaluate, type Architecture } from '@/lib/engine';
import { text } from './words';
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

test('cost is held against the budget and shown beside today', async () => {
  const payments = await example('payments');
  const [, , , , cost] = headerFigures(inputOf(payments, 'two-at-sixty'));
  expect(cost === undefined ? '' : say(cost)).toMatch(
    /^Cost a month \| (meets|low|medium) \| \$\d\d\.\dk \| budget \$400k · today \$27\.6k$/,
  );
  expect(cost?.figure).toBe('cost.monthlyUsd');
  const [, , , , today] = headerFigures(inputOf(await example('collab'), 'today'));
  expect(today === undefined ? '' : say(today)).toMatch(/\| \$200k \| today \$200k$/);
});

test('a bill of which only the least is known says so, and keeps no budget', async () => {
  const payments = await example('payments');
  const options = payments.options.map((one) => ({
    ...one,
    sites: one.sites.map((site) => ({ ...site, region: 'aws:ap-east-2' as const })).slice(0, 1),
    links: [],
  }));
  const [, , , , cost] = headerFigures(inputOf({ ...payments, options }, 'multi-az'));
  expect(cost === undefined ? '' : say(cost)).toMatch(
    /\| (unknown|low|medium|high) \| unknown \| budget \$400k/,
  );
  const [, , , , none] = headerFigures({ architecture: payments, evaluation: null });
  expect(none === undefined ? '' : say(none)).toBe('Cost a month | unknown | – | budget $400k');
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

test('the time to serve again and the writes that may be lost, against what is required', async () => {
  const payments = await example('payments');
  const [, , , recovery] = headerFigures(inputOf(payments, 'two-at-sixty'));
  // 3 probes of 10 s and a TTL of 60 s; the lag of either link at p99.
  expect(recovery && say(recovery)).toBe('RTO / RPO | high | 90 s / 2 s | needs 60 s / 0 s');
  expect(recovery?.figure).toBe('recovery.rto.totalS');
  const [, , , sharded] = headerFigures(inputOf(await example('collab'), 'sharded'));
  expect(sharded && say(sharded)).toMatch(/\| 62 s \/ unbounded \| needs 5 min \/ 5 s$/);
});

test('where nothing is required, an outage that nobody ends is named as what it is', async () => {
  const payments = await example('payments');
  const free = { ...payments, requirements: { claims: [] } };
  const [, , , recovery] = headerFigures(inputOf(free, 'multi-az'));
  expect(recovery && say(recovery)).toMatch(/24\.5 h \/ unbounded \| the outage itself$/);
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
