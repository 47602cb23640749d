import { describe, expect, test } from 'vitest';
import {
  defaultAssumptions,
  evaluate,
  seconds,
  usd,
  type Architecture,
  type DataSet,
  type Option,
  type RegionId,
} from '..';
import { architecture, option, population, site } from '../../testing/architecture';

const east = 'aws:us-east-1';
const ireland = 'aws:eu-west-1';
const frankfurt = 'aws:eu-central-1';
const stockholm = 'aws:eu-north-1';
const paris = 'aws:eu-west-3';
const london = 'aws:eu-west-2';
const zurich = 'aws:eu-central-2';
const gov = 'aws:us-gov-west-1';

const germans = population('eu', 400, { at: { lat: 50.11, lon: 8.68 }, country: 'DE' });
const americans = population('us', 600);
const profiles: DataSet = { name: 'profiles', class: 'pii', residency: ['EU'] };

function judged(
  drawn: Option,
  data: readonly DataSet[] = [profiles],
  more: Partial<Architecture> = {},
) {
  const doc = architecture([germans, americans], [drawn], { data, ...more });
  const [figures] = evaluate(doc, defaultAssumptions).options;
  if (!figures) throw new Error('no option');
  const { residency, findings } = figures;
  return {
    ...residency,
    codes: findings.map(({ code }) => code).filter((code) => code.startsWith('RES')),
    of: (code: string) => findings.find((finding) => finding.code === code),
  };
}

const homes = (...regions: RegionId[]) => option(regions.map((region) => site(region, 5000)));

describe('one site in the EU and one in the US', () => {
  const drawn = homes(ireland, east);

  test('fails in the loss of the EU site, with data, path, jurisdiction and region named', () => {
    expect(judged(drawn).violations).toEqual([
      {
        data: 'profiles',
        way: 'failover',
        path: `failover of ${ireland} by latency routing`,
        effect: 'barred',
        jurisdiction: 'EU',
        region: east,
        when: 'failover',
        populations: ['eu'],
        lost: [ireland],
      },
    ]);
  });

  test('keeps to its rule only while all is healthy, which is a finding of its own', () => {
    const { codes, of } = judged(drawn);
    expect(codes).toEqual(['RES-03', 'RES-04'].toSorted());
    expect(of('RES-04')).toMatchObject({
      severity: 'high',
      loss: [ireland],
      message: 'profiles of EU subjects keeps to its rule only while eu-west-1 is up',
      where: { sites: [east], populations: ['eu'], data: ['profiles'] },
    });
  });

  test('a second site in the EEA mends it', () => {
    expect(judged(homes(ireland, east, stockholm))).toMatchObject({ violations: [], codes: [] });
  });

  test.each([
    ['London', london],
    ['Zurich', zurich],
  ] as const)('a second site in %s does not: it is outside the EEA', (_, region) => {
    const { violations } = judged(homes(ireland, east, region));
    expect(violations).toMatchObject([{ effect: 'barred', region, lost: [ireland] }]);
  });

  test('the fix is the nearest lawful region with its round trip, and mends it', () => {
    // Medians measured from Ireland in 2023: London 13 ms and outside, Paris 18, Frankfurt 26.5.
    const fix = judged(drawn).of('RES-03')?.fix;
    expect(fix?.summary).toContain('a second region inside EU within 18 ms: aws:eu-west-3');
    expect(fix?.edits).toEqual([
      {
        op: 'insert',
        path: ['options', 0, 'regions'],
        index: 2,
        value: { id: paris, role: 'hot', capacityRps: 400 },
      },
      {
        op: 'insert',
        path: ['options', 0, 'replication'],
        index: 0,
        value: { from: ireland, to: paris, mode: 'async' },
      },
    ]);
    const mended = option([...drawn.sites, site(paris, 400, { role: 'hot' })], {
      links: [{ from: ireland, to: paris, mode: 'async' }],
    });
    expect(judged(mended)).toMatchObject({ violations: [], codes: [] });
  });
});

test('in London or Zurich the data rests outside, and the adequacy decision is told with its date', () => {
  const { of, violations } = judged(homes(london, east));
  expect(violations[0]).toMatchObject({ region: london, when: 'steady', effect: 'rests' });
  expect(of('RES-01')?.consequence).toContain('valid to 2031-12-27');
  expect(judged(homes(zurich, east)).of('RES-01')?.consequence).toContain('For CH');
});

