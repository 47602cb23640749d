import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  assumptionFacts,
  assumptionId,
  assumptionsFor,
  defaultAssumptions,
  defaultParameters,
  estimatesOnly,
  evaluate,
  explain,
  isParameterId,
  isStale,
  latencyBetween,
  overrideScopes,
  parameterId,
  parseAssumptionId,
  refusalOf,
  rttId,
  withOverrides,
  type AssumptionOverride,
  type Explanation,
  type OverrideScope,
} from '../..';
import { architecture, option, population, site } from '../../../testing/architecture';
import {
  allAssumptions,
  assumptionTables,
  findAssumption,
  machinePrice,
  outageRateOf,
  pricesOf,
  regionOutageDurationOf,
  transferPrice,
  vcpuPrice,
} from '../../tables';

const stated = (
  id: string,
  value: number,
  scope: OverrideScope = 'workspace',
  more: Partial<AssumptionOverride> = {},
): AssumptionOverride => ({
  id,
  value,
  unit: assumptionFacts(id, defaultAssumptions)?.unit ?? '',
  scope,
  ...more,
});

/** Users in New York and Dublin; writes go to N. Virginia and wait for a copy in Ireland. */
const drawn = architecture(
  [population('us', 100), population('eu', 50, { at: { lat: 53.3, lon: -6.3 }, country: 'IE' })],
  [
    option(
      [site('aws:us-east-1', 200, { writer: true }), site('aws:eu-west-1', 200, { role: 'read' })],
      { links: [{ from: 'aws:us-east-1', to: 'aws:eu-west-1', mode: 'sync' }] },
    ),
  ],
);
const figures = (assumptions = defaultAssumptions) => evaluate(drawn, assumptions).options[0];
const atlantic = rttId('aws:us-east-1', 'aws:eu-west-1');

const rows = allAssumptions();

describe('ids', () => {
  test('every assumption of every table is listed once, with whose it is', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    for (const table of assumptionTables) {
      expect(rows.filter((row) => row.table === table).length, table).toBeGreaterThan(5);
    }
    for (const { id, label, value, source, asOf, licence } of rows) {
      expect(label.length, id).toBeGreaterThan(3);
      expect(source.length, id).toBeGreaterThan(4);
      expect(licence, id).not.toBe('');
      expect(asOf, id).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(value, id).not.toBeNaN();
    }
  });

  test('an id says what it is about, and has one spelling', () => {
    for (const { id } of rows) {
      const ref = parseAssumptionId(id);
      expect(ref === null ? null : assumptionId(ref)).toBe(id);
    }
    expect(parseAssumptionId(atlantic)).toEqual({
      of: 'rtt',
      between: ['aws:eu-west-1', 'aws:us-east-1'],
    });
    for (const other of [
      'rtt.aws:us-east-1~aws:eu-west-1',
      'rtt.aws:us-east-1~aws:us-east-1',
      'parameter.toString',
      'parameter.',
      'price.aws:us-east-1',
      'serverTimeMs',
      '',
    ]) {
      expect(parseAssumptionId(other), other).toBeNull();
    }
  });

  test('every parameter is among them, and may be stated anywhere in its range', () => {
    for (const parameter of Object.keys(defaultParameters).filter(isParameterId)) {
      const id = parameterId(parameter);
      const { unit, value, low = value, high = value } = defaultParameters[parameter];
      expect(rows.some((row) => row.id === id)).toBe(true);
      for (const held of [value, low, high]) {
        expect(refusalOf({ id, unit, value: held }, defaultAssumptions), id).toBeNull();
      }
    }
  });

  test('the default of every row may be stated', () => {
    for (const { id, unit, value } of rows) {
      if (value === null) continue;
      expect(refusalOf({ id, unit, value }, defaultAssumptions), id).toBeNull();
    }
  });

  test('a pair that nobody measured has its estimate, a price that nobody has is unknown', () => {
    const pair = findAssumption(rttId('aws:ap-east-2', 'azure:mexicocentral'));
    expect(pair?.source).toContain('nobody has measured');
    expect(pair?.low).toBeLessThan(pair?.value ?? 0);
    expect(pair?.high).toBeGreaterThan(pair?.value ?? 0);
    expect(findAssumption('price.aws:ap-east-2.m6i.large')?.value).toBeNull();
    expect(findAssumption('price.aws:nowhere-1.disk')).toBeNull();
    expect(findAssumption('price.aws:us-east-1.Standard_B2s')).toBeNull();
  });
});

