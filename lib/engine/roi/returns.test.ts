import { describe, expect, test } from 'vitest';
import {
  defaultAssumptions,
  share,
  usd,
  type Architecture,
  type Business,
  type Explanation,
  type Option,
} from '@/lib/engine';
import { parseDocument } from '@/lib/schemas';
import { caseOf } from '@/lib/testing/case-model';
import { exampleText } from '@/lib/testing/examples';
import { netPresentValues } from './case/net-present-values';
import { Expectations } from './case/expectations';
import {
  explainReturns,
  inputWorths,
  returnFigurePaths,
  returns,
  returnsExplainer,
  simulateReturns,
} from './index';

const names = ['collab', 'payments', 'hr-tool'] as const;

async function example(name: string): Promise<Architecture> {
  const parsed = parseDocument(await exampleText(name), name);
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  return parsed.architecture;
}

const of = (document: Architecture, options = {}) => returns(document, defaultAssumptions, options);

function withBusiness(document: Architecture, change: Partial<Business>): Architecture {
  const { business } = document;
  if (!business) throw new Error('no business');
  return { ...document, business: { ...business, ...change } };
}

describe.each(names)('%s', (name) => {
  test('net present value and internal rates follow from the cash flows that are told', async () => {
    for (const option of of(await example(name)).options) {
      const net = option.cashFlows.map(({ benefitUsd, costUsd }) => benefitUsd - costUsd);
      const worth = (rate: number) =>
        net.reduce((sum, flow, m) => sum + flow / (1 + rate) ** (m / 12), 0);
      expect(option.npvUsd).toBeCloseTo(worth(option.discountRatePerYear), 2);
      for (const root of option.irrRoots) {
        const size = net.reduce((sum, flow, m) => sum + Math.abs(flow) / (1 + root) ** (m / 12), 0);
        expect(Math.abs(worth(root))).toBeLessThan(1e-6 * size);
      }
    }
  });

  test('every figure that explain names has a tree with the same value', async () => {
    const document = await example(name);
    const explain = returnsExplainer(document, defaultAssumptions);
    for (const own of of(document).options) {
      for (const path of returnFigurePaths(own)) {
        const tree = explain(own.name, path);
        expect(tree, path).toBeDefined();
        if (tree) checkTree(tree, path);
      }
      expect(explain(own.name, 'npvUsd')?.value).toBe(own.npvUsd);
      expect(explain(own.name, 'expectedLoss.usd')?.value).toBe(own.expectedLoss.usd);
      expect(explain(own.name, 'benefits.marketAccessUsd')?.value).toBe(
        own.benefits?.marketAccessUsd,
      );
    }
    expect(explain('moon', 'npvUsd')).toBeUndefined();
    const [first] = document.options;
    expect(explainReturns(document, defaultAssumptions, first?.name ?? '', 'moon')).toBeUndefined();
  });

  test('every null has its reason, and no number is infinite', async () => {
    const all = of(await example(name));
    for (const option of all.options) {
      for (const key of ['npvUsd', 'irr', 'paybackMonths', 'roiPercent'] as const) {
        if (option[key] !== null || (option.isBaseline && key !== 'irr')) continue;
        const path = `options[${option.name}].${key}`;
        expect(all.unknown.map((row) => row.path)).toContain(path);
      }
    }
    expect(JSON.stringify(all)).not.toMatch(/NaN|Infinity/);
    JSON.stringify(all, (_, value: unknown) => {
      if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
      return value;
    });
  });

  test('what is asked thousands of times is the closed form', async () => {
    const model = caseOf(await example(name), [100_000, 300_000, 200_000], { oneOffUsd: 1000 });
    const expectations = new Expectations(model);
    const x = model.values.slice();
    model.inputs.forEach(({ value, least, most, isWhole }, i) => {
      x[i] = Math.min(most, Math.max(least, isWhole ? value + 1 : value * 1.1));
      const [quick, closed] = [expectations.at(x), netPresentValues(model, x)];
      closed.forEach((expected, o) =>
        expect(Math.abs((quick[o] ?? 0) - expected)).toBeLessThan(1e-6 * (1 + Math.abs(expected))),
      );
    });
  });

  test('at one per cent on either side of a break-even the case is another', async () => {
    const document = await example(name);
    const model = caseOf(document, [100_000, 300_000, 200_000], { oneOffUsd: 1000 });
    const expectations = new Expectations(model);
    const { breakEvens } = await import('./break-even/break-evens');
    const option = model.options.length - 1;
    const x = model.values.slice();
    const rows = breakEvens(model, expectations, option);
    expect(rows.flatMap(({ flips }) => flips).length).toBeGreaterThan(0);
    rows.forEach(({ from, flips, input }, i) => {
      for (const { to, holdsAt, pays } of flips) {
        const paysAt = (value: number) => {
          x[i] = value;
          const own = expectations.at(x)[option] ?? 0;
          x[i] = from;
          return own >= 0;
        };
        expect([input, paysAt(to), paysAt(holdsAt)]).toEqual([input, pays, !pays]);
        const beyond = to + (to - from) * 0.01;
        const { least = 0, most = 0 } = model.inputs[i] ?? {};
        if (beyond >= least && beyond <= most) expect(paysAt(beyond)).toBe(pays);
        if (model.inputs[i]?.isWhole !== true) expect(paysAt(to - (to - from) * 0.01)).toBe(!pays);
      }
    });
  });
});

