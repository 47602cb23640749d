import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { discountFactor } from './discount-factor';
import { internalRates, yearlyRate } from './internal-rates';
import { netPresentValue } from './net-present-value';
import { discountedPaybackMonths, paybackMonths } from './payback';
import { returnOnAddedCost, returnOnAllRevenue } from './return-on-investment';

/** One flow a year, as months. */
const yearly = (flows: readonly number[]): number[] =>
  flows.flatMap((flow, year) => (year === 0 ? [flow] : [...Array<number>(11).fill(0), flow]));

/** Σ flow ÷ (1 + rate)ⁿ, in whole periods. */
const worth = (flows: readonly number[], rate: number) =>
  flows.reduce((sum, flow, n) => sum + flow / (1 + rate) ** n, 0);

/*
 * Published with numpy-financial, tests/test_financial.py at commit 06f5d481 (BSD-3-Clause): TestNpv and
 * TestIrr. Its irr answers with one root where there are several; ours must contain it.
 */
describe('the vectors of numpy-financial', () => {
  test('net present value', () => {
    const flows = [-15000, 1500, 2500, 3500, 4500, 6000];
    expect(netPresentValue(yearly(flows), 0.05)).toBeCloseTo(122.8948549509427, 8);
  });

  test.each([
    [[-150000, 15000, 25000, 35000, 45000, 60000], 0.0524, 4],
    [[-100, 0, 0, 74], -0.0955, 4],
    [[-100, 39, 59, 55, 20], 0.28095, 5],
    [[-100, 100, 0, -7], -0.0833, 4],
    [[-100, 100, 0, 7], 0.06206, 5],
    [[-5, 10.5, 1, -8, 1], 0.0886, 4],
    [[-5, 10.5, 1, -8, 1, 0, 0, 0], 0.0886, 4],
    [[-1678.87, 771.96, 1814.05, 3520.3, 3552.95, 3584.99, 4789.91, -1], 1.00426, 4],
    [
      [
        -217500, -217500, 108466.80462450592, 101129.96439328062, 93793.12416205535,
        86456.28393083003, 79119.44369960476, 71782.60346837944, 64445.76323715414,
        57108.92300592884, 49772.08277470355, 42435.24254347826, 35098.40231225296,
        27761.56208102766, 20424.721849802358, 13087.88161857707, 5751.041387351768,
        -1585.7988438735192, -8922.639075098821, -16259.479306324123, -23596.31953754941,
        -30933.159768774713, -38270, -45606.8402312253, -52943.680462450604, -60280.520693675906,
        -67617.36092490121,
      ],
      0.12,
      6,
    ],
  ])('internal rate of %j', (flows, expected, digits) => {
    const rates = internalRates(flows);
    const nearest = rates.toSorted((a, b) => Math.abs(a - expected) - Math.abs(b - expected))[0];
    expect(nearest).toBeCloseTo(expected, digits);
  });

  test('a rate that loses all but nothing (gh-15)', () => {
    const flows = [
      -3000, 2.3926932267015667e-7, 4.1672087103345505e-16, 5.3965110036378706e-25,
      5.1962551071806174e-34, 3.7202955645436402e-43, 1.9804961711632469e-52,
      7.8393517651814181e-62, 2.3072565113911438e-71, 5.0491839233308912e-81,
      8.2159177668499263e-91, 9.9403244366963527e-101, 8.942410813633967e-111,
      5.9816122646481191e-121, 2.975030903184424e-131, 1.1002067043497954e-141,
      3.0252876563518021e-152, 6.1854121948207909e-163, 9.4032980015353301e-174,
      1.0629218520017728e-184, 8.9337141847171845e-196, 5.5830607698467935e-207,
      2.5943122036622652e-218, 8.9635842466507006e-230, 2.3027710094332358e-241,
      4.3987510596745562e-253, 6.2476630372575209e-265, 6.598046841695288e-277,
      5.1811095266842017e-289, 3.0250999925830644e-301, 1.3133070599585015e-313,
    ];
    const [rate = Number.NaN] = internalRates(flows);
    expect(Math.abs(rate / -0.9999999990596069 - 1)).toBeLessThan(1e-9);
  });

  test.each([[[1, 2, 3]], [[-1, -2, -3]], [[40000, 5000, 8000, 12000, 30000]]])(
    '%j has no internal rate',
    (flows) => expect(internalRates(flows)).toEqual([]),
  );
});

