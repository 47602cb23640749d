import { describe, expect, test } from 'vitest';
import {
  bytes,
  defaultAssumptions,
  evaluate,
  rps,
  seconds,
  share,
  usd,
  type Architecture,
  type Share,
} from '@/lib/engine';
import type { Link, ReadinessEntry, RegionId } from '@/lib/engine/model';
import { architecture, option, population, site } from '@/lib/testing/architecture';
import { defaultTierPolicy } from '../decision/tier/policy';
import { ms } from '../units';
import {
  readinessItemIds,
  readinessItems,
  readinessOf,
  readinessThemes,
  type ReadinessItemId,
} from './index';

const east = 'aws:us-east-1';
const west = 'aws:us-west-2';
const link = (from: Link['from'], to: Link['to'], p99: number): Link => ({
  from,
  to,
  mode: 'async',
  lagMs: { p50: ms(p99 / 10), p99: ms(p99) },
});

const active = option([site(east, 1000, { zones: 3 }), site(west, 1000, { zones: 3 })], {
  links: [link(east, west, 2000), link(west, east, 2000)],
  health: { intervalS: seconds(10), failures: 3, vantagePoints: 3 },
});

const tierOne = (more: Partial<Architecture> = {}): Architecture =>
  architecture([population('ny', 400)], [active], {
    metadata: { name: 'case', tier: 1 },
    requirements: { claims: ['availability'], rtoS: seconds(600), rpoS: seconds(5) },
    ...more,
  });

function readiness(document: Architecture, today = '2026-11-20') {
  const [evaluation] = evaluate(document, defaultAssumptions).options;
  if (!evaluation) throw new Error('no option');
  return readinessOf(document, defaultAssumptions, evaluation, { today });
}

function itemOf(document: Architecture, id: ReadinessItemId, today?: string) {
  const item = readiness(document, today).items.find((one) => one.id === id);
  if (!item) throw new Error(`no item ${id}`);
  return item;
}

const shown = (more: Partial<ReadinessEntry> = {}): Architecture =>
  tierOne({
    readiness: [
      { item: 'runbook-failover', link: 'https://x.example', date: '2026-06-01', ...more },
    ],
  });

describe('the checklist', () => {
  test('every id is asked once, in the order of the ids, and says what it was merged from', () => {
    const items = readinessThemes.flatMap(({ id }) => readinessItems[id]);
    expect(items.map(({ id }) => id)).toEqual([...readinessItemIds]);
    for (const { text, why, proof, merges } of items) {
      for (const sentence of [text, why, proof]) expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(merges.length).toBeGreaterThan(0);
      for (const source of merges) expect(source).toMatch(/^00[0-4] \w/);
    }
    expect(new Set(items.map(({ text }) => text)).size).toBe(items.length);
  });
});

describe('evidence', () => {
  test('counts until the day that it states, and on that very day no more', () => {
    const entry = { expires: '2026-09-01' };
    expect(itemOf(shown(entry), 'runbook-failover', '2026-08-31').state).toBe('proven');
    expect(itemOf(shown(entry), 'runbook-failover', '2026-09-01').state).toBe('claimed');
  });

  test('counts for as many days as the tier allows: 180 at Tier 1, by the calendar', () => {
    // 1 June and 180 days: 29 left in June, 31 + 31 + 30 + 31 to October, 28 more, so 28 November.
    expect(itemOf(shown(), 'runbook-failover', '2026-11-27').state).toBe('proven');
    expect(itemOf(shown(), 'runbook-failover', '2026-11-28').state).toBe('claimed');
    const tierZero = { ...shown(), metadata: { name: 'case', tier: 0 as const } };
    // 90 days: 29 in June, 31 in July, 30 more, so 30 August.
    expect(itemOf(tierZero, 'runbook-failover', '2026-08-29').state).toBe('proven');
    expect(itemOf(tierZero, 'runbook-failover', '2026-08-30').state).toBe('claimed');
  });

  test('a later day than the tier allows does not stretch it', () => {
    expect(itemOf(shown({ expires: '2030-01-01' }), 'runbook-failover').expiresOn).toBe(
      '2026-11-28',
    );
  });

  test('a workspace’s own age limit holds instead', () => {
    const document = shown();
    const [evaluation] = evaluate(document, defaultAssumptions).options;
    if (!evaluation) throw new Error('no option');
    const [zero, one, two] = defaultTierPolicy.tiers;
    const policy = {
      ...defaultTierPolicy,
      tiers: [zero, { ...one, evidenceMaxAgeDays: 10 }, two] as const,
    };
    const at = (today: string) =>
      readinessOf(document, defaultAssumptions, evaluation, { today, policy }).items.find(
        ({ id }) => id === 'runbook-failover',
      )?.state;
    expect(at('2026-06-10')).toBe('proven');
    expect(at('2026-06-11')).toBe('claimed');
  });

  test('whose day has not come proves nothing', () => {
    expect(itemOf(shown(), 'runbook-failover', '2026-05-31')).toMatchObject({ state: 'claimed' });
  });

  test('without a link or without a day is a claim; an owner alone is a task', () => {
    const of = (entry: Omit<ReadinessEntry, 'item'>) =>
      itemOf(tierOne({ readiness: [{ item: 'runbook-failover', ...entry }] }), 'runbook-failover');
    expect(of({ date: '2026-11-01' }).state).toBe('claimed');
    expect(of({ link: 'https://x.example' }).state).toBe('claimed');
    expect(of({ owner: 'ada' })).toMatchObject({ state: 'missing', because: 'a task of ada' });
    expect(of({ notApplicable: 'no other site' })).toMatchObject({
      state: 'not-applicable',
      because: 'no other site',
    });
  });

  test('of an option counts for it before what is said of all', () => {
    const readinessEntries: ReadinessEntry[] = [
      { item: 'runbook-failover', notApplicable: 'not ours' },
      { item: 'runbook-failover', option: 'drawn', link: 'https://x.example', date: '2026-11-01' },
    ];
    expect(itemOf(tierOne({ readiness: readinessEntries }), 'runbook-failover').state).toBe(
      'proven',
    );
    expect(
      itemOf(tierOne({ readiness: readinessEntries.toReversed() }), 'runbook-failover'),
    ).toMatchObject({ state: 'proven', entryIndex: 0 });
  });
});

