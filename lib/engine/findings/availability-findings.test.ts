import { describe, expect, test } from 'vitest';
import { applyEdits, parseDocument } from '@/lib/schemas';
import { exampleText } from '@/lib/testing/examples';
import {
  defaultAssumptions,
  evaluate,
  withOverrides,
  type AssumptionOverride,
  type DocumentEdit,
  type Finding,
  type OptionEvaluation,
} from '..';

/** What a case changes of the document below. */
interface Case {
  readonly requires?: string;
  readonly tier?: number;
  readonly east?: string;
  readonly west?: string;
  readonly failover?: string;
  readonly dependencies?: string;
  readonly data?: string;
}

/** Users in New York and San Francisco, 1 200 req/s, on two serving sites of which each bears all of them. */
function textOf({
  requires = 'claims: [availability], availability: 99.99%',
  tier = 1,
  east = 'role: active, zones: 3, capacityRps: 2000',
  west = 'role: active, zones: 3, capacityRps: 2000',
  failover = 'mode: automatic, promote: 0s, success: 99%',
  dependencies = '[]',
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
dependencies: ${dependencies}
options:
  - name: drawn
    regions:
      - { id: aws:eu-west-1, ${east} }
      - { id: aws:us-west-2, ${west} }
    routing: { strategy: weighted, ttl: 20s, weights: { aws:eu-west-1: 1, aws:us-west-2: 1 } }
    health: { interval: 10s, failures: 3 }
    failover: { ${failover} }
`;
}

function evaluated(text: string, stated: readonly AssumptionOverride[] = []): OptionEvaluation {
  const parsed = parseDocument(text, 'case.yaml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const [first] = evaluate(parsed.architecture, withOverrides(defaultAssumptions, stated)).options;
  if (!first) throw new Error('no option');
  return first;
}

const inText = (code: string, text: string, stated?: readonly AssumptionOverride[]) =>
  evaluated(text, stated).findings.find((f) => f.code === code);

const inCase = (code: string, given: Case) => inText(code, textOf(given));

function mended(text: string, fix: Finding['fix'] | undefined): string {
  if (!fix) throw new Error('there is no fix');
  return applyEdits(text, fix.edits).text;
}

const withValue = (edits: readonly DocumentEdit[], value: string | number): DocumentEdit[] =>
  edits.map((edit) => (edit.op === 'set' ? { ...edit, value } : edit));

/** The only percentage of an edit, in per cent. */
const percentOf = (edit: DocumentEdit | undefined): number =>
  Number(/"([\d.]+)%"/.exec(JSON.stringify(edit))?.[1]);

const plain = (text: string | undefined) => text?.replaceAll(/[\u00a0\u202f]/g, ' ');

/** Nothing common to all regions goes wrong, so that the rest can be seen. */
const noCommonCause: AssumptionOverride[] = [
  { id: 'outage-rate.common-cause', value: 0, unit: 'per year', scope: 'tried' },
];

describe('AVL-01, the requirement missed', () => {
  test('names the largest part, with the requirement’s budget as the limit', () => {
    const found = inCase('AVL-01', {
      requires: 'claims: [availability], availability: 99.999%',
      failover: 'mode: manual, decide: 30m, promote: 0s, success: 90%',
    });
    expect(found?.severity).toBe('high');
    expect(plain(found?.message)).toMatch(
      /^Up 99\.99\d+ % of the year, where 99\.999 % are required$/,
    );
    expect(plain(found?.consequence)).toMatch(
      /of 5\.26 min allowed; the largest part, \d+(\.\d)? %: common cause\.$/,
    );
    expect(found?.evidence[0]).toMatchObject({ unit: 'min a year', label: 'Downtime' });
    expect(found?.evidence[0]?.limit).toBeCloseTo(5.256, 9);
  });

  test('is medium where availability is not what several regions are for, and holds its peace where it is met', () => {
    expect(inCase('AVL-01', { requires: 'availability: 99.999%' })?.severity).toBe('medium');
    expect(inCase('AVL-01', { requires: 'availability: 99.99%' })).toBeUndefined();
    expect(inCase('AVL-01', { requires: 'rto: 5m' })).toBeUndefined();
  });

  test('a second zone is enough', () => {
    const text = textOf({
      requires: 'availability: 99.995%',
      west: 'role: active, zones: 1, capacityRps: 2000',
      failover: 'mode: automatic, promote: 0s, success: 60%',
    });
    const found = inText('AVL-01', text, noCommonCause);
    expect(found?.fix?.summary).toBe('Spread us-west-2 over two zones');
    expect(inText('AVL-01', mended(text, found?.fix), noCommonCause)).toBeUndefined();
  });

  test('a failover that nobody has to decide is enough', () => {
    const text = textOf({
      requires: 'availability: 99.997%',
      failover: 'mode: manual, decide: 4h, promote: 0s, success: 95%',
    });
    const found = inText('AVL-01', text, noCommonCause);
    expect(found?.fix?.summary).toBe('Fail over without a decision by people');
    expect(inText('AVL-01', mended(text, found?.fix), noCommonCause)).toBeUndefined();
  });

  test('drills are enough: the least share that has to work, and a tenth of a per cent less is not', () => {
    const text = textOf({
      requires: 'availability: 99.999%',
      failover: 'mode: automatic, promote: 0s, success: 80%',
    });
    const found = inText('AVL-01', text, noCommonCause);
    const [edit] = found?.fix?.edits ?? [];
    expect(edit).toMatchObject({ op: 'set', path: ['options', 0, 'failover', 'success'] });
    const share = percentOf(edit);
    const withShare = (value: number) =>
      inText(
        'AVL-01',
        applyEdits(text, withValue(found?.fix?.edits ?? [], `${value.toFixed(1)}%`)).text,
        noCommonCause,
      );
    expect(withShare(share)).toBeUndefined();
    expect(withShare(share - 0.1)).toBeDefined();
  });

  test('more capacity is enough: what the worst loss asks for, and not one request less', () => {
    const text = textOf({
      requires: 'availability: 99.998%',
      east: 'role: active, zones: 12, capacityRps: 1100',
      west: 'role: active, zones: 12, capacityRps: 1100',
      failover: 'mode: automatic, promote: 0s, success: 99%',
    });
    const found = inText('AVL-01', text, noCommonCause);
    expect(found?.fix?.edits.map((edit) => ('value' in edit ? edit.value : null))).toEqual([
      1200, 1200,
    ]);
    expect(inText('AVL-01', mended(text, found?.fix), noCommonCause)).toBeUndefined();
    const less = applyEdits(text, withValue(found?.fix?.edits ?? [], 1199)).text;
    expect(inText('AVL-01', less, noCommonCause)).toBeDefined();
  });

  test('an alternative to the dependency is enough', () => {
    const text = textOf({
      requires: 'availability: 99.99%',
      dependencies: '[{ name: cards, needs: hard, availability: 99.95% }]',
    });
    const found = inText('AVL-01', text);
    expect(found?.fix?.edits).toEqual([
      {
        op: 'insert',
        path: ['dependencies'],
        index: 1,
        value: { name: 'cards-2', needs: 'hard', availability: '99.95%', alternativeTo: 'cards' },
      },
    ]);
    expect(inText('AVL-01', mended(text, found?.fix))).toBeUndefined();
  });
});

describe('AVL-02, out of reach', () => {
  test('payments: five nines behind a card network of 99.99 %, in every option', async () => {
    const parsed = parseDocument(await exampleText('payments'), 'payments.yaml');
    if (!parsed.ok) throw new Error('payments does not parse');
    for (const { findings } of evaluate(parsed.architecture, defaultAssumptions).options) {
      const found = findings.find((f) => f.code === 'AVL-02');
      expect(found?.severity).toBe('high');
      expect(plain(found?.message)).toBe(
        'No drawing reaches 99.999 %: card-network takes 52.6 min a year and common causes take 16.5 min a year, and 5.26 min are allowed',
      );
      // 99.99 % times 1 − 16.47 ÷ 525 600.
      expect(plain(found?.consequence)).toBe('The best that any shape can reach is 99.987 %.');
      expect(found?.evidence[0]?.value).toBeCloseTo(52.56, 8);
      expect(found?.fix).toBeNull();
    }
  });

  test('says how good an alternative has to be, and a little worse is not enough', () => {
    const text = textOf({
      requires: 'availability: 99.99%',
      dependencies: '[{ name: cards, needs: hard, external: true, availability: 99.9% }]',
    });
    const found = inText('AVL-02', text);
    const [edit] = found?.fix?.edits ?? [];
    expect(edit).toMatchObject({
      op: 'insert',
      value: { name: 'cards-2', alternativeTo: 'cards' },
    });
    expect(inText('AVL-02', mended(text, found?.fix))).toBeUndefined();
    const value = {
      name: 'cards-2',
      needs: 'hard',
      external: true,
      availability: `${(percentOf(edit) - 0.001).toFixed(4)}%`,
      alternativeTo: 'cards',
    };
    const worse: DocumentEdit = { op: 'insert', path: ['dependencies'], index: 1, value };
    expect(inText('AVL-02', applyEdits(text, [worse]).text)).toBeDefined();
  });

  test('holds its peace where regions can still mend it', () => {
    const manual = 'mode: manual, decide: 4h, promote: 0s, success: 60%';
    const missed = { requires: 'availability: 99.995%', failover: manual };
    expect(inCase('AVL-01', missed)).toBeDefined();
    expect(inCase('AVL-02', missed)).toBeUndefined();
  });
});

test('AVL-03: what it would have to be is computed; low where nothing is required', () => {
  const dependencies = '[{ name: cards, needs: hard }]';
  const found = inCase('AVL-03', { dependencies, requires: 'availability: 99.9%' });
  expect(found).toMatchObject({ severity: 'medium', where: { path: ['dependencies', 0] } });
  expect(plain(found?.message)).toMatch(
    /^cards states no availability: 99\.99\d* % is the most that users find$/,
  );
  expect(plain(found?.consequence)).toMatch(
    /^For the required 99\.9 % it would have to be up 99\.90\d* % of the time\.$/,
  );
  expect(inCase('AVL-03', { dependencies, requires: 'rto: 5m' })?.severity).toBe('low');
  const stated = '[{ name: cards, needs: hard, availability: 99.99% }]';
  expect(inCase('AVL-03', { dependencies: stated })).toBeUndefined();
  expect(inCase('AVL-03', { dependencies: '[{ name: mail, needs: soft }]' })).toBeUndefined();
});

describe('AVL-04, one zone', () => {
  test('spreads the site over two, with what that spares; a second is the least', () => {
    const text = textOf({ west: 'role: active, zones: 1, capacityRps: 2000' });
    const found = inText('AVL-04', text);
    expect(found).toMatchObject({
      severity: 'medium',
      message: 'us-west-2 stands in one zone',
      where: { sites: ['aws:us-west-2'] },
      fix: { edits: [{ op: 'set', path: ['options', 0, 'regions', 1, 'zones'], value: 2 }] },
    });
    expect(inText('AVL-04', mended(text, found?.fix))).toBeUndefined();
    expect(
      inCase('AVL-04', { tier: 2, west: 'role: active, zones: 1, capacityRps: 2000' })?.severity,
    ).toBe('low');
  });

  test('a site that states no zones is said to, and is no more than low', () => {
    const found = inCase('AVL-04', { west: 'role: active, capacityRps: 2000' });
    expect(found).toMatchObject({
      severity: 'low',
      message: 'us-west-2 states no zones and counts as one',
    });
  });

  test('a standby that serves nobody loses nothing with its zone', () => {
    const standby = textOf({ west: 'role: hot, capacityRps: 2000' }).replace(
      'strategy: weighted, ttl: 20s, weights: { aws:eu-west-1: 1, aws:us-west-2: 1 }',
      'strategy: latency, ttl: 20s',
    );
    expect(inText('AVL-04', standby)).toBeUndefined();
  });
});

describe('AVL-05, failovers that nobody has drilled', () => {
  const failover = 'mode: automatic, promote: 0s';

  test('says what the judgement could be, and which share would be enough', () => {
    const text = textOf({ failover, requires: 'availability: 99.9999%' });
    const found = inText('AVL-05', text, noCommonCause);
    expect(found?.severity).toBe('medium');
    expect(plain(found?.consequence)).toContain('from 80 % to 99 %');
    const [low, value, high] = found?.evidence.map((one) => one.value ?? 0) ?? [];
    expect(low).toBeGreaterThan(value ?? 0);
    expect(value).toBeGreaterThan(high ?? 0);
  });

  test('a fix is offered where drills can mend it, and mends it', () => {
    const text = textOf({ failover, requires: 'availability: 99.9995%' });
    const found = inText('AVL-05', text, noCommonCause);
    expect(found?.fix?.summary).toMatch(/^Drill failovers until/);
    expect(inText('AVL-01', mended(text, found?.fix), noCommonCause)).toBeUndefined();
  });

  test('holds its peace where drills are stated, or something else takes more', () => {
    expect(inText('AVL-05', textOf({}), noCommonCause)).toBeUndefined();
    expect(inCase('AVL-05', { failover })).toBeUndefined();
  });
});

describe('AVL-06, a site that lowers availability', () => {
  const small = 'role: active, zones: 12, capacityRps: 700';

  test('names it, with both figures, and the capacity with which it pays', () => {
    const text = textOf({ east: 'role: active, zones: 12, capacityRps: 2000', west: small });
    const found = inText('AVL-06', text);
    expect(found).toMatchObject({ severity: 'medium', where: { sites: ['aws:us-west-2'] } });
    const [withIt, without] = found?.evidence.map((one) => one.value ?? 0) ?? [];
    expect(withIt).toBeGreaterThan(without ?? 0);
    expect(found?.fix?.edits).toEqual([
      { op: 'set', path: ['options', 0, 'regions', 1, 'capacityRps'], value: 1200 },
    ]);
    expect(inText('AVL-06', mended(text, found?.fix))).toBeUndefined();
  });

  test('is no matter where the site stands by law, or takes over', () => {
    expect(inCase('AVL-06', {})).toBeUndefined();
    const data = '[{ name: p, class: pii, residency: [EU] }]';
    const text = textOf({ data, east: small }).replace(
      'country: US, users: 1000, peakRps: 600 }\n    - { name: sf',
      'country: DE, users: 1000, peakRps: 600 }\n    - { name: sf',
    );
    expect(inText('AVL-06', text)).toBeUndefined();
  });
});

describe('AVL-07, a standby would do', () => {
  const requires = 'claims: [availability], availability: 99.9%';

  test('says what one region alone comes to, and lets the other stand by', () => {
    const text = textOf({ requires });
    const found = inText('AVL-07', text);
    expect(found?.severity).toBe('low');
    expect(plain(found?.message)).toMatch(
      /^99\.9 % needs no second serving region: \S+ alone misses 70\.4 min a year, of 526 min allowed$/,
    );
    expect(found?.fix?.edits).toEqual([
      { op: 'set', path: ['options', 0, 'regions', 1, 'role'], value: 'hot' },
    ]);
    const after = evaluated(mended(text, found?.fix));
    expect(after.findings.map((f) => f.code)).not.toContain('AVL-07');
    expect(after.findings.map((f) => f.code)).not.toContain('AVL-01');
  });

  test('not above 99.9 %, nor where something else asks for it', () => {
    expect(inCase('AVL-07', {})).toBeUndefined();
    const latency = 'claims: [availability, latency], availability: 99.9%';
    expect(inCase('AVL-07', { requires: latency })).toBeUndefined();
    expect(
      inCase('AVL-07', { requires, west: 'role: hot, zones: 3, capacityRps: 2000' }),
    ).toBeUndefined();
  });
});
