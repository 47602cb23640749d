import { expect, test } from 'vitest';
import { defaultAssumptions, evaluate, rps, seconds, share } from '@/lib/engine';
import type { LossRecovery, RecoveryFigures, StandbyRamp } from '@/lib/engine/model';
import { parseDocument } from '@/lib/schemas';
import { exampleText } from '@/lib/testing/examples';
import { chosenLoss, sameLoss } from './chosen-loss';
import { rampSeries } from './ramp-series';
import { recoverySentence } from './recovery-sentence';
import { axisTop, waterfallOf } from './waterfall';
import { waterfallTable } from './waterfall-table';

const plain = (said: string): string => said.replaceAll(/[\u00a0\u202f]/g, ' ');

async function recoveryOf(example: string, option: string) {
  const parsed = parseDocument(await exampleText(example), `${example}.yaml`);
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  const { architecture } = parsed;
  const [only] = evaluate(architecture, defaultAssumptions, { option }).options;
  if (only === undefined) throw new Error(`no option ${option}`);
  return { recovery: only.recovery, requirements: architecture.requirements };
}

function first(recovery: RecoveryFigures, region: string): LossRecovery {
  const loss = recovery.losses.find(({ lost }) => lost[0] === region);
  if (loss === undefined) throw new Error(`no loss of ${region}`);
  return loss;
}

test('a waterfall is detect, decide, promote beside scale, route and the tail', async () => {
  // payments, warm standby: 3 probes of 30 s, 5 min to decide, 2 min to promote beside 7 min to scale,
  // a TTL of 60 s: 90 + 300 + 420 + 60 = 870 s.
  const { recovery } = await recoveryOf('payments', 'warm-standby');
  const { rows, totalS } = waterfallOf(first(recovery, 'aws:us-east-1'), null, 60, 'worst');
  expect(
    rows.map(({ segment, startS, lengthS, counts }) => [segment, startS, lengthS, counts]),
  ).toEqual([
    ['detect', 0, 90, true],
    ['decide', 90, 300, true],
    ['promote', 390, 120, false],
    ['scale', 390, 420, true],
    ['route', 810, 60, true],
    ['clientTail', 870, 0, true],
  ]);
  expect(totalS).toBe(870);
});

test('in the median a probe is caught half an interval earlier and a TTL is half over', async () => {
  const { recovery } = await recoveryOf('payments', 'two-at-sixty');
  const { rows, totalS } = waterfallOf(first(recovery, 'aws:us-east-1'), null, null, 'median');
  const length = (name: string) => rows.find(({ segment }) => segment === name)?.lengthS;
  expect(length('detect')).toBe(25);
  expect(length('route')).toBe(30);
  expect(totalS).toBe(55);
});

test('another option stands beside it, and its steps in the table', async () => {
  const { recovery } = await recoveryOf('payments', 'two-at-sixty');
  const other = await recoveryOf('payments', 'warm-standby');
  const chosen = first(recovery, 'aws:us-east-1');
  const beside = sameLoss(other.recovery, chosen);
  const waterfall = waterfallOf(chosen, beside, 60, 'worst');
  expect(waterfall.otherTotalS).toBe(870);
  const { header, rows } = waterfallTable(waterfall, 'warm-standby');
  expect(header).toEqual(['Step', 'From', 'Takes', 'warm-standby', 'Because']);
  expect(rows.map((row) => row.map(({ shown }) => plain(shown)).slice(0, 4))).toContainEqual([
    'Decide',
    '30 s',
    '0 s',
    '5 min',
  ]);
  expect(rows.at(-1)?.map(({ shown }) => plain(shown))).toEqual([
    'Total',
    '0 s',
    '90 s',
    '14.5 min',
    '',
  ]);
});

test('the axis holds what can be compared by eye, and leaves out what would squeeze the rest', () => {
  expect(axisTop(62, 300, null)).toBeCloseTo(312);
  expect(axisTop(62, 8 * 3600, null)).toBeCloseTo(64.48);
  expect(axisTop(62, 300, 270)).toBeCloseTo(312);
  expect(axisTop(62, 300, 88_200)).toBeCloseTo(312);
  expect(axisTop(0, null, null)).toBe(60);
});