describe('what the document answers', () => {
  test('what the evaluation settles is proven by it', () => {
    // 400 req/s on two sites of 1 000: either bears all of it.
    expect(itemOf(tierOne(), 'capacity-after-loss')).toMatchObject({
      state: 'proven',
      provenBy: 'evaluation',
    });
  });

  test('what it merely states is a claim until there is evidence', () => {
    const quotas = { regions: { quotaRps: { '*': rps(400) } }, claims: [] };
    const document = tierOne({ requirements: quotas });
    expect(itemOf(document, 'quota-parity').state).toBe('claimed');
    const evidence = [
      { item: 'quota-parity', link: 'https://x.example', date: '2026-11-01' },
    ] as const;
    expect(itemOf({ ...document, readiness: evidence }, 'quota-parity').state).toBe('proven');
  });

  test('a quota one request a second below the load of a loss fails, with both figures', () => {
    const document = tierOne({
      requirements: { claims: [], regions: { quotaRps: { '*': rps(399) } } },
    });
    const { state, computed } = itemOf(document, 'quota-parity');
    expect(state).toBe('missing');
    expect(computed?.evidence[0]).toMatchObject({ value: 399, limit: 400 });
  });

  test('evidence does not overrule a design that shows the opposite', () => {
    const document = tierOne({
      requirements: { claims: [], rtoS: seconds(1) },
      readiness: [{ item: 'failover-in-time', link: 'https://x.example', date: '2026-11-01' }],
    });
    expect(itemOf(document, 'failover-in-time').state).toBe('claimed');
    expect(readiness(document).findings.map(({ code }) => code)).toContain('OPS-04');
  });

  test('what is not offered at a site fails, what nobody has looked up is unknown', () => {
    const queue = { name: 'queue', needs: 'hard' as const, external: false, regions: [] };
    const at = (offeredIn: readonly RegionId[]) =>
      itemOf(tierOne({ dependencies: [{ ...queue, offeredIn }] }), 'services-offered').computed;
    expect(at([east, west])?.answer).toBe('holds');
    expect(at([east])).toMatchObject({
      answer: 'fails',
      because: 'queue is not offered in us-west-2',
    });
    expect(itemOf(tierOne(), 'services-offered').computed?.answer).toBe('unknown');
  });

  test('a failover that takes a tool of the lost region is not ready, whatever is linked', () => {
    const signIn = { name: 'sso', kind: 'identity' as const, needs: 'soft' as const };
    const byPeople = { ...active, failover: { mode: 'manual' as const, targets: {} } };
    const at = (regions: readonly RegionId[]) => {
      const dependencies = [{ ...signIn, external: false, regions }];
      const document = tierOne({ dependencies, options: [byPeople] });
      return itemOf(document, 'nothing-from-lost-region').computed;
    };
    expect(at([east])).toMatchObject({
      answer: 'fails',
      because: expect.stringContaining('nobody can sign in'),
    });
    expect(at([east, west])?.answer).toBe('holds');
  });

  test('what a single region has no use for does not apply, and says why', () => {
    const alone = architecture([population('ny', 400)], [option([site(east, 1000)])]);
    expect(itemOf(alone, 'drill-region-loss')).toMatchObject({
      state: 'not-applicable',
      because: 'no other site could take over',
    });
    expect(readiness(alone)).toMatchObject({ tier: 1, tierAssumed: true });
  });
});

