import { describe, expect, test } from 'vitest';
import { applyEdits, parseDocument } from '@/lib/schemas';
import { exampleText } from '@/lib/testing/examples';
import {
  defaultAssumptions,
  evaluate,
  type DocumentEdit,
  type Finding,
  type OptionEvaluation,
} from '..';

/** What a case changes of the document below. */
interface Case {
  readonly requires?: string;
  readonly tier?: number;
  readonly west?: string;
  readonly links?: string;
  readonly routing?: string;
  readonly health?: string;
  readonly failover?: string;
  readonly data?: string;
}

/** Users in New York and San Francisco, 1 200 req/s, on two sites of which one or both write. */
function textOf({
  requires = 'rto: 60s',
  tier = 1,
  west = 'role: active, writer: true, capacityRps: 2000',
  links = '[]',
  routing = 'strategy: latency, ttl: 20s',
  health = 'health: { interval: 10s, failures: 3 }',
  failover = 'mode: automatic, promote: 0s',
  data = '[]',
}: Case): string {
  return `apiVersion: meridian/v1
kind: Architecture
metadata: { name: case, tier: ${tier} }
requirements: { ${requires} }
demand:
  reads: 50%
  populations:
    - { name: ny, at: [40.71, -74.01], country: US, users: 1000, peakRps: 600 }
    - { name: sf, at: [37.77, -122.42], country: US, users: 1000, peakRps: 600 }
data: ${data}
options:
  - name: drawn
    regions:
      - { id: aws:us-east-1, role: active, writer: true, capacityRps: 2000 }
      - { id: aws:us-west-2, ${west} }
    replication: ${links}
    routing: { ${routing} }
    ${health}
    failover: { ${failover} }
`;
}

