import { expect, test } from 'vitest';
import {
  defaultAssumptions,
  evaluate,
  share,
  usd,
  type Architecture,
  type BenefitId,
} from '@/lib/engine';
import { returns, simulateReturns } from '@/lib/engine/roi';
import { monthsWords, rateWords } from '@/lib/format/return-words';
import { text } from '@/lib/format/words';
import { parseDocument } from '@/lib/schemas';
import { exampleText } from '@/lib/testing/examples';
import { answerOf, askOf, type Ask } from './ask';
import { bridgeOf } from './bridge';
import { costRows } from './cost-rows';
import { cumulativeOf } from './cumulative';
import { exceedancePoints, exceedanceSeries, lossTicks } from './exceedance';
import { explainComposed } from './explain-composed';
import { explainDrawn } from './explain-drawn';
import { shownCase, type ShownCase } from './shown-case';

async function read(name: string): Promise<Architecture> {
  const parsed = parseDocument(await exampleText(name), `${name}.yaml`);
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  return parsed.architecture;
}

async function caseOf(
  document: string,
  option: string,
  without: readonly BenefitId[] = [],
  trials = 2000,
): Promise<ShownCase> {
  const architecture = await read(document);
  const benefits = Object.fromEntries(without.map((id) => [id, false]));
  const shown = shownCase(option, architecture.business, {
    returns: returns(architecture, defaultAssumptions, { benefits }),
    whole: returns(architecture, defaultAssumptions),
    without,
    simulation: simulateReturns(architecture, defaultAssumptions, { benefits, trials }),
  });
  if (shown === null) throw new Error(`no option ${option}`);
  return shown;
}

const said = ({ title, parts }: Ask): string =>
  `${title} ${parts.map((part) => (typeof part === 'string' ? part : text(part.words))).join('')}`.replaceAll(
    /[\u00a0\u202f]/g,
    ' ',
  );

test('the ask says what it costs, what it returns, how sure that is, and what is left without the market', async () => {
  expect(said(askOf(await caseOf('collab', 'sharded')))).toMatch(
    /^It pays\. Asks for \$250k once and \$83\.2k more a month\. Over 36 months it returns \$54\.1M against today, with a \d\.?\d* % chance of a loss\. Without market access it is \+\$2\.16M\.$/,
  );
});

test('with the market switched off the ask says what it would bring on top', async () => {
  const sentence = said(askOf(await caseOf('collab', 'sharded', ['market'])));
  expect(sentence).toContain('it returns $2.16M against today');
  expect(sentence).toContain('Market access would bring $60M on top');
});

test('a case that does not pay says no', async () => {
  expect(said(askOf(await caseOf('hr-tool', 'active-active')))).toMatch(
    /^No: it does not pay\. Asks for \$60k once and \$10\.2k more a month\. Over 36 months it loses \$376k against snapshots, with a 100 % chance of a loss\.$/,
  );
  expect(answerOf(await caseOf('collab', 'sharded', ['latency', 'market']))).toBe('no');
});

test('what pays by the market alone, and what rests on a bill that is not whole, is no plain yes', async () => {
  const shown = await caseOf('collab', 'sharded');
  const alone = await caseOf('collab', 'sharded', ['latency']);
  expect(answerOf(alone)).toBe('by-market');
  const bound = { ...shown, own: { ...shown.own, standing: 'at-most' as const } };
  expect(answerOf(bound)).toBe('unknown');
  const unknown = { ...shown, own: { ...shown.own, npvUsd: null, oneOffUsd: null } };
  expect(said(askOf(unknown))).toMatch(/^Whether it pays is not known\./);
  if (shown.drawn === null) throw new Error('not drawn');
  const unsure = { ...shown, drawn: { ...shown.drawn, probabilityOfLoss: 0.6 } };
  expect(answerOf(unsure)).toBe('unsure');
});

test('the waterfall leads from the benefits to the net present value without a gap', async () => {
  const shown = await caseOf('collab', 'sharded');
  const steps = bridgeOf(shown);
  const net = steps.filter(({ kind }) => kind === 'net');
  expect(net.map(({ id }) => id)).toEqual(['net', 'npv']);
  for (const [i, step] of steps.entries())
    if (step.kind !== 'net') expect(step.fromUsd).toBeCloseTo(steps[i - 1]?.toUsd ?? 0, 6);
  // Benefits less costs, as the command line tells them: −241k + 7.67M + 60M − 4.83M.
  expect(net[0]?.usd).toBeCloseTo(-240_900 + 7_665_800 + 60_000_000 - 4_828_500, -5);
  expect(net[1]?.usd).toBe(shown.own.npvUsd);
});

test('a benefit that is switched off stands in the waterfall with what it would bring', async () => {
  const steps = bridgeOf(await caseOf('collab', 'sharded', ['market']));
  const market = steps.find(({ id }) => id === 'market');
  expect(market?.usd).toBe(0);
  expect(market?.offUsd).toBeCloseTo(60_000_000, 2);
});

