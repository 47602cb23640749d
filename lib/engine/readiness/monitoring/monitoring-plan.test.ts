import { expect, test } from 'vitest';
import { bytes, defaultAssumptions, evaluate, rps, seconds, type Architecture } from '@/lib/engine';
import { ms } from '@/lib/engine/units';
import { architecture, option, population, site } from '@/lib/testing/architecture';
import { monitoringPlan } from '../index';

const east = 'aws:us-east-1';
const west = 'aws:us-west-2';

function planOf(document: Architecture) {
  const [evaluation] = evaluate(document, defaultAssumptions).options;
  if (!evaluation) throw new Error('no option');
  return monitoringPlan(document, defaultAssumptions, evaluation);
}

const linked = (more: Partial<Architecture> = {}, lag = true): Architecture =>
  architecture(
    [population('ny', 300)],
    [
      option([site(east, 1000, { writer: true }), site(west, 1000, { role: 'hot' })], {
        links: [
          {
            from: east,
            to: west,
            mode: 'async',
            ...(lag ? { lagMs: { p50: ms(100), p99: ms(3000) } } : {}),
          },
        ],
      }),
    ],
    more,
  );

const named = (document: Architecture, name: string) =>
  planOf(document).alerts.filter((alert) => alert.name === name);

test('the limit of a lag is what may be lost, and its stated p99 is what is usual', () => {
  const document = linked({ requirements: { claims: [], rpoS: seconds(20) } });
  expect(named(document, 'ReplicationLagAboveLimit')).toMatchObject([
    { threshold: 20, severity: 'page' },
  ]);
  expect(named(document, 'ReplicationLagUnusual')).toMatchObject([
    { threshold: 3, restsOnJudgement: false },
  ]);
});

test('where nothing may be lost, a copy that trails has no limit to hold, and only the usual is watched', () => {
  const document = linked({ requirements: { claims: [], rpoS: seconds(0) } });
  expect(named(document, 'ReplicationLagAboveLimit')).toEqual([]);
  expect(named(document, 'ReplicationLagUnusual')).toHaveLength(1);
});

test('a lag that nobody states is estimated, and the alert says that it rests on a judgement', () => {
  expect(named(linked({}, false), 'ReplicationLagUnusual')).toMatchObject([
    { restsOnJudgement: true },
  ]);
});

test('what a link should carry follows from the writes; without them it is recorded and not watched', () => {
  const data = (more: object) => [
    { name: 'carts', class: 'internal' as const, residency: [], writesPerSecond: 200, ...more },
  ];
  // 200 writes of 500 bytes are 100 000 bytes a second; three times that.
  expect(
    named(linked({ data: data({ writeSizeBytes: bytes(500) }) }), 'TransferUnusual'),
  ).toMatchObject([{ threshold: 300_000 }]);
  const unknown = planOf(linked({ data: data({}) }));
  expect(unknown.alerts.some(({ name }) => name === 'TransferUnusual')).toBe(false);
  expect(unknown.unwatched).toContainEqual({
    path: 'data',
    reads: 'service:cross_region_transfer_bytes:rate1h',
    because:
      'what us-east-1 to us-west-2 carries is not known: rates or sizes of writes are not stated',
  });
  expect(unknown.metrics).toContain('cross_region_transfer_bytes_total');
});

test('a failover is held against the required time, else against the computed one', () => {
  const required = linked({ requirements: { claims: [], rtoS: seconds(42) } });
  expect(named(required, 'FailoverSlow')).toMatchObject([{ threshold: 42 }]);
  const [computed] = evaluate(linked(), defaultAssumptions).options;
  expect(named(linked(), 'FailoverSlow')).toMatchObject([
    { threshold: computed?.recovery.rto.totalS },
  ]);
});

test('a site that carries its load alone is watched at its capacity, for no load is safe', () => {
  const alone = architecture([population('ny', 300)], [option([site(east, 1000)])]);
  expect(named(alone, 'RegionFull')).toMatchObject([{ threshold: 1000 }]);
  expect(named(alone, 'RegionAboveSafeLoad')).toEqual([]);
  expect(planOf(alone).metrics).not.toContain('failovers_total');
});

test('safe loads are those that the loss of a site leaves room for', () => {
  // 400 and 200 on sites of 1 000: either bears 600, up to 1 000 in all, a factor of 5/3.
  const document = architecture(
    [population('ny', 400), population('sf', 200, { at: { lat: 37.77, lon: -122.42 } })],
    [option([site(east, 1000), site(west, 1000)])],
  );
  expect(
    named(document, 'RegionAboveSafeLoad').map(({ match, threshold }) => [match, threshold]),
  ).toEqual([
    [{ region: east }, 666],
    [{ region: west }, 333],
  ]);
});

test('a standby is watched for what it should run', () => {
  expect(named(linked(), 'StandbyTooSmall')).toMatchObject([
    { match: { region: west }, sense: 'below', threshold: rps(1000) },
  ]);
});
