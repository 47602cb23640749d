import { describe, expect, test } from 'vitest';
import {
  defaultAssumptions,
  evaluate,
  ms,
  rules,
  rps,
  share,
  type Architecture,
  type DataSet,
  type Finding,
  type Option,
} from '..';
import { architecture, option, population, site } from '../../testing/architecture';

const east = 'aws:us-east-1';
const west = 'aws:us-west-2';
const ireland = 'aws:eu-west-1';
const mumbai = 'aws:ap-south-1';

const newYork = population('ny', 600);
const sanFrancisco = population('sf', 600, { at: { lat: 37.77, lon: -122.42 } });
const frankfurt = population('fra', 400, { at: { lat: 50.11, lon: 8.68 }, country: 'DE' });
const profiles: DataSet = { name: 'profiles', class: 'pii', residency: ['EU'] };

function findingsOf(doc: Architecture): readonly Finding[] {
  return evaluate(doc, defaultAssumptions).options[0]?.findings ?? [];
}

function judged(
  populations: Architecture['demand']['populations'],
  drawn: Option,
  more: Partial<Architecture> = {},
) {
  const findings = findingsOf(architecture(populations, [drawn], more));
  return {
    codes: findings.map((f) => f.code),
    of: (code: string) => findings.find((f) => f.code === code),
  };
}