describe('what may be stated', () => {
  const refusal = (id: string, value: number, unit?: string) =>
    refusalOf(
      { ...stated(id, value), ...(unit === undefined ? {} : { unit }) },
      defaultAssumptions,
    );

  test('no round trip below the fibre floor: 5 477 km there and back at 200 000 km/s is 54.8 ms', () => {
    expect(refusal(atlantic, 54)).toContain('is below 54.');
    expect(refusal(atlantic, 54)).toContain('light in fibre');
    expect(refusal(atlantic, 56)).toBeNull();
    expect(withOverrides(defaultAssumptions, [stated(atlantic, 54)])).toBe(defaultAssumptions);
  });

  test('no negative time, no share above all, no half of a whole number, no other unit', () => {
    expect(refusal('parameter.serverTimeMs', -1)).toContain('below 0 ms');
    expect(refusal('parameter.serverTimeMs', Number.NaN)).toContain('must be a number');
    expect(refusal('parameter.readShare', 1.01)).toContain('above 1');
    expect(refusal('parameter.latencySpreadShape', 8.5)).toContain('whole number');
    expect(refusal('parameter.serverTimeMs', 20, 's')).toContain('counted in “ms”');
    expect(refusal('parameter.serverTime', 20)).toContain('no assumption');
    expect(refusal('zones.aws:us-east-1', 6)).toBeNull();
  });
});

describe('layers', () => {
  const id = 'parameter.serverTimeMs';

  test('a stated value takes the place of the table’s and carries its mark', () => {
    const { serverTimeMs } = withOverrides(defaultAssumptions, [
      stated(id, 20, 'workspace', { because: 'p50 of our traces', by: 'ada', on: '2026-11-01' }),
    ]).parameters;
    expect(serverTimeMs).toMatchObject({
      value: 20,
      asOf: '2026-11-01',
      source: 'stated for the workspace: p50 of our traces',
      overridden: {
        scope: 'workspace',
        by: 'ada',
        default: { value: 35, kind: 'judgement', low: 10, high: 100 },
      },
    });
  });

  test('the document stands above the workspace and a tried value above both, in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...overrideScopes], { minLength: 1 }), (scopes) => {
        const values = { workspace: 20, document: 30, tried: 40 };
        const { serverTimeMs } = scopes.reduce(
          (assumptions, scope) => withOverrides(assumptions, [stated(id, values[scope], scope)]),
          defaultAssumptions,
        ).parameters;
        const [top, beneath] = overrideScopes.filter((s) => scopes.includes(s)).toReversed();
        expect(serverTimeMs.value).toBe(top === undefined ? 35 : values[top]);
        expect(serverTimeMs.overridden?.scope).toBe(top);
        expect(serverTimeMs.overridden?.beneath).toEqual(
          beneath === undefined ? undefined : { scope: beneath, value: values[beneath] },
        );
        expect(serverTimeMs.overridden?.default.value).toBe(35);
      }),
    );
  });

  test('stating twice is stating once', () => {
    const own = { customRegions: [], assumptions: [stated(id, 30, 'document')] };
    const once = assumptionsFor(own, defaultAssumptions);
    expect(assumptionsFor(own, once).parameters).toEqual(once.parameters);
  });

  test('the document’s own values reach its figures', () => {
    const before = figures()?.latency.populations[0]?.requestMs ?? 0;
    const own = { ...drawn, assumptions: [stated(id, 20, 'document')] };
    const after = evaluate(own, defaultAssumptions).options[0]?.latency.populations[0]?.requestMs;
    expect(after).toBeCloseTo(before - 15, 9);
  });
});