/** A node's value is a number, or it says why not; a leaf says where it is from or what it counts. */
function checkTree(tree: Explanation, path: string): void {
  expect(tree.label.length, path).toBeGreaterThan(1);
  if (tree.value === null) expect(tree.because, path).toBeDefined();
  else if (typeof tree.value === 'number') expect(Number.isFinite(tree.value), path).toBe(true);
  tree.inputs.forEach((input) => checkTree(input, `${path} › ${input.label}`));
}

describe('collab', () => {
  test('market access is counted for the lawful option alone, and the case without it stands beside it', async () => {
    const all = of(await example('collab'));
    const [today, home, sharded] = all.options;
    expect(today?.isBaseline).toBe(true);
    expect(home?.benefits?.marketAccessUsd).toBe(0);
    expect(sharded?.benefits?.marketAccessUsd).toBeCloseTo(60e6, 3);
    expect(home?.market.because).toContain('stays shut');
    expect(sharded?.withoutMarketAccess.npvUsd).toBeLessThan(sharded?.npvUsd ?? 0);
    const without = of(await example('collab'), { benefits: { market: false } });
    expect(without.options[2]?.npvUsd).toBeCloseTo(sharded?.withoutMarketAccess.npvUsd ?? 0, 2);
  });

  test('populations whose felt latency is the same in both win nothing', async () => {
    const all = of(await example('collab'));
    for (const { latencyGains } of all.options) {
      const us = latencyGains.find(({ population }) => population === 'us');
      if (us) expect([us.toMs - us.fromMs, us.perYearUsd]).toEqual([0, 0]);
    }
  });

  test('scenarios stand in their order, and named ones hold what they set', async () => {
    const document = await example('collab');
    const sharded = of(document).options[2];
    const [bad, base, good] = sharded?.scenarios ?? [];
    expect([bad?.name, base?.name, good?.name]).toEqual(['pessimistic', 'base', 'optimistic']);
    expect(base?.npvUsd).toBe(sharded?.npvUsd);
    expect(bad?.npvUsd).toBeLessThan(base?.npvUsd ?? 0);
    expect(good?.npvUsd).toBeGreaterThan(base?.npvUsd ?? 0);
    const named = withBusiness(document, {
      returns: {
        scenarios: [
          { name: 'no market', set: [{ input: 'parameter.marketAccessProbability', value: 0 }] },
        ],
      },
    });
    const [, shut] = of(named).options[2]?.scenarios ?? [];
    expect(shut?.npvUsd).toBeCloseTo(sharded?.withoutMarketAccess.npvUsd ?? 0, 2);
  });

  test('each option stands against the next cheaper one', async () => {
    const all = of(await example('collab'));
    const byCost = all.frontier.map(({ option }) => option);
    for (const [i, name] of byCost.entries()) {
      const step = all.options.find((option) => option.name === name)?.againstNextCheaper;
      expect(step?.option ?? null).toBe(byCost[i - 1] ?? null);
    }
    expect(all.frontier.some(({ isEfficient }) => isEfficient)).toBe(true);
  });

  test('the tolerance of finance is held against what was drawn', async () => {
    const document = withBusiness(await example('collab'), {
      returns: {
        tolerance: [
          { lossUsd: usd(100_000), probability: share(0.5) },
          { lossUsd: usd(1e9), probability: share(0.01) },
        ],
      },
    });
    const { options } = simulateReturns(document, defaultAssumptions, { trials: 5000 });
    expect(options[0]?.tolerance.map(({ holds }) => holds)).toEqual([false, true]);
    expect(options.every(({ exceedance }) => exceedance.length > 5)).toBe(true);
  });

  test('bills stand beside what is reckoned for the option that runs', async () => {
    const document = withBusiness(await example('collab'), {
      returns: { bills: [{ month: '2026-09', usd: usd(220_000) }] },
    });
    const [bill] = of(document).bills;
    expect(bill).toMatchObject({ month: '2026-09', billedUsd: 220_000 });
    expect(bill?.ratio).toBeCloseTo(220_000 / (bill?.reckonedUsd ?? 1), 12);
  });

  test('another baseline turns the case round', async () => {
    const document = await example('collab');
    const all = of(document, { baseline: 'sharded' });
    expect(all.baseline).toBe('sharded');
    expect(all.options[2]?.npvUsd).toBe(0);
    expect(() => of(document, { baseline: 'moon' })).toThrow('no option moon');
  });

  test('what is worth measuring is never worth less than nothing', async () => {
    const worths = inputWorths(await example('payments'), defaultAssumptions);
    expect(worths.every(({ usd: worth }) => worth > 0)).toBe(true);
  });
});