test('every rule has a code of its own and says all that its page shows', () => {
  expect(new Set(rules.map((r) => r.code)).size).toBe(rules.length);
  for (const rule of rules) {
    expect(rule.code).toMatch(/^[A-Z]{3}-\d\d$/);
    for (const text of [rule.title, rule.appliesWhen, rule.meaning, rule.remedy, rule.severities]) {
      expect(text.length).toBeGreaterThan(5);
    }
    expect(rule.source).toMatch(/^docs\/(model|decision|cost)\.md#/);
  }
});

describe('CAP-01, the trap', () => {
  const two = option([site(east, 1000), site(west, 1000)]);

  test.each([
    { tier: 0, severity: 'critical' },
    { tier: 1, severity: 'high' },
    { tier: 2, severity: 'medium' },
  ] as const)('a Tier $tier makes it $severity', ({ tier, severity }) => {
    const { of } = judged([newYork, sanFrancisco], two, { metadata: { name: 'x', tier } });
    expect(of('CAP-01')).toMatchObject({
      severity,
      message: 'Lose either region and the other goes to 120\u202F%',
    });
  });

  test('its fix mends it, and one request less would not', () => {
    const fix = judged([newYork, sanFrancisco], two).of('CAP-01')?.fix;
    const capacities = fix?.edits.map((edit) => ('value' in edit ? Number(edit.value) : 0)) ?? [];
    const shrunkBy = (less: number) =>
      judged(
        [newYork, sanFrancisco],
        option([site(east, (capacities[0] ?? 0) - less), site(west, (capacities[1] ?? 0) - less)]),
      ).codes;
    expect(capacities).toEqual([1200, 1200]);
    expect(shrunkBy(0)).not.toContain('CAP-01');
    expect(shrunkBy(1)).toContain('CAP-01');
  });

  test('holds its peace where the survivor has the room', () => {
    expect(
      judged([newYork, sanFrancisco], option([site(east, 1200), site(west, 1200)])).codes,
    ).not.toContain('CAP-01');
  });
});

test('CAP-02 names who has nowhere to go', () => {
  const finding = judged([newYork], option([site(east, 1000)])).of('CAP-02');
  expect(finding).toMatchObject({
    severity: 'high',
    where: { sites: [east], populations: ['ny'] },
  });
});

test('CAP-04 is critical for any tier, with the capacity that the peak needs', () => {
  const { of } = judged([newYork], option([site(east, 500), site(west, 5000)]), {
    metadata: { name: 'x', tier: 2 },
  });
  expect(of('CAP-04')).toMatchObject({
    severity: 'critical',
    fix: { edits: [{ op: 'set', path: ['options', 0, 'regions', 0, 'capacityRps'], value: 600 }] },
  });
});

describe('LAT-01', () => {
  const slow = { requirements: { claims: ['latency' as const], latencyP95Ms: ms(100) } };

  test('is high where latency is claimed, and offers the nearest region with what it brings', () => {
    const { of } = judged([frankfurt], option([site(east, 1000)]), slow);
    const finding = of('LAT-01');
    expect(finding?.severity).toBe('high');
    expect(finding?.where.populations).toEqual(['fra']);
    expect(finding?.fix?.edits).toContainEqual({
      op: 'insert',
      path: ['options', 0, 'regions'],
      index: 1,
      value: { id: 'aws:eu-central-1', role: 'active', capacityRps: 800 },
    });
  });

  test('is met by its own fix', () => {
    const near = option([site(east, 1000), site('aws:eu-central-1', 800)]);
    expect(judged([frankfurt], near, slow).codes).not.toContain('LAT-01');
  });

  test('does not apply where no latency is required', () => {
    expect(judged([frankfurt], option([site(mumbai, 1000)])).codes).not.toContain('LAT-01');
  });
});

describe('residency', () => {
  const writer = (region: typeof east | typeof ireland, capacity = 5000) =>
    site(region, capacity, { writer: true });

  test('RES-01: written outside, replicated outside, backed up outside', () => {
    const outside = judged([frankfurt], option([writer(east)]), { data: [profiles] });
    expect(outside.of('RES-01')).toMatchObject({ severity: 'high', where: { sites: [east] } });

    const link = { from: ireland, to: mumbai, mode: 'async' } as const;
    const replicated = option([writer(ireland), site(mumbai, 100, { role: 'read' })], {
      links: [link],
    });
    expect(judged([frankfurt], replicated, { data: [profiles] }).of('RES-01')?.where.sites).toEqual(
      [mumbai],
    );

    const backedUp = option([writer(ireland), { region: east, role: 'backup', writer: false }]);
    expect(judged([frankfurt], backedUp, { data: [profiles] }).of('RES-01')?.where.sites).toEqual([
      east,
    ]);
  });

  test('a link that does not carry the data, or other people’s data, is no matter', () => {
    const link = { from: ireland, to: mumbai, mode: 'async', data: ['presence'] } as const;
    const drawn = option([writer(ireland), site(mumbai, 100, { role: 'read' })], { links: [link] });
    expect(judged([frankfurt], drawn, { data: [profiles] }).codes).not.toContain('RES-01');
    expect(judged([newYork], option([writer(east)]), { data: [profiles] }).codes).not.toContain(
      'RES-01',
    );
  });

  test('compliance as a claim makes it critical', () => {
    const { of } = judged([frankfurt], option([writer(east)]), {
      data: [profiles],
      requirements: { claims: ['compliance'] },
    });
    expect(of('RES-01')?.severity).toBe('critical');
  });

  test('RES-02: a declared target outside; its users are counted as not served', () => {
    const drawn = option([writer(ireland), site(east, 5000)], {
      failover: { mode: 'automatic', targets: { [ireland]: east } },
    });
    const doc = architecture([frankfurt, newYork], [drawn], { data: [profiles] });
    const [evaluated] = evaluate(doc, defaultAssumptions).options;
    expect(evaluated?.residency.violations).toContainEqual(
      expect.objectContaining({
        data: 'profiles',
        region: east,
        when: 'failover',
        lost: [ireland],
      }),
    );
    expect(evaluated?.findings.map((f) => f.code)).toContain('RES-02');
    expect(evaluated?.capacity.losses[0]?.unserved).toEqual([
      { population: 'fra', rps: 400, because: 'target-unlawful' },
    ]);
  });

  test('RES-03: capacity elsewhere is of no use to those who may not go there', () => {
    const drawn = option([writer(ireland), writer(east)]);
    const { of } = judged([frankfurt, newYork], drawn, { data: [profiles] });
    expect(of('RES-03')).toMatchObject({ where: { sites: [ireland], populations: ['fra'] } });
    const second = option([writer(ireland), writer(east), site('aws:eu-central-1', 5000)]);
    expect(judged([frankfurt, newYork], second, { data: [profiles] }).codes).not.toContain(
      'RES-03',
    );
  });

  test('nearness gives way to the law: Indian users in London are served from Mumbai', () => {
    const inIndia: DataSet = { name: 'kyc', class: 'pii', residency: ['IN'] };
    const travellers = population('lon', 10, { at: { lat: 51.5, lon: -0.12 }, country: 'IN' });
    const drawn = option([site('aws:eu-west-2', 100), site(mumbai, 100)]);
    const [evaluated] = evaluate(
      architecture([travellers], [drawn], { data: [inIndia] }),
      defaultAssumptions,
    ).options;
    expect(evaluated?.latency.populations[0]?.region).toBe(mumbai);
  });
});

test('findings stand worst first', () => {
  const ranks = findingsOf(
    architecture([frankfurt, newYork], [option([site(east, 500)])], {
      data: [profiles],
      metadata: { name: 'x', tier: 1 },
      requirements: { claims: [], latencyP95Ms: ms(20) },
    }),
  ).map((f) => ['critical', 'high', 'medium', 'low'].indexOf(f.severity));
  expect(ranks.length).toBeGreaterThan(2);
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
});

test('a standby is never blamed for the trap, nor a serving site for a small standby', () => {
  const drawn = option([site(east, 1000, { writer: true }), site(west, 300, { role: 'hot' })]);
  const { codes, of } = judged([newYork], drawn, {
    demand: { reads: share(1), populations: [newYork] },
  });
  expect(codes).toContain('CAP-03');
  expect(codes).not.toContain('CAP-01');
  expect(of('CAP-03')?.fix?.edits).toEqual([
    { op: 'set', path: ['options', 0, 'regions', 1, 'capacityRps'], value: 600 },
  ]);
  expect(
    judged([newYork], option([site(east, 1000), site(west, rps(700), { role: 'hot' })])).codes,
  ).not.toContain('CAP-03');
});
