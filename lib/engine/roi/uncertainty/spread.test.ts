import { describe, expect, test } from 'vitest';
import { normalDraw } from '../../numeric/normal-draw';
import { RandomBits } from '../../numeric/random-bits';
import { rangeSpread, spreadAt, statedSpread, z90, type Spread } from './spread';
import { meanOfWorst, weightedQuantiles } from './weighted-quantiles';

const money = { least: 0, most: 1e14 };
const n = 200_000;

function drawn(spread: Spread | null): Float64Array {
  const bits = new RandomBits(1, 1);
  return Float64Array.from({ length: n }, () => (spread ? spreadAt(spread, normalDraw(bits)) : 0));
}

const mean = (values: Float64Array) => values.reduce((sum, x) => sum + x, 0) / values.length;

describe('a range', () => {
  test('has the stated P10, value and P90', () => {
    const spread = rangeSpread(150, 80, 300, money);
    expect(spread && [-z90, 0, z90].map((z) => spreadAt(spread, z))).toEqual([
      expect.closeTo(80, 9),
      150,
      expect.closeTo(300, 9),
    ]);
  });
  test('of a share ends at 0 and 1', () => {
    const spread = rangeSpread(0.5, 0, 1, { least: 0, most: 1 });
    expect(spread && [-4, -z90, 0, z90, 4].map((z) => spreadAt(spread, z))).toEqual([
      0,
      expect.closeTo(0, 12),
      0.5,
      expect.closeTo(1, 12),
      1,
    ]);
  });
  test('without a width is none', () => expect(rangeSpread(5, 5, 5, money)).toBeNull());
});

describe('a PERT', () => {
  // Mean (a + 4 m + b) ÷ 6 and variance (mean − a)(b − mean) ÷ 7.
  test.each([
    [0, 0.5, 1],
    [10, 12, 40],
    [100, 100, 200],
  ])('from %d by %d to %d has its mean and variance', (least, value, most) => {
    const values = drawn(statedSpread(value, { input: 'x', shape: 'pert', least, most }, money));
    const expected = (least + 4 * value + most) / 6;
    const variance = ((expected - least) * (most - expected)) / 7;
    const own = mean(values);
    expect(Math.abs(own - expected)).toBeLessThan(4 * Math.sqrt(variance / n));
    const spreadOut = mean(values.map((x) => (x - own) ** 2));
    expect(Math.abs(spreadOut / variance - 1)).toBeLessThan(0.02);
    expect(Math.min(...values.slice(0, 1000))).toBeGreaterThanOrEqual(least);
  });
});

test('a lognormal has the stated value as median and e^(σ² ÷ 2) times that as mean', () => {
  const values = drawn(statedSpread(100, { input: 'x', shape: 'lognormal', sigma: 0.5 }, money));
  expect(Math.abs(mean(values) / (100 * Math.exp(0.125)) - 1)).toBeLessThan(0.005);
});

describe('quantiles', () => {
  test('of many values are those of a sort', () => {
    const bits = new RandomBits(2, 0);
    const values = Float64Array.from({ length: 50_000 }, () => Math.exp(3 * normalDraw(bits)));
    const sorted = values.toSorted();
    const wanted = [0.001, 0.1, 0.5, 0.9, 0.999];
    expect(weightedQuantiles({ values, weights: null }, wanted)).toEqual(
      wanted.map((p) => sorted[Math.ceil(p * values.length) - 1]),
    );
  });
  test('of weighted values are those of as many copies', () => {
    const values = Float64Array.of(5, 1, 3, 2);
    const weights = Float64Array.of(1, 4, 2, 3);
    expect(weightedQuantiles({ values, weights }, [0.4, 0.41, 0.7, 0.71, 0.91])).toEqual([
      1, 2, 2, 3, 5,
    ]);
  });
  test('of one value everywhere', () =>
    expect(
      weightedQuantiles({ values: new Float64Array(9000).fill(7), weights: null }, [0.5]),
    ).toEqual([7]));
  test('the worst half of 1, 2, 3, 4, 5 is 1, 2 and half of 3 in the mean', () =>
    expect(
      meanOfWorst({ values: Float64Array.of(3, 1, 5, 4, 2), weights: null }, 0.5, 3),
    ).toBeCloseTo(4.5 / 2.5, 12));
});