describe('laws', () => {
  const bytes = (assumptions = defaultAssumptions) => JSON.stringify(figures(assumptions));
  const ids = [...rows.filter(({ id }) => id.startsWith('parameter.')).map((r) => r.id), atlantic];

  test('clearing an override gives back the same bytes', () => {
    const before = bytes();
    const raised = withOverrides(defaultAssumptions, [stated('parameter.readShare', 0.6)]);
    withOverrides(raised, [stated(atlantic, 90)]);
    expect(bytes()).toBe(before);
    expect(withOverrides(defaultAssumptions, [])).toBe(defaultAssumptions);
  });

  test('stating the default changes nothing but the mark', () => {
    const before = bytes();
    for (const id of ids) {
      const value = findAssumption(id)?.value ?? 0;
      expect(bytes(withOverrides(defaultAssumptions, [stated(id, value)])), id).toBe(before);
    }
    const all = ids.map((id) => stated(id, findAssumption(id)?.value ?? 0));
    expect(bytes(withOverrides(defaultAssumptions, all))).toBe(before);
  });

  test('whatever may be stated gives figures: no figure without bounds, none that is no number', () => {
    const odd = (value: unknown): boolean =>
      typeof value === 'number'
        ? !Number.isFinite(value)
        : typeof value === 'object' && value !== null && Object.values(value).some(odd);
    const ids = rows.filter(({ id }) => /^(parameter|outage-|zones)/.test(id)).map(({ id }) => id);
    const anyStated = fc.constantFrom(...ids, atlantic).chain((id) => {
      const facts = assumptionFacts(id, defaultAssumptions);
      const { least = 0, most = 0, whole = false } = facts?.accepts ?? {};
      const value = whole
        ? fc.integer({ min: least, max: most })
        : fc.oneof(fc.double({ min: least, max: most, noNaN: true }), fc.constantFrom(least, most));
      return value.map((held) => stated(id, held));
    });
    fc.assert(
      fc.property(fc.array(anyStated, { maxLength: 4 }), (some) => {
        const evaluation = figures(withOverrides(defaultAssumptions, some));
        expect(odd(evaluation), JSON.stringify(some)).toBe(false);
      }),
    );
  });

  test('the order in which values are stated is irrelevant', () => {
    const some = [
      stated('parameter.serverTimeMs', 20),
      stated('parameter.lastMileMs', 15),
      stated('parameter.readShare', 0.6),
      stated(atlantic, 90),
    ];
    const expected = bytes(withOverrides(defaultAssumptions, some));
    fc.assert(
      fc.property(fc.shuffledSubarray(some, { minLength: some.length }), (order) => {
        expect(bytes(withOverrides(defaultAssumptions, order))).toBe(expected);
      }),
    );
    expect(expected).not.toBe(bytes());
  });

  test('a stated round trip holds both ways, and no estimate', () => {
    const assumptions = withOverrides(defaultAssumptions, [stated(atlantic, 90)]);
    const [us, eu] = ['aws:us-east-1', 'aws:eu-west-1'].map((id) => assumptions.region(id));
    if (!us || !eu) throw new Error('the table has lost a region');
    for (const [pair] of [
      [...latencyBetween([us], [eu], assumptions)],
      [...latencyBetween([eu], [us], assumptions)],
    ]) {
      expect(pair).toMatchObject({
        rttMs: 90,
        source: 'measured',
        overridden: { default: { value: 69.5 } },
      });
    }
    expect(latencyBetween([us], [eu], estimatesOnly(assumptions))[0]?.source).toBe('estimated');
  });
});

test('where the figure shows, its leaf says that it was stated, by whom, and what the table has', () => {
  const assumptions = withOverrides(defaultAssumptions, [
    stated('parameter.serverTimeMs', 20, 'workspace', { by: 'ada' }),
    stated(atlantic, 90, 'tried'),
  ]);
  const leaves = (tree: Explanation | undefined): Explanation[] =>
    tree === undefined ? [] : [tree, ...tree.inputs.flatMap(leaves)];
  const marks = leaves(explain(drawn, assumptions, 'drawn', 'latency.populations[eu].writeMs'))
    .flatMap(({ source }) => (source?.from === 'assumption' ? [source] : []))
    .filter(({ overridden }) => overridden !== undefined)
    .map(({ id, overridden }) => [id, overridden?.scope, overridden?.default.value]);
  expect(marks).toContainEqual(['parameter.serverTimeMs', 'workspace', 35]);
  expect(marks).toContainEqual([atlantic, 'tried', 69.5]);
});