describe('findings', () => {
  const codes = (document: Architecture) => of(document).findings.map(({ code }) => code);

  /** The worked case's own lines: 490k a month, told as 450k, and 19M net in the first year. */
  async function claimed(): Promise<Architecture> {
    const document = await example('collab');
    const quote: Option['quote'] = {
      monthlyCostUsd: {
        compute: usd(300_000),
        database: usd(100_000),
        storage: usd(40_000),
        transfer: usd(30_000),
        routing: usd(5000),
        observability: usd(15_000),
      },
      totalUsd: usd(450_000),
    };
    const options = document.options.map((option) =>
      option.name === 'sharded' ? { ...option, quote } : option,
    );
    return withBusiness(
      { ...document, options },
      {
        returns: {
          stated: {
            option: 'sharded',
            benefitPerYearUsd: usd(22e6),
            firstYearNetUsd: usd(19e6),
            addedPerYearUsd: usd(3e6),
          },
        },
      },
    );
  }

  test('a net benefit of 19M that its own lines make 18.27M', async () => {
    const [finding] = of(await claimed()).findings.filter(({ code }) => code === 'ROI-05');
    expect(finding?.evidence.map(({ value }) => value)).toEqual([19e6, 22e6 - 3.48e6 - 250e3]);
    expect(finding?.message).toContain('$18.27M');
  });

  test('11 900 % on all revenue, told as a return: 1 233 % on the added cost', async () => {
    const document = await example('collab');
    const options = document.options.map((option) =>
      option.name === 'sharded'
        ? { ...option, quote: { monthlyCostUsd: { all: usd(250_000) } } }
        : option,
    );
    const economics = withBusiness(
      { ...document, options },
      {
        revenuePerYearUsd: usd(336e6),
        currentMonthlyCostUsd: { all: usd(100_000) },
        oneOffCostUsd: usd(0),
        returns: {
          stated: { option: 'sharded', benefitPerYearUsd: usd(24e6), roiPercent: 11_900 },
        },
      },
    );
    const [finding] = of(economics).findings.filter(({ code }) => code === 'ROI-05');
    expect(finding?.message.replaceAll('\u202f', ' ')).toBe(
      'A return of 11 900 % is stated; on the added cost it is 1 233 %',
    );
    expect(finding?.consequence).toContain('all revenue against all cost');
  });

  test('the figure of every finding opens to the value that the finding gives', async () => {
    const collab = await example('collab');
    const hr = await example('hr-tool');
    const documents: readonly Architecture[] = [
      collab,
      await claimed(),
      withBusiness(collab, { revenuePerYearUsd: usd(0) }),
      withBusiness(collab, {
        outageCostPerHourUsd: usd(9000),
        returns: { productivityPerHourUsd: usd(100), brandPerHourUsd: usd(50) },
      }),
      { ...hr, metadata: { ...hr.metadata, chosen: 'active-active' } },
    ];
    const { business } = collab;
    if (!business) throw new Error('no business');
    const { grossMargin: _, ...unstated } = business;
    const seen = new Set<string>();
    for (const document of [...documents, { ...collab, business: unstated }]) {
      const explain = returnsExplainer(document, defaultAssumptions);
      for (const finding of of(document).findings) {
        seen.add(finding.code);
        const [, index] = finding.where.path;
        const option = document.options[typeof index === 'number' ? index : 0]?.name ?? '';
        const opened = finding.evidence.filter(({ figure }) => figure !== undefined);
        expect(opened.length, finding.code).toBeGreaterThan(0);
        for (const { figure = '', value } of opened) {
          expect(figure).toMatch(/^returns\./);
          const tree = explain(option, figure.slice('returns.'.length));
          expect(tree?.value, `${finding.code} ${figure}`).toBe(value);
          if (tree) checkTree(tree, figure);
        }
      }
    }
    expect([...seen].toSorted()).toEqual(
      ['01', '02', '03', '04', '05', '06', '07', '08'].map((code) => `ROI-${code}`),
    );
  });

  test('a claim that follows is no finding', async () => {
    const document = await claimed();
    const right = withBusiness(document, {
      returns: {
        stated: {
          option: 'sharded',
          benefitPerYearUsd: usd(22e6),
          firstYearNetUsd: usd(18.27e6),
        },
      },
    });
    expect(codes(right)).not.toContain('ROI-05');
  });

  test('revenue without a margin counts as profit', async () => {
    const { business, ...document } = await example('collab');
    if (!business) throw new Error('no business');
    const { grossMargin, ...others } = business;
    expect(grossMargin).toBe(1);
    expect(codes({ ...document, business })).not.toContain('ROI-01');
    expect(codes({ ...document, business: others })).toContain('ROI-01');
  });

  test('a market whose chance is stated is not taken for certain', async () => {
    const document = await example('collab');
    expect(codes(document)).toContain('ROI-02');
    const stated = {
      ...document,
      assumptions: [
        {
          id: 'parameter.marketAccessProbability',
          value: 0.4,
          unit: 'share',
          scope: 'document' as const,
        },
      ],
    };
    expect(codes(stated)).not.toContain('ROI-02');
    expect(of(stated).options[2]?.benefits?.marketAccessUsd).toBeCloseTo(24e6, 3);
  });

  test('a chosen option that does not pay is told, and one that pays is not', async () => {
    const document = await example('hr-tool');
    const choose = (chosen: string) => ({
      ...document,
      metadata: { ...document.metadata, chosen },
    });
    const found = of(choose('active-active')).findings.find(({ code }) => code === 'ROI-03');
    expect(found?.severity).toBe('high');
    expect(codes(choose('snapshots'))).not.toContain('ROI-03');
  });

  test('only a new market makes it pay', async () => {
    const document = withBusiness(await example('collab'), { revenuePerYearUsd: usd(0) });
    expect(codes(document)).toContain('ROI-04');
  });

  test('parts beside a stated cost of an hour do not count', async () => {
    const document = withBusiness(await example('collab'), {
      returns: { brandPerHourUsd: usd(5000) },
    });
    expect(codes(document)).toContain('ROI-08');
    expect(codes(await example('collab'))).not.toContain('ROI-08');
  });

  test('the curve that nobody measured is told beside the measured one', async () => {
    const document = await example('payments');
    const found = of(document).findings.find(({ code }) => code === 'ROI-06');
    expect(found?.evidence[1]?.value).toBeLessThan(found?.evidence[0]?.value ?? 0);
    const measured = withBusiness(document, { returns: { engagement: { curve: 'google' } } });
    expect(codes(measured)).not.toContain('ROI-06');
  });

  test('more regions that lose more to outages', async () => {
    expect(codes(await example('collab'))).toContain('ROI-07');
    expect(codes(await example('hr-tool'))).not.toContain('ROI-07');
  });
});