describe('red flags', () => {
  const flagOf = (document: Architecture, id: string) =>
    readiness(document).redFlags.find((flag) => flag.id === id);

  test('a lag of 10 s is borne, one above it is not, unless as much may be lost', () => {
    const withLag = (p99: number, rpoS: number) =>
      tierOne({
        options: [{ ...active, links: [link(east, west, p99)] }],
        requirements: { claims: [], rpoS: seconds(rpoS) },
      });
    expect(flagOf(withLag(10_000, 5), 'lag')?.state).toBe('clear');
    expect(flagOf(withLag(10_001, 5), 'lag')?.state).toBe('raised');
    expect(flagOf(withLag(10_001, 11), 'lag')?.state).toBe('accepted');
  });

  test('conflicts that no rule settles need hands; a rule takes the flag down', () => {
    const data = (onConflict: 'none' | 'crdt') => [
      { name: 'carts', class: 'internal' as const, residency: [], onConflict },
    ];
    expect(flagOf(tierOne({ data: data('none') }), 'conflicts')?.state).toBe('raised');
    expect(flagOf(tierOne({ data: data('crdt') }), 'conflicts')?.state).toBe('clear');
  });

  test('a tenth of the infrastructure is the most that transfer may take', () => {
    const carts = { name: 'carts', class: 'internal' as const, residency: [] };
    const document = tierOne({
      data: [{ ...carts, writesPerSecond: 9, writeSizeBytes: bytes(9) }],
    });
    const [evaluation] = evaluate(document, defaultAssumptions).options;
    if (!evaluation) throw new Error('no option');
    const withShare = (transferShare: Share | null, known = true) => {
      const lines = evaluation.cost.lines
        .filter(({ line }) => line === 'transfer-regions')
        .map((line) => ({ ...line, monthlyUsd: known ? usd(10) : null }));
      const cost = { ...evaluation.cost, transferShare, lines };
      return readinessOf(
        document,
        defaultAssumptions,
        { ...evaluation, cost },
        {
          today: '2026-11-20',
        },
      ).redFlags.find(({ id }) => id === 'transfer')?.state;
    };
    expect(withShare(share(0.1))).toBe('clear');
    expect(withShare(share(0.1001))).toBe('raised');
    expect(withShare(null)).toBe('unknown');
    expect(withShare(share(0.1), false)).toBe('unknown');
  });

  test('a shape with two writers asks more than a team that has only failed over', () => {
    const team = (skill: 'failover' | 'distributed-data') =>
      tierOne({ requirements: { claims: [], team: { skill } } });
    expect(flagOf(team('failover'), 'team')?.state).toBe('raised');
    expect(flagOf(team('distributed-data'), 'team')?.state).toBe('clear');
  });
});

describe('findings', () => {
  const codes = (document: Architecture, today?: string) =>
    readiness(document, today).findings.map(({ code, severity }) => `${code} ${severity}`);

  test('evidence that runs out within 30 days is told, and on the day itself it has run out', () => {
    expect(codes(shown(), '2026-10-28')).not.toContain('OPS-02 low');
    expect(codes(shown(), '2026-10-29')).toContain('OPS-02 low');
    expect(codes(shown(), '2026-11-27')).not.toContain('OPS-01 medium');
    expect(codes(shown(), '2026-11-28')).toContain('OPS-01 medium');
  });

  test('what nothing makes up for is asked by tier', () => {
    const at = (tier: 0 | 1 | 2) => tierOne({ metadata: { name: 'case', tier } });
    expect(codes(at(0))).toContain('OPS-03 high');
    expect(codes(at(1))).toContain('OPS-03 medium');
    expect(codes(at(2))).toContain('OPS-03 low');
  });

  test('and proven, it is asked no more', () => {
    const heavy = readiness(tierOne()).items.filter(
      ({ weight, state }) => weight === 5 && state !== 'not-applicable' && state !== 'proven',
    );
    const entries = heavy.map(({ id }) => ({
      item: id,
      link: 'https://x.example',
      date: '2026-11-01',
    }));
    expect(heavy.length).toBeGreaterThan(2);
    expect(codes(tierOne({ readiness: entries }))).not.toContain('OPS-03 medium');
    expect(codes(tierOne({ readiness: entries.slice(1) }))).toContain('OPS-03 medium');
  });
});