function evaluated(text: string, name?: string): OptionEvaluation {
  const parsed = parseDocument(text, 'case.yaml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { options } = evaluate(parsed.architecture, defaultAssumptions);
  const found = options.find((o) => name === undefined || o.name === name);
  if (!found) throw new Error('no option');
  return found;
}

const finding = (code: string, text: string, name?: string): Finding | undefined =>
  evaluated(text, name).findings.find((f) => f.code === code);

const inCase = (code: string, given: Case) => finding(code, textOf(given));

/** The document with a fix applied, through the text: it has to be a document still. */
function mended(text: string, fix: Finding['fix'] | undefined): string {
  if (!fix) throw new Error('there is no fix');
  return applyEdits(text, fix.edits).text;
}

/** The same edit with another value. */
const withValue = (edits: readonly DocumentEdit[], value: string | number): DocumentEdit[] =>
  edits.map((edit) => (edit.op === 'set' ? { ...edit, value } : edit));

describe('REC-01, recovery too slow', () => {
  test('names the step that takes most, and the TTL that would be enough; a second more would not', () => {
    const text = textOf({ routing: 'strategy: geodns, ttl: 90s' });
    const found = finding('REC-01', text);
    // 3 × 10 s and 90 s of TTL.
    expect(found).toMatchObject({
      severity: 'high',
      message: 'RTO is 2 min where 60 s are required',
      consequence: 'Routing takes 90 s of it after losing us-east-1: a TTL of 90 s.',
      fix: { summary: 'A TTL of 30 s' },
      restsOnJudgement: false,
    });
    const edits = found?.fix?.edits ?? [];
    expect(finding('REC-01', applyEdits(text, edits).text)).toBeUndefined();
    expect(finding('REC-01', applyEdits(text, withValue(edits, '31s')).text)).toBeDefined();
  });

  test('asks people to decide faster where that is the longest step', () => {
    const text = textOf({ requires: 'rto: 300s', failover: 'mode: hybrid, decide: 6m' });
    const found = finding('REC-01', text);
    expect(found?.fix?.summary).toBe('Decide within 4.2 min');
    // 300 s less 30 s of probes and 20 s of TTL.
    expect(found?.fix?.edits).toEqual([
      { op: 'set', path: ['options', 0, 'failover', 'decide'], value: '250s' },
    ]);
    expect(finding('REC-01', mended(text, found?.fix))).toBeUndefined();
  });

  test('computes how much of a warm standby has to run already; one request less is too few', () => {
    const text = textOf({
      requires: 'rto: 300s',
      west: 'role: warm, capacityRps: 100, scaleTo: { capacityRps: 2000, boot: 100s, rpsPerMinute: 300 }',
    });
    const found = finding('REC-01', text);
    // 250 s are left for growing; 5 req/s a second for 150 of them come to 750 of 1 200.
    expect(found?.fix).toMatchObject({
      summary: 'Keep 450 req/s warm in us-west-2',
      edits: [{ path: ['options', 0, 'regions', 1, 'capacityRps'], value: 450 }],
    });
    expect(finding('REC-01', mended(text, found?.fix))).toBeUndefined();
    const fewer = applyEdits(text, withValue(found?.fix?.edits ?? [], 449)).text;
    expect(finding('REC-01', fewer)).toBeDefined();
  });

  test('a pilot light that has to run something becomes a warm standby', () => {
    const text = textOf({
      requires: 'rto: 300s',
      west: 'role: pilot, scaleTo: { capacityRps: 2000, boot: 100s, rpsPerMinute: 300 }',
    });
    const fixed = mended(text, finding('REC-01', text)?.fix);
    expect(fixed).toContain('role: warm');
    expect(finding('REC-01', fixed)).toBeUndefined();
  });

  test('takes two steps where one is not enough, and none where all are not', () => {
    const text = textOf({
      routing: 'strategy: geodns, ttl: 60s',
      failover: 'mode: hybrid, decide: 5m',
    });
    const found = finding('REC-01', text);
    expect(found?.fix?.summary).toBe('Fail over automatically and a TTL of 30 s');
    expect(finding('REC-01', mended(text, found?.fix))).toBeUndefined();
    expect(inCase('REC-01', { requires: 'rto: 10s' })?.fix).toBeNull();
  });

  test('draws probes where there are none, and says that the time was a judgement', () => {
    const text = textOf({ requires: 'rto: 120s', health: '' });
    const found = finding('REC-01', text);
    expect(found).toMatchObject({ restsOnJudgement: true, fix: { summary: 'Probe every 30 s' } });
    expect(finding('REC-01', mended(text, found?.fix))).toBeUndefined();
  });

  test('restores faster', () => {
    const text = textOf({
      requires: 'rto: 2h',
      west: 'role: backup, backup: { every: 1h, restore: 3h }',
    });
    const fixed = mended(text, finding('REC-01', text)?.fix);
    expect(finding('REC-01', fixed)).toBeUndefined();
  });

  test('holds its peace at the limit, and is medium for a Tier 2', () => {
    expect(inCase('REC-01', { requires: 'rto: 50s' })).toBeUndefined();
    expect(inCase('REC-01', { requires: 'rto: 49s', tier: 2 })?.severity).toBe('medium');
    expect(inCase('REC-01', { requires: 'availability: 99%' })).toBeUndefined();
  });
});

describe('REC-02, writes lost', () => {
  const ledger = '[{ name: ledger, class: financial }]';
  const both =
    '[{ from: aws:us-east-1, to: aws:us-west-2, mode: async, lag: { p50: 1s, p99: 9s } }, { from: aws:us-west-2, to: aws:us-east-1, mode: async, lag: { p50: 1s, p99: 9s } }]';

  test('names the data, the stretch and the limit; waiting for the copy mends it', () => {
    const text = textOf({ requires: 'rpo: 5s', data: ledger, links: both });
    const found = finding('REC-02', text);
    expect(found).toMatchObject({
      severity: 'high',
      message: 'Losing us-east-1 loses up to 9 s of ledger, where 5 s are allowed',
      where: { data: ['ledger'], sites: ['aws:us-east-1', 'aws:us-west-2'] },
    });
    expect(finding('REC-02', mended(text, found?.fix))).toBeUndefined();
  });

  test('draws the link that is missing, for the data that has none', () => {
    const presence =
      '[{ from: aws:us-east-1, to: aws:us-west-2, mode: sync, data: [presence] }, { from: aws:us-west-2, to: aws:us-east-1, mode: sync, data: [presence] }]';
    const text = textOf({
      requires: 'rpo: 60s',
      data: '[{ name: ledger, class: financial }, { name: presence, class: internal }]',
      links: presence,
    });
    const found = finding('REC-02', text);
    expect(found?.message).toBe('Losing us-east-1 leaves no copy of ledger');
    const fixed = mended(text, found?.fix);
    expect(fixed).toContain('mode: async');
    expect(finding('REC-02', fixed)).toBeUndefined();
  });

  test('does not send data where it may not rest', () => {
    const bound = '[{ name: ledger, class: financial, residency: [US] }]';
    const abroad = textOf({ requires: 'rpo: 60s', data: bound }).replaceAll(
      'us-west-2',
      'eu-west-1',
    );
    expect(finding('REC-02', abroad)).toMatchObject({ fix: null });
    expect(inCase('REC-02', { requires: 'rpo: 60s', data: bound })?.fix).not.toBeNull();
  });

  test('backs up more often', () => {
    const text = textOf({
      requires: 'rpo: 30m',
      data: ledger,
      west: 'role: backup, backup: { every: 24h, restore: 1h }',
    });
    expect(finding('REC-02', mended(text, finding('REC-02', text)?.fix))).toBeUndefined();
  });

  test('says where a lag that nobody stated is what misses the limit', () => {
    const unstated = both.replaceAll(', lag: { p50: 1s, p99: 9s }', '');
    expect(
      inCase('REC-02', { requires: 'rpo: 1s', data: ledger, links: unstated })?.restsOnJudgement,
    ).toBe(true);
    expect(inCase('REC-02', { requires: 'rpo: 9s', data: ledger, links: both })).toBeUndefined();
  });
});

test('REC-03: without probes people notice; three probes of 30 s mend it', () => {
  const text = textOf({ health: '' });
  const found = finding('REC-03', text);
  expect(found).toMatchObject({ severity: 'medium', restsOnJudgement: true });
  expect(finding('REC-03', mended(text, found?.fix))).toBeUndefined();
  expect(inCase('REC-03', { health: '', tier: 2 })?.severity).toBe('low');
  expect(inCase('REC-03', {})).toBeUndefined();
});

describe('REC-04, people decide', () => {
  test('fifteen minutes break a target of five, whatever else is made faster', () => {
    const text = textOf({ requires: 'rto: 5m', failover: 'mode: manual, decide: 15m' });
    const found = finding('REC-04', text);
    expect(found).toMatchObject({
      severity: 'high',
      message: 'People take 15 min to decide, where all of it may take 5 min',
      restsOnJudgement: false,
    });
    const fixed = mended(text, found?.fix);
    expect(finding('REC-04', fixed)).toBeUndefined();
    expect(finding('REC-01', fixed)).toBeUndefined();
  });

  test('a decision that is not stated is taken for fifteen minutes, a judgement', () => {
    expect(inCase('REC-04', { requires: 'rto: 15m', failover: 'mode: manual' })).toMatchObject({
      restsOnJudgement: true,
    });
    expect(inCase('REC-04', { requires: 'rto: 16m', failover: 'mode: manual' })).toBeUndefined();
  });
});

describe('REC-05, the TTL', () => {
  test('above half of the time there is; at half it holds its peace', () => {
    const slow = { health: 'health: { interval: 20s, failures: 3 }' };
    const text = textOf({ ...slow, routing: 'strategy: geodns, ttl: 31s' });
    expect(finding('REC-05', text)?.severity).toBe('medium');
    expect(finding('REC-05', text)?.fix?.summary).toBe('A TTL of 30 s');
    expect(finding('REC-05', mended(text, finding('REC-05', text)?.fix))).toBeUndefined();
    expect(inCase('REC-05', { ...slow, routing: 'strategy: geodns, ttl: 30s' })).toBeUndefined();
  });

  test('leaves it to REC-01 where routing is the longest step of a recovery that takes too long', () => {
    // 30 s to detect and 31 to route.
    const text = textOf({ routing: 'strategy: geodns, ttl: 31s' });
    expect(finding('REC-05', text)).toBeUndefined();
    expect(finding('REC-01', text)?.fix?.summary).toBe('A TTL of 30 s');
  });

  test('is low where the requirement is met all the same, and no matter for anycast', () => {
    expect(
      inCase('REC-05', { requires: 'rto: 70s', routing: 'strategy: geodns, ttl: 40s' })?.severity,
    ).toBe('low');
    expect(inCase('REC-05', { routing: 'strategy: anycast, ttl: 90s' })).toBeUndefined();
  });
});

describe('REC-06, copies corrupt too', () => {
  const sync =
    '[{ from: aws:us-east-1, to: aws:us-west-2, mode: sync }, { from: aws:us-west-2, to: aws:us-east-1, mode: sync }]';

  test('any number of copies is no way back; a point in time is', () => {
    const text = textOf({ links: sync, data: '[{ name: ledger, class: financial }]' });
    const found = finding('REC-06', text);
    expect(found?.severity).toBe('medium');
    const fixed = mended(text, found?.fix);
    expect(finding('REC-06', fixed)).toBeUndefined();
    const row = evaluated(fixed).recovery.byDisruption.find((d) => d.disruption === 'corruption');
    expect(row?.rpoS).toBe(300);
  });

  test('so is a backup; and what is public may be low', () => {
    expect(
      inCase('REC-06', {
        data: '[{ name: ledger, class: financial }]',
        west: 'role: backup, backup: { every: 24h, restore: 1h }',
      }),
    ).toBeUndefined();
    expect(inCase('REC-06', { data: '[{ name: news, class: public }]' })?.severity).toBe('low');
  });
});

test('REC-07: EU users of collab wait for the region; a single region keeps everyone waiting', async () => {
  const text = await exampleText('collab');
  expect(finding('REC-07', text, 'sharded')).toMatchObject({
    severity: 'high',
    where: { sites: ['aws:eu-west-1'], populations: ['eu'] },
    message: 'Losing eu-west-1 is an outage of 6.3 h half of the times, where 5 min are required',
  });
  expect(finding('REC-07', text, 'today')?.where.populations).toEqual(['us', 'eu', 'asia']);
  expect(inCase('REC-07', {})).toBeUndefined();
});

test('REC-08: 270 s are met and nobody is served, because the replica falls and identity is gone', async () => {
  expect(finding('REC-08', await exampleText('collab'), 'write-home')).toMatchObject({
    severity: 'high',
    message:
      'Losing us-east-1 moves its traffic in 4.5 min, and then 0\u202F% of requests are served',
    consequence:
      'eu-west-1 overloaded and identity down: the required 5 min are met on paper alone.',
  });
  expect(inCase('REC-08', {})).toBeUndefined();
});

describe('REC-09, unusual for the pattern', () => {
  test.each([
    [
      'a backup that is back in minutes',
      'role: backup, backup: { every: 1h, restore: 1m }',
      'Backup and restore',
    ],
    [
      'a pilot light in a minute',
      'role: pilot, scaleTo: { capacityRps: 2000, boot: 10s, rpsPerMinute: 60000 }',
      'A pilot light',
    ],
    [
      'a warm standby in a minute',
      'role: warm, capacityRps: 1000, scaleTo: { capacityRps: 2000, boot: 10s, rpsPerMinute: 60000 }',
      'A warm standby',
    ],
  ])('%s', (_, west, name) => {
    const found = inCase('REC-09', { west });
    expect(found?.severity).toBe('low');
    expect(found?.message).toContain(`${name} usually takes`);
  });

  test('active-active by names of an hour is far from seconds', () => {
    expect(inCase('REC-09', { routing: 'strategy: geodns, ttl: 1h' })?.message).toContain(
      'Active-active usually takes up to 2 min; here it takes 60.5 min',
    );
    expect(inCase('REC-09', {})).toBeUndefined();
  });
});

test('REC-10: two zones at 60 % each leave one at 120 %; the peak twice is enough, one less is not', () => {
  const text = textOf({ west: 'role: active, capacityRps: 2000' }).replace(
    'writer: true, capacityRps: 2000',
    'writer: true, zones: 2, capacityRps: 1500',
  );
  const found = finding('REC-10', text);
  // 600 req/s of New York, and the 300 writes of San Francisco: 900 on the 750 of one zone.
  expect(found?.message).toBe('Losing a zone of us-east-1 leaves the others at 120\u202F%');
  expect(found?.fix?.edits).toMatchObject([{ value: 1800 }]);
  expect(finding('REC-10', mended(text, found?.fix))).toBeUndefined();
  const less = applyEdits(text, withValue(found?.fix?.edits ?? [], 1799)).text;
  expect(finding('REC-10', less)).toBeDefined();
});

test('REC-11: a pilot light without scaleTo can never serve', () => {
  expect(inCase('REC-11', { west: 'role: pilot' })).toMatchObject({
    severity: 'high',
    where: { path: ['options', 0, 'regions', 1], sites: ['aws:us-west-2'] },
  });
  expect(
    inCase('REC-11', {
      west: 'role: pilot, scaleTo: { capacityRps: 2000, boot: 10s, rpsPerMinute: 6000 }',
    }),
  ).toBeUndefined();
});

test('a warm standby that cannot grow is found, with its place, and no figure is invented for it', () => {
  const text = textOf({ west: 'role: warm, capacityRps: 100' });
  const { recovery, unknown } = evaluated(text);
  expect(recovery.rto).toMatchObject({ scaleS: null, totalS: null });
  expect(unknown).toContainEqual({
    path: 'recovery.rto.totalS',
    because: 'without end: a standby never comes to the load that arrives',
  });
  expect(recovery.losses[0]?.standby).toMatchObject([{ heldBy: 'no scale-up', reachedS: null }]);
  expect(finding('REC-01', text)?.message).toBe('RTO has no end where 60 s are required');
  expect(finding('CAP-03', text)?.where.path).toEqual(['options', 0, 'regions', 1]);
});

test('a quota below what arrives is named as what holds the standby', () => {
  const west =
    'role: warm, capacityRps: 100, quotaRps: 900, scaleTo: { capacityRps: 2000, boot: 10s, rpsPerMinute: 6000 }';
  const { recovery } = evaluated(textOf({ west }));
  expect(recovery.losses[0]?.standby).toMatchObject([{ heldBy: 'quota', reachRps: 900 }]);
  expect(inCase('CAP-03', { west })?.message).toContain('its quota holds it at 900 req/s');
  const still = inCase('CAP-03', { west: 'role: warm, capacityRps: 300' });
  expect(still?.message).toContain('it states nothing to scale to and stays at 300 req/s');
});

test('a stated time that would be met by a fix is met by it in every example', async () => {
  for (const name of ['payments', 'collab', 'hr-tool']) {
    const text = await exampleText(name);
    const parsed = parseDocument(text, name);
    if (!parsed.ok) throw new Error(name);
    for (const { name: option, findings } of evaluate(parsed.architecture, defaultAssumptions)
      .options) {
      for (const { code, fix } of findings.filter((f) => f.code.startsWith('REC') && f.fix)) {
        expect(
          finding(code, mended(text, fix), option),
          `${name} ${option} ${code}`,
        ).toBeUndefined();
      }
    }
  }
});