test('the loss of the address is looked at, else the worst one', async () => {
  const { recovery } = await recoveryOf('collab', 'sharded');
  expect(chosenLoss(recovery, ['aws:ap-south-1'])?.lost).toEqual(['aws:ap-south-1']);
  expect(chosenLoss(recovery, [])?.lost).toEqual(recovery.worst);
  expect(chosenLoss(recovery, ['aws:nowhere'])?.lost).toEqual(recovery.worst);
  const today = await recoveryOf('collab', 'today');
  const asia = first(recovery, 'aws:ap-south-1');
  expect(sameLoss(today.recovery, asia)?.lost).toEqual(['aws:us-east-1']);
});

test.each([
  [
    'payments',
    'two-at-sixty',
    'Recovering from the loss of us-east-1 takes 90 s at worst, 55 s in the median; 60 s are allowed. Writes of the last 2 s may be gone; 0 s are allowed.',
  ],
  [
    'payments',
    'multi-az',
    'Nobody takes over from us-east-1: the outage lasts as long as the region is gone, 6.3 h in the median and 24.5 h at worst; 60 s are allowed. Writes that have no copy elsewhere are gone; 0 s are allowed.',
  ],
  [
    'payments',
    'warm-standby',
    'Recovering from the loss of us-east-1 takes 14.5 min at worst, 13.8 min in the median; 60 s are allowed. No confirmed write is lost.',
  ],
])('%s, %s in a sentence', async (example, option, expected) => {
  const { recovery, requirements } = await recoveryOf(example, option);
  const chosen = chosenLoss(recovery, []);
  expect(chosen && plain(recoverySentence(chosen, requirements))).toBe(expected);
});

const ramp = (more: Partial<StandbyRamp>): StandbyRamp => ({
  region: 'aws:us-west-2',
  role: 'warm',
  arrivingRps: rps(7200),
  warmRps: rps(1200),
  restoreS: seconds(0),
  bootS: seconds(240),
  rpsPerMinute: 2000,
  reachRps: rps(12_000),
  heldBy: null,
  reachedS: seconds(420),
  unservedRequests: 1_980_000,
  warmNeededRps: null,
  warmNeededShare: share(0),
  ...more,
});

test('a ramp runs warm until it has booted and then grows by its rate', () => {
  const { points, unserved, topS } = rampSeries(ramp({}));
  expect(points[0]).toEqual({ atS: 0, capacityRps: 1200 });
  expect(points[1]).toEqual({ atS: 240, capacityRps: 1200 });
  expect(topS).toBeGreaterThan(420);
  // What is turned away is the area below the load: 6 000 × 240 + 6 000 × 180 ÷ 2 = 1.98M requests.
  const area = unserved.slice(1).reduce((sum, { atS, capacityRps }, i) => {
    const before = unserved[i] ?? { atS: 0, capacityRps: 0 };
    return sum + (atS - before.atS) * (7200 - (capacityRps + before.capacityRps) / 2);
  }, 0);
  expect(area).toBeCloseTo(1_980_000);
});

test('a site that cannot grow turns away to the end of the chart', () => {
  const held = ramp({
    reachRps: rps(1200),
    rpsPerMinute: 0,
    reachedS: null,
    heldBy: 'no scale-up',
  });
  const { points, unserved, topS } = rampSeries(held);
  expect(points.every(({ capacityRps }) => capacityRps === 1200)).toBe(true);
  expect(unserved.at(-1)).toEqual({ atS: topS, capacityRps: 1200 });
});

test('a site that grows, and not far enough, stays below the load', () => {
  const held = ramp({ reachRps: rps(5000), reachedS: null, heldBy: 'quota' });
  const { unserved } = rampSeries(held);
  expect(unserved.at(-1)?.capacityRps).toBe(5000);
});
