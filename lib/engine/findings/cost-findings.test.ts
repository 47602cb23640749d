import { describe, expect, test } from 'vitest';
import {
  bytes,
  defaultAssumptions,
  evaluate,
  rps,
  share,
  usd,
  type Architecture,
  type Business,
  type DataSet,
  type Finding,
  type Option,
} from '..';
import { architecture, option, population, site } from '../../testing/architecture';

const findings = (doc: Architecture, code: string, name = 'drawn'): readonly Finding[] =>
  evaluate(doc, defaultAssumptions, { option: name }).options.flatMap((judged) =>
    judged.findings.filter((finding) => finding.code === code),
  );
const one = (doc: Architecture, code: string, name?: string): Finding => {
  const [first] = findings(doc, code, name);
  if (!first) throw new Error(`no ${code}`);
  return first;
};
const plain = (said: string | undefined) => said?.replaceAll(/[\u00a0\u202f]/g, ' ');

const business = (currentMonthlyCostUsd: Business['currentMonthlyCostUsd']): Business => ({
  currency: 'USD',
  currentMonthlyCostUsd,
});
const today = option([site('aws:us-east-1', 160, { writer: true, zones: 3 })], { name: 'today' });
const copied = option(
  [site('aws:us-east-1', 160, { writer: true }), site('aws:us-west-2', 20, { role: 'hot' })],
  { links: [{ from: 'aws:us-east-1', to: 'aws:us-west-2', mode: 'async' }] },
);
const documents = (
  drawn: Option,
  more: Partial<Architecture> = {},
  data: Partial<DataSet> = {},
): Architecture =>
  architecture([population('here', 100)], [today, drawn], {
    metadata: { name: 'case', current: 'today' },
    business: business({ compute: usd(100_000) }),
    data: [{ name: 'changes', class: 'internal', residency: [], ...data }],
    ...more,
  });

/** Writes that make this many dollars a month at $0.02 a GB. */
const writing = (usdAMonth: number): Partial<DataSet> => ({
  sizeBytes: bytes(1e12),
  writesPerSecond: (usdAMonth / 0.02) * (1e9 / (730 * 3600) / 1e6),
  writeSizeBytes: bytes(1e6),
});

describe('CST-01, transfer between regions', () => {
  // Compute 100 000 + 12 500 at 160 and 20 of 160 req/s, in Oregon at Virginia’s price; routing and
  // observability 6.67 % of it: 120 003.75. A ninth of that is a tenth of the infrastructure.
  const rest = 112_500 * 1.0667;

  test('holds its peace at a tenth of the infrastructure, and speaks above', () => {
    expect(findings(documents(copied, {}, writing(rest / 9 - 5)), 'CST-01')).toEqual([]);
    const { severity, message } = one(documents(copied, {}, writing(rest / 9 + 20)), 'CST-01');
    expect(severity).toBe('medium');
    expect(plain(message)).toContain('of the infrastructure');
    expect(one(documents(copied, {}, writing(rest / 3)), 'CST-01').severity).toBe('high');
  });

  test('is mended by the least compression that does, and not by one per cent less', () => {
    const doc = documents(copied, {}, writing((rest / 9) * 1.25));
    const edit = one(doc, 'CST-01').fix?.edits[0];
    // 1 − 1/1.25 = 20 %.
    expect(edit).toEqual({ op: 'set', path: ['options', 1, 'compression'], value: '20%' });
    const saving = (points: number) =>
      documents({ ...copied, compression: share(points / 100) }, {}, writing((rest / 9) * 1.25));
    expect(findings(saving(20), 'CST-01')).toEqual([]);
    expect(findings(saving(19), 'CST-01')).toHaveLength(1);
  });

  test('has no fix where even the best compression is not enough', () => {
    expect(one(documents(copied, {}, writing(rest)), 'CST-01').fix).toBeNull();
  });
});

test('CST-02 names what comes beside servers, the dearest first', () => {
  const { message, severity } = one(documents(copied, {}, writing(5000)), 'CST-02');
  // 5 000 transfer; standby people 10 % of 2 · 200 000 / 12 = 3 333; 5 % and 1.67 % of 112 500.
  expect(plain(message)).toMatch(
    /observability \$5 625, transfer between regions \$5 000, people \$3 333 and routing \$1 879$/,
  );
  expect(severity).toBe('low');
  expect(findings(documents(copied, {}, writing(5000)), 'CST-02', 'today')).toEqual([]);
});

test('CST-02 tells of calls that cross regions, which nobody counts', () => {
  const dependency = {
    name: 'identity',
    needs: 'hard',
    external: false,
    regions: ['aws:us-east-1'],
    calls: 3,
  } as const;
  const serving = option([
    site('aws:us-east-1', 160, { writer: true }),
    site('aws:us-west-2', 160, { writer: true }),
  ]);
  const doc = documents(serving, { dependencies: [dependency] }, writing(0));
  expect(one(doc, 'CST-02').message).toContain('calls to identity cross regions');
});