describe('inputs at their ends', () => {
  test('brand is left out where it is switched off', async () => {
    const { business, ...rest } = await example('collab');
    if (!business) throw new Error('no business');
    const { outageCostPerHourUsd, ...others } = business;
    expect(outageCostPerHourUsd).toBe(150_000);
    const document = {
      ...rest,
      business: {
        ...others,
        returns: { brandPerHourUsd: usd(7000), productivityPerHourUsd: usd(1000) },
      },
    };
    // 50M ÷ 8760 of revenue, 4000 of credits.
    const hour = 50e6 / 8760 + 1000 + 4000;
    expect(of(document).downtimeCost.perHourUsd).toBeCloseTo(hour + 7000, 6);
    expect(of(document, { benefits: { brand: false } }).downtimeCost.perHourUsd).toBeCloseTo(
      hour,
      6,
    );
  });

  test('a document without a business part is told so', async () => {
    const document = { ...(await example('collab')), business: null };
    expect(() => of(document)).toThrow('no business part');
  });

  test('huge amounts stay finite, and nothing at stake returns nothing', async () => {
    const document = await example('collab');
    const huge = withBusiness(document, {
      revenuePerYearUsd: usd(1e14),
      outageCostPerHourUsd: usd(1e14),
    });
    const nothing = withBusiness(document, {
      revenuePerYearUsd: usd(0),
      outageCostPerHourUsd: usd(0),
      slaCreditsPerHourUsd: usd(0),
      marketAccessPerYearUsd: usd(0),
    });
    for (const option of of(huge).options) expect(Number.isFinite(option.npvUsd)).toBe(true);
    for (const { benefits } of of(nothing).options) {
      for (const benefit of Object.values(benefits ?? {})) expect(Math.abs(benefit)).toBe(0);
    }
  });

  test('a scenario beyond an input’s limits is refused', async () => {
    const document = withBusiness(await example('collab'), {
      returns: {
        scenarios: [
          { name: 'wild', set: [{ input: 'parameter.marketAccessProbability', value: 7 }] },
        ],
      },
    });
    expect(() => of(document)).toThrow('7 does not lie from 0 to 1');
  });
});
