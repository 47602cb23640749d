import { describe, expect, test } from 'vitest';
import {
  defaultAssumptions,
  evaluate,
  ms,
  seconds,
  traceLoss,
  type Architecture,
  type DataSet,
  type Link,
  type RegionId,
  type ReplicationMode,
  type Site,
} from '..';
import { architecture, option, population, site } from '@/lib/testing/architecture';
import { parseDocument } from '@/lib/schemas';
import { exampleText } from '@/lib/testing/examples';

const east = 'aws:us-east-1';
const ohio = 'aws:us-east-2';
const west = 'aws:us-west-2';
const ireland = 'aws:eu-west-1';

const writer = site(east, 500, { writer: true });
const spare = (region: RegionId): Site => site(region, 500, { role: 'hot' });
const link = (
  from: RegionId,
  to: RegionId,
  mode: ReplicationMode,
  p99 = 0,
  data?: readonly string[],
): Link => ({
  from,
  to,
  mode,
  ...(p99 > 0 ? { lagMs: { p50: ms(p99 / 10), p99: ms(p99) } } : {}),
  ...(data ? { data } : {}),
});
const drawn = (sites: readonly Site[], links: Link[], data: readonly DataSet[] = []) =>
  architecture([population('ny', 100)], [option(sites, { links })], { data });

/** What may be gone after a loss, by data set. */
function lostBy(document: Architecture, ...lost: RegionId[]) {
  const { recovery } = traceLoss(document, defaultAssumptions, 'drawn', lost);
  if (!recovery) throw new Error('nothing is lost');
  return recovery;
}

async function optionOf(document: string, name: string) {
  const parsed = parseDocument(await exampleText(document), document);
  if (!parsed.ok) throw new Error(document);
  const [found] = evaluate(parsed.architecture, defaultAssumptions, { option: name }).options;
  if (!found) throw new Error(name);
  return found;
}

describe('the documents in examples/, by hand', () => {
  test.each([
    // p99 of either link.
    ['payments', 'two-at-sixty', 2],
    ['payments', 'warm-standby', 0],
    // Of 4 s to Ireland and 6 s to Mumbai the least.
    ['collab', 'write-home', 4],
    ['hr-tool', 'snapshots', 86_400],
    ['hr-tool', 'active-active', 3],
  ])('%s, %s: %d s', async (document, name, expected) => {
    expect((await optionOf(document, name)).recovery.rpoS).toBe(expected);
  });

  test.each([
    ['payments', 'multi-az'],
    ['collab', 'today'],
    ['collab', 'sharded'],
  ])('%s, %s: unbounded, with a row that says so', async (document, name) => {
    const { recovery, unknown } = await optionOf(document, name);
    expect(recovery.rpoS).toBeNull();
    expect(unknown).toContainEqual({
      path: 'recovery.rpoS',
      because: 'unbounded: no copy is left',
    });
  });

  test('links that carry presence alone leave accounts and messages without a copy', async () => {
    const { recovery } = await optionOf('collab', 'sharded');
    const india = recovery.losses.find(({ lost }) => lost[0] === 'aws:ap-south-1');
    expect(india?.data.map(({ name, rpoS }) => [name, rpoS])).toEqual([
      ['accounts', null],
      ['messages', null],
      ['presence', 5],
    ]);
  });
});

test('the least-lagged copy that survives decides', () => {
  const document = drawn(
    [writer, spare(west), spare(ireland)],
    [link(east, west, 'async', 9000), link(east, ireland, 'async', 3000)],
  );
  expect(lostBy(document, east)).toMatchObject({
    rpoS: 3,
    rpoP50S: 0.3,
    data: [{ name: null, from: ireland, by: 'async' }],
  });
  expect(lostBy(document, east, ireland).rpoS).toBe(9);
});

test('lags of hops add up, and a way round may be the shorter one', () => {
  const document = drawn(
    [writer, spare(ohio), spare(west)],
    [
      link(east, ohio, 'async', 1000),
      link(ohio, west, 'async', 2000),
      link(east, west, 'async', 9000),
    ],
  );
  expect(lostBy(document, east, ohio).rpoS).toBe(3);
});

test('semi-synchronous: the nearest replica has every write; without it the others trail', () => {
  const document = drawn(
    [writer, spare(ohio), spare(ireland)],
    [link(east, ohio, 'semi-sync', 2000), link(east, ireland, 'semi-sync', 5000)],
  );
  expect(lostBy(document, east).rpoS).toBe(0);
  expect(lostBy(document, east, ohio).rpoS).toBe(5);
});

test('a quorum of three loses nothing with one member, and may with two', () => {
  const document = drawn(
    [writer, spare(ohio), spare(ireland)],
    [link(east, ohio, 'quorum', 2000), link(east, ireland, 'quorum', 5000)],
  );
  expect(lostBy(document, east)).toMatchObject({ rpoS: 0, data: [{ by: 'quorum' }] });
  expect(lostBy(document, east, ohio).rpoS).toBe(5);
});

test('a backup is gone on with where no copy is fresher', () => {
  const vault: Site = {
    region: ireland,
    role: 'backup',
    writer: false,
    backup: { everyS: seconds(3600), restoreS: seconds(7200) },
  };
  const kept = drawn([writer, spare(west), vault], [link(east, west, 'async', 4000)]);
  expect(lostBy(kept, east)).toMatchObject({ rpoS: 4, data: [{ by: 'async' }] });
  expect(lostBy(kept, east, west)).toMatchObject({
    rpoS: 3600,
    rpoP50S: 1800,
    data: [{ by: 'backup', from: ireland }],
  });
});

test('a lag that is not stated is some round trips, and says on what it rests', () => {
  const document = drawn([writer, spare(west)], [link(east, west, 'async')]);
  const { rpoS, data } = lostBy(document, east);
  const rttMs = defaultAssumptions.measuredRtt(east, west)?.rttMs ?? 0;
  expect(rttMs).toBeGreaterThan(0);
  expect(rpoS).toBeCloseTo((40 * rttMs) / 1000, 9);
  expect(data[0]?.because).toBe('the copy in us-west-2 trails behind');
});

test('losing a site that writes nothing costs no write', () => {
  const document = drawn([writer, spare(west)], [link(east, west, 'async', 2000)]);
  expect(lostBy(document, west)).toMatchObject({ rpoS: 0, outcome: 'unaffected' });
});