test('a benefit whose amount the document does not state is not known, and not nothing', async () => {
  const { returns: found, simulation } = await caseOf('collab', 'sharded');
  const shown = shownCase(
    'sharded',
    { currency: 'USD', currentMonthlyCostUsd: {} },
    { returns: found, whole: found, without: [], simulation },
  );
  const steps = shown === null ? [] : bridgeOf(shown);
  const latency = steps.find(({ id }) => id === 'latency');
  expect(latency).toMatchObject({ usd: null, because: 'the document states no revenue' });
  expect(steps.find(({ id }) => id === 'outages')?.usd).toBe(
    found.options[2]?.benefits?.outageAvoidedUsd,
  );
});

test('flows summed up month by month, each discounted from its month on', () => {
  const flow = (month: number, costUsd: number, benefitUsd: number) => ({
    month,
    costUsd: usd(costUsd),
    benefitUsd: usd(benefitUsd),
    outageAvoidedUsd: usd(0),
    latencyUpliftUsd: usd(0),
    marketAccessUsd: usd(0),
  });
  const flows = [flow(0, 100, 0), ...Array.from({ length: 12 }, (_, m) => flow(m + 1, 0, 11))];
  const points = cumulativeOf(flows, 0.1);
  expect(points.at(-1)?.paidUsd).toBe(32);
  // 11 a month for a year at 10 % a year: 11 × (1 − 1/1.1) ÷ (1.1^(1/12) − 1) = 125.41.
  expect(points.at(-1)?.discountedUsd).toBeCloseTo(125.41 - 100, 1);
});

test('the bill by line and by region adds up to the bill, beside that of today', async () => {
  const architecture = await read('collab');
  const { options } = evaluate(architecture, defaultAssumptions);
  const [today, , sharded] = options;
  if (!today || !sharded) throw new Error('options are missing');
  for (const by of ['line', 'region'] as const) {
    const rows = costRows(sharded.cost, today.cost, by);
    const sum = rows.reduce((all, { usd }) => all + (usd ?? 0), 0);
    const base = rows.reduce((all, { baseUsd }) => all + (baseUsd ?? 0), 0);
    expect(sum).toBeCloseTo(sharded.cost.monthlyUsd ?? 0, 4);
    expect(base).toBeCloseTo(200_000, 4);
  }
});

test('every option has a curve of losses, the one looked at on top, and tolerated losses lie in view', async () => {
  const { simulation } = await caseOf('collab', 'sharded');
  const series = exceedanceSeries(simulation?.options ?? [], 'sharded', 'today');
  expect(series.map(({ name }) => name)).toEqual(['write-home', 'today', 'sharded']);
  const limit = { lossUsd: usd(40_000_000), probability: share(0.05) };
  const { points, fromUsd, toUsd } = exceedancePoints(series, [limit]);
  expect(points.length).toBeGreaterThan(5);
  expect(toUsd).toBeGreaterThanOrEqual(80_000_000);
  expect(points.every(({ lossUsd }) => lossUsd >= fromUsd && lossUsd <= toUsd)).toBe(true);
});

test('losses are marked by powers of ten, with steps between where there is room', () => {
  expect(lossTicks(1000, 2_000_000)).toEqual([1000, 10_000, 100_000, 1_000_000]);
  expect(lossTicks(100_000, 1_000_000)).toEqual([100_000, 200_000, 500_000, 1_000_000]);
});

test('figures that the page adds up open down to the engine’s own', async () => {
  const shown = await caseOf('collab', 'sharded');
  const engine = (figure: string) => ({ label: figure, value: 1, unit: 'USD', inputs: [] });
  const running = explainComposed(shown, 'runningUsd', engine);
  expect(running?.value).toBeCloseTo((shown.own.costUsd ?? 0) - 250_000, 2);
  expect(running?.inputs.map(({ label }) => label)).toEqual(['costUsd', 'oneOffUsd']);
  const pessimistic = explainComposed(shown, 'scenarios[pessimistic].npvUsd', engine);
  expect(pessimistic?.inputs.length).toBeGreaterThan(3);
  expect(explainComposed(shown, 'npvUsd', engine)).toBeUndefined();
  const p50 = explainDrawn(shown, 'p50Usd');
  expect(p50?.inputs.slice(0, 2)).toMatchObject([
    { label: 'Trials', value: 2000 },
    { label: 'Seed', value: 1 },
  ]);
});

test('rates and months in words, where there is none, one, or several', () => {
  const figures = {
    npvUsd: usd(1),
    irr: null,
    irrRoots: [],
    paybackMonths: null,
    discountedPaybackMonths: null,
    roiPercent: null,
  };
  const words = (rate: Parameters<typeof rateWords>[0]) =>
    text(rateWords(rate)).replaceAll('\u202f', ' ');
  expect(words(figures)).toBe('none');
  expect(words({ ...figures, irr: 0.875, irrRoots: [0.875] })).toBe('87.5 %');
  expect(words({ ...figures, irrRoots: [0.1, 0.4] })).toBe('2 rates');
  expect(words({ ...figures, irr: 42, irrRoots: [42] })).toBe('over 1 000 %');
  expect(text(monthsWords(null, true))).toBe('never');
  expect(text(monthsWords(15.8, true)).replaceAll('\u00a0', ' ')).toBe('15.8 months');
  expect(text(monthsWords(3, false))).toBe('unknown');
});
