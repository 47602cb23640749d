import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultAssumptions, evaluate, findRegion } from '@/lib/engine';
import { defaultParameters, isParameterId } from '@/lib/engine/assumptions';
import { applyEdits, formatProblem, keyHelp, parseDocument } from '@/lib/schemas';
import { typedValue, writtenValue } from '../assumptions/notation';
import { keyOfParameter, parameterKeys } from '../assumptions/parameter-keys';

const payments = readFileSync('examples/payments.yaml', 'utf8');
const withAssumptions = (lines: string): string =>
  payments.replace(/^options:$/m, `assumptions:\n${lines}\noptions:`);

function read(lines: string) {
  const parsed = parseDocument(withAssumptions(lines), 'payments.yaml');
  if (!parsed.ok) throw new Error(parsed.problems.map(formatProblem).join('\n'));
  return parsed.architecture;
}

function problemsOf(lines: string): string[] {
  const parsed = parseDocument(withAssumptions(lines), 'payments.yaml');
  return parsed.ok ? [] : parsed.problems.map(formatProblem);
}

describe('values that a document states itself', () => {
  it('are read in the units of the engine, short or with their grounds', () => {
    expect(
      read(`
  serverTime: 20ms
  lastMile: { value: 12ms, because: "our own RUM, p50", kind: measured, by: ada, on: 2026-11-01 }
  readShare: 92.5%
  dnsTtl: 2m
  rtt:
    - { between: [aws:us-east-1, aws:eu-west-1], value: 68ms, because: ping }
  prices:
    - { region: aws:us-east-1, item: m6i.large, value: 0.07 }
    - { region: aws:us-east-1, item: to-users, value: 0.05 }
  transfer:
    - { from: aws:us-east-1, to: aws:eu-west-1, value: 0.01 }
  outages:
    - { of: aws:us-east-1, value: 0.5, because: ours }
  other:
    - { id: zones.aws:us-west-1, value: 3 }
`).assumptions,
    ).toEqual([
      {
        id: 'parameter.lastMileMs',
        value: 12,
        unit: 'ms',
        scope: 'document',
        because: 'our own RUM, p50',
        kind: 'measured',
        by: 'ada',
        on: '2026-11-01',
      },
      { id: 'parameter.serverTimeMs', value: 20, unit: 'ms', scope: 'document' },
      { id: 'parameter.readShare', value: 0.925, unit: 'of requests', scope: 'document' },
      { id: 'parameter.dnsTtlS', value: 120, unit: 's', scope: 'document' },
      {
        id: 'rtt.aws:eu-west-1~aws:us-east-1',
        value: 68,
        unit: 'ms',
        scope: 'document',
        because: 'ping',
      },
      { id: 'price.aws:us-east-1.m6i.large', value: 0.07, unit: 'USD/hour', scope: 'document' },
      { id: 'price.aws:us-east-1.to-users', value: 0.05, unit: 'USD/GB', scope: 'document' },
      {
        id: 'transfer.aws:us-east-1~aws:eu-west-1',
        value: 0.01,
        unit: 'USD/GB',
        scope: 'document',
      },
      {
        id: 'outage-rate.aws:us-east-1',
        value: 0.5,
        unit: 'per year',
        scope: 'document',
        because: 'ours',
      },
      { id: 'zones.aws:us-west-1', value: 3, unit: 'zones', scope: 'document' },
    ]);
  });

  it('move the figures: 15 ms less at the server are 15 ms less for everybody', () => {
    const before = evaluate(read('  serverTime: 35ms'), defaultAssumptions).options[0];
    const after = evaluate(read('  serverTime: 20ms'), defaultAssumptions).options[0];
    const felt = (of: typeof before) => of?.latency.populations.map(({ requestMs }) => requestMs);
    expect(felt(after)).toEqual(felt(before)?.map((requestMs) => (requestMs ?? 0) - 15));
  });

  it('speak of the document’s own regions too', () => {
    const own = withAssumptions(
      '  rtt: [{ between: [custom:hall, aws:us-east-1], value: 9ms }]',
    ).replace(
      /^options:$/m,
      'customRegions:\n  - { id: custom:hall, at: [38.9, -77.4], country: US }\noptions:',
    );
    const parsed = parseDocument(own);
    expect(parsed.ok && parsed.architecture.assumptions[0]?.id).toBe(
      'rtt.aws:us-east-1~custom:hall',
    );
  });
});