describe('CST-03, idle capacity', () => {
  const wide = option([
    site('aws:us-east-1', 300, { writer: true }),
    site('aws:us-west-2', 300, { writer: true }),
  ]);

  test('speaks below 40 %, and lowers to what a loss needs with room for retries', () => {
    // 100 of 600 req/s, all in Virginia: 100 / 0.65 = 154. Oregon may have to take them: 100 / 0.9 = 112.
    const finding = one(documents(wide, {}, writing(0)), 'CST-03');
    expect(plain(finding.message)).toMatch(/^Only 16\.7 % of what runs is used at the peak/);
    expect(finding.fix?.edits).toEqual([
      { op: 'set', path: ['options', 1, 'regions', 0, 'capacityRps'], value: 154 },
      { op: 'set', path: ['options', 1, 'regions', 1, 'capacityRps'], value: 112 },
    ]);
    const lean = {
      ...wide,
      sites: wide.sites.map((row, i) => ({ ...row, capacityRps: rps(i === 0 ? 154 : 112) })),
    };
    expect(findings(documents(lean, {}, writing(0)), 'CST-03')).toEqual([]);
    const [judged] = evaluate(documents(lean, {}, writing(0)), defaultAssumptions, {
      option: 'drawn',
    }).options;
    expect(judged?.capacity.losses.every(({ lost, survives }) => lost.length > 1 || survives)).toBe(
      true,
    );
  });

  test('holds its peace where what is there is used', () => {
    expect(findings(documents(copied, {}, writing(0)), 'CST-03')).toEqual([]);
  });
});

test('CST-04 says that the bill is the least, and graver where a budget is required', () => {
  const unpriced = option([
    site('aws:us-east-1', 160, { writer: true }),
    site('aws:ap-east-2', 20, { role: 'hot' }),
  ]);
  const finding = one(documents(unpriced, {}, writing(0)), 'CST-04');
  expect(finding.message).toMatch(
    /^The bill is at least \$1\d\dk a month: \d of \d+ lines are not known$/,
  );
  expect(finding.severity).toBe('low');
  const requirements = { claims: [], budgetPerMonthUsd: usd(500_000) };
  expect(one(documents(unpriced, { requirements }, writing(0)), 'CST-04').severity).toBe('medium');
  expect(findings(documents(copied, {}, writing(0)), 'CST-04')).toEqual([]);
});

describe('CST-05, beside 2 to 2.5 times', () => {
  const twice = (capacity: number) =>
    documents(
      option([
        site('aws:us-east-1', capacity, { writer: true }),
        site('aws:us-west-2', capacity, { writer: true }),
      ]),
      {},
      writing(0),
    );

  test('two fleets as large as today’s with tooling are usual', () => {
    // 2 · 1.0667 = 2.13.
    expect(findings(twice(160), 'CST-05')).toEqual([]);
  });

  test('half as much is cheap, half as much again is dear', () => {
    expect(one(twice(80), 'CST-05')).toMatchObject({ severity: 'low' });
    expect(one(twice(80), 'CST-05').message).toContain('1.07 ×');
    expect(one(twice(240), 'CST-05')).toMatchObject({ severity: 'medium' });
  });

  test('a standby is not held to it', () => {
    expect(findings(documents(copied, {}, writing(0)), 'CST-05')).toEqual([]);
  });
});

test('CST-06 holds the bill against the budget', () => {
  const within = (budget: number) =>
    documents(copied, { requirements: { claims: [], budgetPerMonthUsd: usd(budget) } }, writing(0));
  // 112 500 · 1.0667 + 3 333 = 123 337.
  expect(findings(within(123_340), 'CST-06')).toEqual([]);
  const { message, severity } = one(within(120_000), 'CST-06');
  expect(severity).toBe('high');
  expect(plain(message)).toBe('It costs $123k a month, $3 337 above the budget');
});

describe('a quote with the slips of the worked cases', () => {
  const quoted = (quote: NonNullable<Option['quote']>) =>
    documents(
      { ...copied, quote },
      {
        business: business({
          compute: usd(120_000),
          database: usd(50_000),
          storage: usd(20_000),
          network: usd(10_000),
        }),
      },
      writing(0),
    );
  const lines = {
    compute: usd(300_000),
    database: usd(100_000),
    storage: usd(40_000),
    'cross-region transfer': usd(30_000),
    routing: usd(5000),
    observability: usd(15_000),
  };

  test('CST-07: 490k that is told as 450k, and 3.48M a year told as 3.0M', () => {
    const doc = quoted({
      monthlyCostUsd: lines,
      totalUsd: usd(450_000),
      addedPerYearUsd: usd(3_000_000),
    });
    const [total, added] = findings(doc, 'CST-07').toSorted((a, b) =>
      a.message < b.message ? 1 : -1,
    );
    expect([total?.message, added?.message]).toEqual([
      'The quote adds $3.48M a year to today’s bill, not $3M',
      'The lines of the quote add up to $490k a month, not $450k',
    ]);
    expect(added?.fix?.edits).toEqual([
      { op: 'set', path: ['options', 1, 'quote', 'total'], value: 490_000 },
    ]);
    const right = quoted({
      monthlyCostUsd: lines,
      totalUsd: usd(490_000),
      addedPerYearUsd: usd(3_480_000),
    });
    expect(findings(right, 'CST-07')).toEqual([]);
  });

  test('CST-08: $800 beside $100k is 0.8 %, not 8 %', () => {
    const monthlyCostUsd = { servers: usd(99_200), 'cross-region transfer': usd(800) };
    const { message, fix } = one(quoted({ monthlyCostUsd, transferShare: share(0.08) }), 'CST-08');
    expect(plain(message)).toBe('Transfer is 0.8 % of the quoted infrastructure, not 8 %');
    expect(fix?.edits[0]).toMatchObject({ value: '0.8%' });
    expect(findings(quoted({ monthlyCostUsd, transferShare: share(0.008) }), 'CST-08')).toEqual([]);
  });
});
