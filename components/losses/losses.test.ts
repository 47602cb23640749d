import { expect, test } from 'vitest';
import {
  defaultAssumptions,
  evaluate,
  rps,
  type CapacityFigures,
  type RegionId,
} from '@/lib/engine';
import { parseDocument } from '@/lib/schemas';
import { exampleText } from '@/lib/testing/examples';
import { lossGroups, steadyRow, type LossRow } from './loss-rows';
import { matrixCsv } from './matrix-csv';
import { groupTitle, matrixSentence, survivalSentence, unservedSentences } from './matrix-words';
import { orderRows } from './order-rows';

const plain = (said: string): string => said.replaceAll(/[\u00a0\u202f]/g, ' ');

async function capacityOf(example: string, option: string): Promise<CapacityFigures> {
  const parsed = parseDocument(await exampleText(example), `${example}.yaml`);
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  const [only] = evaluate(parsed.architecture, defaultAssumptions, { option }).options;
  if (only === undefined) throw new Error(`no option ${option}`);
  return only.capacity;
}

async function rowsOf(example: string, option: string): Promise<readonly LossRow[]> {
  const capacity = await capacityOf(example, option);
  const sites = capacity.steady.map(({ region }) => region);
  return lossGroups(capacity.losses, sites).flatMap(({ rows }) => rows);
}

const named = (rows: readonly LossRow[], ...lost: RegionId[]): LossRow => {
  const row = rows.find(({ id }) => id === lost.join('+'));
  if (row === undefined) throw new Error(`no row for ${lost.join()}`);
  return row;
};

// The picture of the collaboration platform: 32 000, 28 000 and 20 000 req/s, half of each used.
const [us, eu, asia] = ['aws:us-east-1', 'aws:eu-west-1', 'aws:ap-south-1'] as const;

test('a row says what a loss leaves on each site, in the order of the sites', async () => {
  const row = named(await rowsOf('collab', 'sharded'), us);
  expect(row.cells.map(({ state }) => state)).toEqual(['lost', 'over', 'carries']);
  expect(row.cells[1]).toMatchObject({
    loadRps: 30_000,
    figure: `capacity.losses[${us}].regions[${eu}].utilization`,
  });
  expect(row.cells[1]?.utilization).toBeCloseTo(30 / 28, 12);
  expect(row.cells[0]).toMatchObject({ utilization: null, figure: null });
});

test('it says what falls next, which dependency goes along, and how it ends', async () => {
  const rows = await rowsOf('collab', 'sharded');
  const row = named(rows, us);
  expect(row.falls.map((step) => step.map(({ region }) => region))).toEqual([[eu], [asia]]);
  expect(row.falls[0]?.[0]?.utilization).toBeCloseTo(30 / 28, 12);
  expect(row.dependenciesDown).toEqual(['identity']);
  expect(row.outcome).toBe('falls');
  expect(named(rows, eu).outcome).toBe('part');
  expect(named(rows, asia).outcome).toBe('survives');
});

test('the day without a loss stands above them', async () => {
  const row = steadyRow(await capacityOf('collab', 'sharded'));
  expect(row).toMatchObject({ id: '', lost: [], outcome: 'survives', servedFraction: 1 });
  expect(row.cells.map(({ utilization }) => utilization)).toEqual([0.5, 0.5, 0.5]);
  expect(row.shed).toEqual({ p0: 1, p1: 1, p2: 1 });
});

test('losses stand in groups by how many sites are gone', async () => {
  const { losses, steady } = await capacityOf('collab', 'sharded');
  const groups = lossGroups(
    losses,
    steady.map(({ region }) => region),
  );
  expect(groups.map(({ size, rows }) => [groupTitle(size), rows.length])).toEqual([
    ['One site lost', 3],
    ['Two sites lost', 3],
  ]);
});

test('worst first is who is served least, then what is loaded most; by site is as drawn', async () => {
  const rows = await rowsOf('collab', 'sharded');
  expect(orderRows(rows, 'worst').map(({ id }) => id)).toEqual([
    // 0 % served: 143 %, 130 %, 107 %
    `${us}+${asia}`,
    `${us}+${eu}`,
    us,
    // 65 % served: 81 %, 50 %
    `${eu}+${asia}`,
    eu,
    asia,
  ]);
  expect(orderRows(rows, 'site')).toBe(rows);
});

test('the sentence counts what survives', async () => {
  const rows = await rowsOf('collab', 'sharded');
  expect(plain(matrixSentence(rows, 40_000, null))).toBe(
    'One of six losses survives. Load is shown right after traffic moved, before anything falls; peak 40 000 req/s.',
  );
  expect(survivalSentence(await rowsOf('payments', 'two-at-sixty'))).toBe(
    'None of three losses survives.',
  );
  expect(survivalSentence(await rowsOf('payments', 'multi-az'))).toBe(
    'The only site has no other to turn to.',
  );
  expect(survivalSentence([])).toBe('There is no site to lose.');
});

test('those without a site are named by reason, many of them by number', () => {
  const nowhere = ['a', 'b', 'c', 'd'].map((population) => ({
    population,
    rps: rps(1),
    because: 'no-site' as const,
  }));
  const unlawful = { population: 'eu', rps: rps(1), because: 'no-lawful-site' as const };
  expect(unservedSentences([...nowhere, unlawful])).toEqual([
    'a, b and 2 more: no site is left',
    'eu: no lawful site is left',
  ]);
});

test('the export has one row a loss, exact figures, and nothing where a site is lost', async () => {
  const capacity = await capacityOf('collab', 'sharded');
  const sites = capacity.steady.map(({ region }) => region);
  const row = named(await rowsOf('collab', 'sharded'), us);
  const { header, rows } = matrixCsv([row], sites);
  const [cells] = rows;
  const cell = (name: string) => cells?.[header.indexOf(name)];
  expect(cell('Lost')).toBe(us);
  expect(cell(`${us} load req/s`)).toBeNull();
  expect(cell(`${eu} load req/s`)).toBe(30_000);
  expect(cell('Then falls')).toBe(`${eu} → ${asia}`);
  expect(cell('Dependencies down')).toBe('identity');
  expect(cell('Served at the end')).toBe(0);
  expect(cell('Verdict')).toBe('Falls');
  // 30 000 arrive at 28 000; a fifth of them are P2, which keeps 4 000 of 6 000, and of all users' P2 75 %.
  expect(cell('P0 kept if sites shed')).toBe(1);
  expect(cell('P1 kept if sites shed')).toBe(1);
  expect(cell('P2 kept if sites shed')).toBeCloseTo(0.75, 6);
  expect(cell('Capacity that would have held, req/s')).toBe(`${eu} 30000`);
  expect(cells).toHaveLength(header.length);
});

test('looked at harshly, a row tells what is offered, and asks why where that can be said', async () => {
  const { harsher, steady } = await capacityOf('payments', 'two-at-sixty');
  const sites = steady.map(({ region }) => region);
  const of = (retries: boolean, coldCaches: boolean) =>
    lossGroups(harsher, sites, { retries, coldCaches })[0]?.rows[0]?.cells[1];
  expect(of(true, true)).toMatchObject({
    state: 'over',
    figure: 'capacity.harsher[aws:us-east-1].regions[aws:us-west-2].utilization',
  });
  // 7 200 req/s of which the moved reads weigh twice, each tried up to four times: far above the plain 120 %.
  expect(of(true, true)?.utilization).toBeGreaterThan(2.77);
  expect(of(true, false)?.figure).toBeNull();
});