describe('a value that cannot stand', () => {
  it.each([
    [
      '  serverTim: 20ms',
      'assumptions.serverTim: "serverTim" is not a key of the assumptions; did you mean "serverTime"?',
    ],
    ['  serverTime: 20', 'assumptions.serverTime: 20 is not a duration; it has no unit'],
    ['  readShare: 120%', 'assumptions.readShare: "120%" is not a percentage'],
    ['  readShare: { value: 120% }', 'assumptions.readShare.value: "120%" is not a percentage'],
    [
      '  readShare: { value: 80%, becaus: x }',
      '"becaus" is not a key of a stated value; did you mean "because"?',
    ],
    [
      '  serverTime: { value: 20ms, on: 2026-02-30 }',
      'assumptions.serverTime.on: "2026-02-30" is not a day',
    ],
    ['  latencySpreadShape: 7.5', 'a whole number from 1 to 64'],
    [
      '  rtt: [{ between: [aws:us-east-1, aws:eu-west-1], value: 50ms }]',
      'assumptions.rtt[0].value: 50 ms is below 54.',
    ],
    [
      '  rtt: [{ between: [aws:us-east-1, aws:eu-wst-1], value: 50ms }]',
      'assumptions.rtt[0].between[1]: "aws:eu-wst-1" is not a region that Meridian knows; did you mean "aws:eu-west-1"?',
    ],
    [
      '  rtt: [{ between: [aws:us-east-1, aws:us-east-1], value: 5ms }]',
      'assumptions.rtt[0]: a way from a region to itself',
    ],
    [
      '  rtt: [{ between: [aws:us-east-1, aws:eu-west-1], value: 70ms }, { between: [aws:eu-west-1, aws:us-east-1], value: 71ms }]',
      'assumptions.rtt[1]: a second value of “Round trip between aws:eu-west-1 and aws:us-east-1”',
    ],
    [
      '  prices: [{ region: aws:us-east-1, item: m6i.larg, value: 1 }]',
      'assumptions.prices[0].item: "m6i.larg" is not a machine or another item of aws:us-east-1; did you mean "m6i.large"?',
    ],
    [
      '  prices: [{ region: aws:us-east-1, item: disk, value: -1 }]',
      'assumptions.prices[0].value: -1 is not a price',
    ],
    [
      '  other: [{ id: zones.aws:us-west-1, value: 2.5 }]',
      'assumptions.other[0].value: it must be a whole number',
    ],
    [
      '  outages: [{ of: was, value: 1 }]',
      'assumptions.outages[0].of: "was" is not a region or one of the scopes; did you mean "aws"?',
    ],
    [
      '  other: [{ id: nonsense, value: 2.5 }]',
      'assumptions.other[0].id: "nonsense" is not the id of an assumption',
    ],
  ])('%s', (lines, message) => {
    expect(problemsOf(lines).join('\n')).toContain(message);
    expect(problemsOf(lines)).toHaveLength(1);
  });
});

describe('keys', () => {
  it('are there for every parameter, each its own, beside the lists', () => {
    expect([...parameterKeys.values()]).toEqual(Object.keys(defaultParameters));
    for (const key of parameterKeys.keys()) {
      expect(key).toMatch(/^[a-z][A-Za-z0-9]*$/);
      expect(['rtt', 'prices', 'transfer', 'outages', 'other']).not.toContain(key);
      expect(keyHelp(['assumptions', key])?.meaning).not.toBe('');
    }
  });

  it('are never taken back: documents that state them must load for ever', () => {
    const published =
      'localRtt lastMile serverTime dns latencySpreadShape overloadLimit ' +
      'tightUtilization strayShare readShare';
    for (const key of published.split(' ')) expect(parameterKeys.has(key), key).toBe(true);
  });

  it('take what the default is written as', () => {
    for (const id of Object.keys(defaultParameters).filter(isParameterId)) {
      const { value, unit } = defaultParameters[id];
      const [read0] = read(`  ${keyOfParameter(id)}: ${writtenValue(value, unit)}`).assumptions;
      expect(read0?.value, id).toBeCloseTo(value, 9);
    }
  });
});

it('what a person types is read in the assumption’s unit', () => {
  expect(typedValue('20', 'ms')).toBe(20);
  expect(typedValue('20 ms', 'ms')).toBe(20);
  expect(typedValue('1.5s', 'ms')).toBe(1500);
  expect(typedValue('2m', 's')).toBe(120);
  expect(typedValue('90m', 'h')).toBe(1.5);
  expect(typedValue('80', 'of users')).toBe(0.8);
  expect(typedValue('80 %', 'of users')).toBe(0.8);
  expect(typedValue('$0.09', 'USD/GB')).toBe(0.09);
  expect(typedValue('', 'ms')).toBeNull();
  expect(typedValue('soon', 'ms')).toBeNull();
});

it('stating a value on the map leaves every comment where it was', () => {
  const text = withAssumptions('  # measured by us\n  serverTime: 20ms # p50');
  const edited = applyEdits(text, [
    { op: 'set', path: ['assumptions', 'lastMile'], value: { value: '12ms', because: 'RUM' } },
    { op: 'set', path: ['assumptions', 'serverTime'], value: '25ms' },
  ]).text;
  expect(edited).toContain('  # measured by us\n  serverTime: 25ms # p50\n');
  expect(parseDocument(edited).ok).toBe(true);
  const cleared = applyEdits(edited, [
    { op: 'remove', path: ['assumptions', 'lastMile'] },
    { op: 'set', path: ['assumptions', 'serverTime'], value: '20ms' },
  ]).text;
  expect(cleared).toBe(text);
  expect(findRegion('aws:us-east-1')).toBeDefined();
});
