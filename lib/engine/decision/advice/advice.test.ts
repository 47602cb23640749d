import { describe, expect, test } from 'vitest';
import {
  bytes,
  defaultAssumptions,
  ms,
  rps,
  seconds,
  share,
  type Architecture,
  type DataSet,
  type Requirements,
  type WorkKind,
} from '../..';
import { parseDocument } from '@/lib/schemas';
import { architecture, option, population, site } from '../../../testing/architecture';
import { exampleText } from '../../../testing/examples';
import { decide } from '../decide';
import { dataServiceOf } from './services';
import { workPlacement } from './work-placement';

const users = [
  population('us', 400, { at: { lat: 40.7, lon: -74 } }),
  population('eu', 400, { at: { lat: 50.1, lon: 8.7 }, country: 'DE' }),
];

const asking = (
  requirements: Partial<Requirements>,
  more: Partial<Architecture> = {},
): Architecture =>
  architecture(users, [option([site('aws:us-east-1', 1)])], {
    requirements: { claims: [], ...requirements },
    demand: { reads: share(0.97), populations: users },
    ...more,
  });

const stages = (document: Architecture) =>
  decide(document, defaultAssumptions).roadmap.map(({ stage, status }) => [stage, status]);

describe('the road map', () => {
  test('one region is enough: it ends where it begins, with the values that would lead on', () => {
    const { roadmap } = decide(
      asking({ latencyP95Ms: ms(400), rtoS: seconds(172_800) }),
      defaultAssumptions,
    );
    // There is no data to divide: at prices homes spare nothing over replicas, and replicas are simpler.
    expect(roadmap.map(({ status }) => status)).toEqual(['start', 'later', 'later', 'not-needed']);
    expect(roadmap[1]?.triggers).toMatchObject([
      { input: 'requirements.latencyP95', pattern: 'read-local-write-global' },
    ]);
    expect(roadmap[2]?.triggers.map(({ input }) => input)).toContain('requirements.rto');
  });

  test('read replicas once far users wait too long', () => {
    const data: DataSet[] = [
      { name: 'd', class: 'internal', residency: [], onConflict: 'none', homed: false },
    ];
    expect(stages(asking({ latencyP95Ms: ms(110) }, { data }))).toContainEqual([
      'read-replicas',
      'now',
    ]);
  });

  test('a region that stands by once recovery asks for it', async () => {
    const parsed = parseDocument(await exampleText('hr-tool'), 'hr-tool.yaml');
    if (!parsed.ok) throw new Error('hr-tool does not parse');
    expect(stages(parsed.architecture)).toEqual([
      ['single-region-with-backups', 'start'],
      ['read-replicas', 'not-needed'],
      ['active-passive', 'now'],
      ['active-active', 'not-needed'],
    ]);
  });

  test('growth says when one region will be too small', () => {
    const { roadmap } = decide(
      asking(
        { latencyP95Ms: ms(400), regions: { quotaRps: { '*': rps(1600) } } },
        { demand: { reads: share(0.9), growthPerYear: share(1), populations: users } },
      ),
      defaultAssumptions,
    );
    // 800 doubles in twelve months.
    expect(roadmap[3]?.because).toContain('in 12 months');
  });
});

describe('where work belongs', () => {
  const placed = (work: readonly WorkKind[], data: readonly DataSet[] = []) =>
    workPlacement(
      asking({}, { demand: { populations: users, work }, data }),
      defaultAssumptions,
    ).map(({ name, place, missing }) => [name, place, ...missing]);

  test('requests, by who waits for them and how much they move', () => {
    expect(
      placed([
        { name: 'presence', need: 'real-time', sizeBytes: bytes(1023) },
        { name: 'sync', need: 'real-time', sizeBytes: bytes(1024) },
        { name: 'page', need: 'interactive', sizeBytes: bytes(40_000) },
        { name: 'video', need: 'interactive', sizeBytes: bytes(1_048_577) },
        { name: 'payroll', need: 'batch' },
        { name: 'game', need: 'real-time' },
      ]),
    ).toEqual([
      ['presence', 'edge'],
      ['sync', 'regional'],
      ['page', 'regional'],
      ['video', 'core'],
      ['payroll', 'core'],
      ['game', null, 'demand.work[game].size'],
    ]);
  });

  test('data, by its law, what a read must see and how it is written', () => {
    const set = (name: string, more: Partial<DataSet>): DataSet => ({
      name,
      class: 'internal',
      residency: [],
      ...more,
    });
    expect(
      placed(
        [],
        [
          set('accounts', { residency: ['EU'] }),
          set('ledger', { consistency: 'strong' }),
          set('films', { consistency: 'eventual', writeSizeBytes: bytes(2_000_000) }),
          set('catalog', { consistency: 'eventual', writeSizeBytes: bytes(5000) }),
          set('likes', { consistency: 'eventual', writeSizeBytes: bytes(60), onConflict: 'crdt' }),
          set('drafts', {}),
        ],
      ),
    ).toEqual([
      ['accounts', 'regional'],
      ['ledger', 'core'],
      ['films', 'core'],
      ['catalog', 'regional'],
      ['likes', 'edge'],
      ['drafts', null, 'data[drafts].consistency'],
    ]);
  });
});

describe('what binds', () => {
  test('services are known by what documents call them', () => {
    expect(dataServiceOf('AWS DynamoDB Global Tables')?.binding).toBe('strong');
    expect(dataServiceOf('PostgreSQL 16')?.binding).toBe('none');
    expect(dataServiceOf('a box in the cellar')).toBeUndefined();
  });

  test('each data set with its service, then copies, routing and regions', () => {
    const data: DataSet[] = [
      { name: 'carts', class: 'pii', residency: [], service: 'DynamoDB' },
      { name: 'orders', class: 'financial', residency: [] },
    ];
    const { lockIn } = decide(
      asking({ rtoS: seconds(900), rpoS: seconds(60), latencyP95Ms: ms(900) }, { data }),
      defaultAssumptions,
    );
    expect(lockIn.map(({ choice, binding }) => [choice, binding])).toEqual([
      ['carts in DynamoDB', 'strong'],
      ['Replication between regions', 'weak'],
      ['Routing by DNS', 'none'],
      [expect.stringMatching(/^Regions of /), expect.stringMatching(/none|weak/)],
    ]);
    for (const { exitWeeks } of lockIn) expect(exitWeeks.high).toBeGreaterThan(exitWeeks.low);
  });
});