describe('what leads on from where a failover lands', () => {
  const drawn = option(
    [site(ireland, 5000), site(frankfurt, 5000, { role: 'hot' }), site(east, 5000)],
    {
      failover: { mode: 'automatic', targets: { [ireland]: frankfurt } },
      links: [{ from: frankfurt, to: east, mode: 'async' }],
    },
  );

  test('is found in that loss alone', () => {
    expect(judged(drawn).violations).toMatchObject([
      { path: `replicated from ${frankfurt}`, region: east, lost: [ireland], effect: 'rests' },
    ]);
  });

  test('is mended by taking the data off that link', () => {
    expect(judged(drawn).of('RES-02')?.fix?.edits).toEqual([
      { op: 'remove', path: ['options', 0, 'replication', 0] },
    ]);
  });
});

describe('copies that the document describes', () => {
  const inside = homes(ireland, frankfurt);
  const withCopies = (...copies: NonNullable<DataSet['copies']>) =>
    judged(inside, [{ ...profiles, copies }]);

  test.each(['backup', 'log', 'analytics', 'cache'] as const)('%s abroad is found', (kind) => {
    const { violations, codes } = withCopies({ kind, regions: [east] });
    expect(violations).toMatchObject([
      { way: kind, region: east, when: 'steady', effect: 'rests' },
    ]);
    expect(codes).toEqual(['RES-01']);
  });

  test('beside the data it is no matter', () => {
    expect(withCopies({ kind: 'log' }, { kind: 'cache', regions: [stockholm] }).codes).toEqual([]);
  });

  test('made anonymous before it leaves it is a lawful way; once it has arrived it is not', () => {
    const at = { kind: 'analytics', regions: [east] } as const;
    expect(withCopies({ ...at, anonymised: 'before-leaving' }).codes).toEqual([]);
    expect(withCopies({ ...at, anonymised: 'on-arrival' }).codes).toEqual(['RES-01']);
  });

  test('an export can be made anonymous instead of kept at home', () => {
    expect(withCopies({ kind: 'analytics', regions: [east] }).of('RES-01')).toMatchObject({
      fix: { edits: [{ op: 'remove', path: ['data', 0, 'copies', 0, 'at'] }] },
      alternatives: [
        {
          edits: [
            { op: 'set', path: ['data', 0, 'copies', 0, 'anonymised'], value: 'before-leaving' },
          ],
        },
      ],
    });
  });

  test('a copy of the standby alone takes data abroad only once the standby has taken over', () => {
    const standby = option([site(ireland, 5000), site(frankfurt, 5000, { role: 'hot' })]);
    const copies = [
      { kind: 'log' as const, regions: [east as RegionId], from: [frankfurt as RegionId] },
    ];
    expect(judged(standby, [{ ...profiles, copies }]).violations).toMatchObject([
      { path: `log of ${frankfurt}`, region: east, when: 'failover', lost: [ireland] },
    ]);
  });

  test('what the edge abroad holds rests there; in a city of the users nothing is found', () => {
    const copies = [{ kind: 'edge' as const }];
    const far = option([site(frankfurt, 5000, { role: 'active' })], {
      edge: { at: 'regions', regions: [zurich] },
    });
    // Users in Lyon are nearer to Zurich than to Frankfurt.
    const lyon = population('lyon', 100, { at: { lat: 45.76, lon: 4.84 }, country: 'FR' });
    const doc = architecture([lyon], [far], { data: [{ ...profiles, copies }] });
    const [figures] = evaluate(doc, defaultAssumptions).options;
    expect(figures?.residency.violations).toMatchObject([
      { way: 'edge', region: zurich, populations: ['lyon'] },
    ]);
    expect(figures?.findings.map(({ code }) => code)).toContain('RES-08');
    expect(
      judged({ ...inside, edge: { at: 'provider' } }, [{ ...profiles, copies }]).codes,
    ).toEqual([]);
  });
});