describe('internal rates', () => {
  test('all of several: −1000, 6000, −11000, 6000 at 0, 100 and 200 %', () => {
    // (1 − v)(1 − 2v)(1 − 3v) · −1000: v = 1, ½, ⅓.
    const rates = internalRates([-1000, 6000, -11000, 6000]);
    expect(rates).toHaveLength(3);
    [0, 1, 2].forEach((rate, i) => expect(rates[i]).toBeCloseTo(rate, 9));
  });

  test('one that only touches: −1, 2, −1 at 0 %', () => {
    const rates = internalRates([-1, 2, -1]);
    expect(rates).toHaveLength(1);
    expect(rates[0]).toBeCloseTo(0, 7);
  });

  test('nothing at all has none', () => expect(internalRates([0, 0])).toEqual([]));

  test('what is found is worth nothing, and no more than the signs change', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 40 }),
        (flows) => {
          const signs = flows.filter((flow) => flow !== 0).map(Math.sign);
          const changes = signs.filter((sign, i) => i > 0 && sign !== signs[i - 1]).length;
          const rates = internalRates(flows);
          expect(rates.length).toBeLessThanOrEqual(changes);
          if (changes % 2 === 1) expect(rates.length).toBeGreaterThan(0);
          for (const rate of rates) {
            const size = worth(flows.map(Math.abs), rate);
            expect(Math.abs(worth(flows, rate))).toBeLessThanOrEqual(1e-6 * size);
          }
        },
      ),
    );
  });

  test('a month’s 1 % is 12.68 % a year', () =>
    expect(yearlyRate(0.01)).toBeCloseTo(0.12682503, 8));
});

describe('discounting', () => {
  test('month 6 at 21 % is divided by 1.1', () =>
    expect(1 / discountFactor(0.21, 6)).toBeCloseTo(1.1, 12));
  test('a rate of −100 % is refused', () =>
    expect(() => discountFactor(-1, 1)).toThrow('cannot be counted with'));
  test('a higher rate makes later money worth less', () => {
    const rate = fc.double({ min: 0, max: 2, noNaN: true });
    fc.assert(
      fc.property(rate, rate, fc.integer({ min: 1, max: 240 }), (a, b, month) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(discountFactor(high, month)).toBeLessThanOrEqual(discountFactor(low, month));
      }),
    );
  });
});

describe('payback', () => {
  test('100 spent, 40 a month: in the middle of the third', () =>
    expect(paybackMonths([-100, 40, 40, 40])).toBeCloseTo(2.5, 12));
  test('never', () => expect(paybackMonths([-100, 40, 40])).toBeNull());
  test('what is spent again later is not back before', () =>
    expect(paybackMonths([-10, 20, -15, 5])).toBeCloseTo(3, 12));
  test('discounted takes longer', () => {
    const flows = [-100, ...Array<number>(12).fill(10)];
    expect(paybackMonths(flows)).toBeCloseTo(10, 9);
    expect(discountedPaybackMonths(flows, 0.1)).toBeGreaterThan(10);
  });
});

describe('return on investment', () => {
  // Worked case of the economics model: 28.0M → 30.0M revenue a month, 100k → 250k cost a month.
  test('on all revenue 11 900 %', () => expect(returnOnAllRevenue(30e6, 250e3)).toBe(11_900));
  test('on added cost 1 233 %', () =>
    expect(Math.round(returnOnAddedCost(2e6, 150e3) ?? 0)).toBe(1233));
  test('on nothing spent none', () => expect(returnOnAddedCost(2e6, 0)).toBeNull());
});