describe('tables that are looked up', () => {
  const region = (id: string) => {
    const found = defaultAssumptions.region(id);
    if (!found) throw new Error(`no region ${id}`);
    return found;
  };
  const { overrides } = withOverrides(defaultAssumptions, [
    stated('price.aws:us-east-1.m6i.large', 0.05),
    stated('price.aws:ap-east-2.m6i.large', 0.07),
    stated('price.azure:westeurope.disk', 0.09),
    stated('price.aws:eu-west-1.to-regions', 0.015),
    stated('transfer.aws:eu-west-1~aws:us-east-1', 0.005),
    stated('transfer-rule.gcp.within.europe', 0.011),
    stated('outage-rate.aws', 0.2),
    stated('outage-rate.aws:eu-west-1', 0.4),
    stated('outage-length.region.mu', 2),
  ]);

  test('prices: a machine’s, one that no table has, a disk’s', () => {
    expect(machinePrice('aws:us-east-1', 'm6i.large', overrides)).toMatchObject({
      usd: 0.05,
      overridden: { scope: 'workspace', default: { value: 0.096 } },
    });
    expect(machinePrice('aws:us-east-1', 'm6i.large').usd).toBe(0.096);
    expect(pricesOf('aws:ap-east-2')).toBeUndefined();
    expect(pricesOf('aws:ap-east-2', overrides)?.perHour['m6i.large']).toBe(0.07);
    expect(vcpuPrice(region('aws:ap-east-2'), overrides).usd).toBe(0.035);
    expect(pricesOf('azure:westeurope', overrides)?.disk.usd).toBe(0.09);
    expect(pricesOf('azure:northeurope', overrides)?.disk.usd).toBeNull();
  });

  test('transfer: a pair before a region before a rule', () => {
    const between = (from: string, to: string) =>
      transferPrice(region(from), region(to), overrides)?.usd;
    expect(between('aws:eu-west-1', 'aws:us-east-1')).toBe(0.005);
    expect(between('aws:eu-west-1', 'aws:eu-central-1')).toBe(0.015);
    expect(between('aws:us-east-1', 'aws:eu-west-1')).toBe(0.02);
    expect(between('gcp:europe-west1', 'gcp:europe-west3')).toBe(0.011);
    // To another provider it leaves to the internet, whatever is stated for one's own regions.
    expect(between('aws:eu-west-1', 'gcp:europe-west1')).toBe(0.09);
  });

  test('outages: a region before its provider', () => {
    expect(outageRateOf(region('aws:eu-west-1'), overrides).perYear).toBe(0.4);
    expect(outageRateOf(region('aws:eu-west-2'), overrides)).toMatchObject({
      perYear: 0.2,
      high: 0.2,
      overridden: { default: { value: 0.09, high: 0.147 } },
    });
    expect(outageRateOf(region('aws:us-east-1'), overrides).perYear).toBe(1.13);
    expect(regionOutageDurationOf(overrides)).toMatchObject({ mu: 2, sigma: 1.05 });
  });

  test('zones of a region', () => {
    const own = withOverrides(defaultAssumptions, [stated('zones.aws:us-west-1', 3)]);
    expect(own.region('aws:us-west-1')?.zones).toBe(3);
    expect(own.regions.find(({ id }) => id === 'aws:us-west-1')?.zones).toBe(3);
    expect(own.regions).toHaveLength(defaultAssumptions.regions.length);
  });
});

test('a value is stale once it is older than two years', () => {
  expect(isStale('2024-11-20', '2026-11-20')).toBe(false);
  expect(isStale('2024-11-19', '2026-11-20')).toBe(true);
  expect(isStale('2024-02-29', '2026-02-28')).toBe(false);
  expect(isStale('2024-02-29', '2026-03-01')).toBe(true);
  expect(isStale('', '2026-11-20')).toBe(false);
});