describe('who reads it from where', () => {
  const inside = homes(ireland, frankfurt);
  const support = { by: 'support', countries: ['US'] };

  test('where reading is not stated it is named, and not judged', () => {
    const { violations, of } = judged(inside, [{ ...profiles, access: [support] }]);
    expect(violations).toEqual([]);
    expect(of('RES-08')).toMatchObject({ severity: 'medium', where: { data: ['profiles'] } });
  });

  test('outside of where it may be read it is a violation, and inside it is none', () => {
    const data = { ...profiles, readableIn: ['EU', 'CH'] };
    expect(judged(inside, [{ ...data, access: [support] }])).toMatchObject({
      violations: [{ way: 'access', path: 'read by support from US', effect: 'read' }],
      codes: ['RES-06'],
    });
    expect(
      judged(inside, [{ ...data, access: [{ by: 'it', countries: ['CH', 'PT'] }] }]).codes,
    ).toEqual([]);
  });

  test('break-glass access is an exception that says what it lacks', () => {
    const data = { ...profiles, readableIn: ['EU'] };
    const bare = judged(inside, [{ ...data, access: [{ ...support, breakGlass: {} }] }]);
    expect(bare).toMatchObject({ violations: [], codes: ['RES-07'] });
    expect(bare.of('RES-07')).toMatchObject({
      severity: 'medium',
      consequence: 'It lacks an approval, an expiry and a record.',
    });
    const breakGlass = { approvedIn: 'DE', expiresS: seconds(3600), recorded: true };
    expect(
      judged(inside, [{ ...data, access: [{ ...support, breakGlass }] }]).of('RES-07'),
    ).toMatchObject({
      severity: 'low',
      fix: null,
    });
    const foreign = { ...breakGlass, approvedIn: 'US' };
    expect(
      judged(inside, [{ ...data, access: [{ ...support, breakGlass: foreign }] }]).of('RES-07')
        ?.severity,
    ).toBe('medium');
  });
});

describe('sovereign partitions', () => {
  const link = { from: east, to: gov, mode: 'async' } as const;

  test('government and commercial never replicate, with no rule of residency at all', () => {
    const free: DataSet = { name: 'tickets', class: 'internal', residency: [] };
    const drawn = option([site(east, 5000), { region: gov, role: 'pilot', writer: false }], {
      links: [link],
    });
    const { violations, of } = judged(drawn, [free]);
    expect(violations).toContainEqual({
      data: 'tickets',
      way: 'replica',
      path: `replicated from ${east}`,
      effect: 'mixes',
      jurisdiction: 'the commercial partition',
      region: gov,
      when: 'steady',
      populations: [],
      lost: [],
    });
    expect(of('RES-05')).toMatchObject({
      severity: 'critical',
      fix: { edits: [{ op: 'remove', path: ['options', 0, 'replication', 0] }] },
    });
  });

  test('a document without data sets is held to it as well', () => {
    const drawn = option([site(east, 5000), site(gov, 5000, { role: 'hot' })], { links: [link] });
    expect(judged(drawn, []).violations[0]).toMatchObject({ data: 'all data', effect: 'mixes' });
  });

  test.each([
    [
      'a failover target',
      option([site(east, 5000), site(gov, 5000)], {
        failover: { mode: 'automatic', targets: { [east]: gov } },
      }),
      'target',
    ],
    [
      'a backup',
      option([site(east, 5000), { region: gov, role: 'backup', writer: false }]),
      'backup',
    ],
    [
      'a failover by the routing rule',
      option([site(east, 5000), site(gov, 5000, { role: 'hot' })]),
      'failover',
    ],
  ])('%s across them is found', (_, drawn, way) => {
    const ways = judged(drawn, []).violations.map((row) => row.way);
    expect(ways).toContain(way);
  });

  test('a copy in another partition is found, even a log', () => {
    const copies = [{ kind: 'log' as const, regions: ['aws:cn-north-1' as RegionId] }];
    const set: DataSet = { name: 'events', class: 'internal', residency: [], copies };
    expect(judged(homes(east), [set]).violations).toMatchObject([
      { way: 'log', region: 'aws:cn-north-1', effect: 'mixes' },
    ]);
  });
});

describe('the fine at stake', () => {
  const business = (revenue?: number) => ({
    business: {
      currency: 'USD' as const,
      currentMonthlyCostUsd: {},
      ...(revenue === undefined ? {} : { revenuePerYearUsd: usd(revenue) }),
    },
  });

  test('is 4 % of the yearly revenue: of 50 million, two', () => {
    expect(judged(homes(east), [profiles], business(50e6)).fine).toMatchObject({
      shareOfRevenue: 0.04,
      atStakeUsd: 2e6,
    });
  });

  test('is unknown where no revenue is stated, and of laws of which no fine is known', () => {
    expect(judged(homes(east), [profiles], business()).fine).toMatchObject({ atStakeUsd: null });
    const kyc: DataSet = { name: 'kyc', class: 'pii', residency: ['US'] };
    expect(judged(homes(ireland), [kyc], business(50e6)).fine).toMatchObject({
      atStakeUsd: null,
      unknownFor: ['US'],
    });
  });

  test('is nothing where nothing was found, or where the law holds the failover back', () => {
    expect(judged(homes(ireland, frankfurt), [profiles], business(50e6)).fine).toBeNull();
    expect(judged(homes(ireland, east), [profiles], business(50e6)).fine).toBeNull();
  });
});
