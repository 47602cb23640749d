import { describe, expect, test } from 'vitest';
import { normalDraw } from './normal-draw';
import { fewChances, poissonDraw, threeOrMoreDraw } from './poisson-draw';
import { RandomBits } from './random-bits';

const n = 400_000;
const draws = (of: () => number) => Float64Array.from({ length: n }, of);
const mean = (values: Float64Array) => values.reduce((sum, x) => sum + x, 0) / values.length;
const moment = (values: Float64Array, power: number) => mean(values.map((x) => x ** power));

describe('random bits', () => {
  /*
   * xoshiro128** as its authors publish it in C (prng.di.unimi.it/xoshiro128starstar.c), worked by hand from
   * the state 1, 2, 3, 4 in exact integers: result = rotl(s1 · 5, 7) · 9, then the state's step.
   */
  test('follow the published recurrence', () => {
    const bits = new RandomBits(0, 0);
    Reflect.get(bits, 'state').set([1, 2, 3, 4]);
    expect(Array.from({ length: 4 }, () => bits.next() >>> 0)).toEqual(reference([1, 2, 3, 4], 4));
  });

  test('are the same for a seed and a stream, and others for any other', () => {
    const first = (seed: number, stream: number) => new RandomBits(seed, stream).next();
    expect(first(7, 3)).toBe(first(7, 3));
    const seen = new Set<number>();
    for (let seed = 0; seed < 40; seed += 1)
      for (let stream = 0; stream < 40; stream += 1) seen.add(first(seed, stream));
    expect(seen.size).toBe(1600);
  });

  test('are even between 0 and 1', () => {
    const bits = new RandomBits(5, 0);
    const values = draws(() => bits.uniform());
    expect(Math.abs(mean(values) - 0.5)).toBeLessThan((4 * Math.sqrt(1 / 12)) / Math.sqrt(n));
    expect(values.every((x) => x > 0 && x < 1)).toBe(true);
  });
});

/** The recurrence in BigInt, from the authors' C. */
function reference(start: readonly number[], count: number): number[] {
  const mask = 0xffff_ffffn;
  const rotl = (x: bigint, k: bigint) => ((x << k) | (x >> (32n - k))) & mask;
  const s = start.map(BigInt);
  return Array.from({ length: count }, () => {
    const result = (rotl(((s[1] ?? 0n) * 5n) & mask, 7n) * 9n) & mask;
    const t = ((s[1] ?? 0n) << 9n) & mask;
    s[2] = (s[2] ?? 0n) ^ (s[0] ?? 0n);
    s[3] = (s[3] ?? 0n) ^ (s[1] ?? 0n);
    s[1] = (s[1] ?? 0n) ^ (s[2] ?? 0n);
    s[0] = (s[0] ?? 0n) ^ (s[3] ?? 0n);
    s[2] = (s[2] ?? 0n) ^ t;
    s[3] = rotl(s[3] ?? 0n, 11n);
    return Number(result);
  });
}

describe('normal draws', () => {
  const bits = new RandomBits(11, 0);
  const values = draws(() => normalDraw(bits));
  // Standard errors of the moments of a standard normal quantity: √(1, 2, 15, 96) ÷ √n.
  test.each([
    [1, 0, 1],
    [2, 1, 2],
    [3, 0, 15],
    [4, 3, 96],
  ])('moment %d is %d', (power, expected, variance) =>
    expect(Math.abs(moment(values, power) - expected)).toBeLessThan(4 * Math.sqrt(variance / n)),
  );
  // Φ(−z) from tables (Abramowitz and Stegun 26.2), the tail beyond the ziggurat's widest layer among them.
  test.each([
    [1, 0.158655],
    [2, 0.0227501],
    [3, 0.0013499],
    [3.5, 0.00023263],
  ])('beyond ±%d lie twice %d', (z, tail) => {
    const part = values.reduce((sum, x) => sum + (Math.abs(x) > z ? 1 : 0), 0) / n;
    expect(Math.abs(part - 2 * tail)).toBeLessThan(4 * Math.sqrt((2 * tail) / n));
  });
});

describe('Poisson draws', () => {
  test.each([0.01, 0.5, 3.4, 31, 90])('with mean %d have it as variance, too', (lambda) => {
    const bits = new RandomBits(3, 0);
    const values = draws(() => poissonDraw(bits, lambda));
    const own = mean(values);
    expect(Math.abs(own - lambda)).toBeLessThan(4 * Math.sqrt(lambda / n));
    const variance = moment(values, 2) - own * own;
    const error = Math.sqrt((lambda + 2 * lambda * lambda) / n);
    expect(Math.abs(variance - lambda)).toBeLessThan(4 * error);
  });

  test('chances of none, one, two, more add up to 1', () => {
    const into = new Float64Array(4);
    fewChances(0.7, into);
    expect(into[0]).toBeCloseTo(Math.exp(-0.7), 12);
    expect(into[2]).toBeCloseTo((Math.exp(-0.7) * 0.49) / 2, 12);
    expect(into.reduce((sum, x) => sum + x, 0)).toBeCloseTo(1, 12);
  });

  test('three or more are distributed as among those', () => {
    const bits = new RandomBits(9, 0);
    const lambda = 0.8;
    const values = draws(() => threeOrMoreDraw(bits, lambda));
    // P(K = 3 | K ≥ 3) = λ³ ÷ 6 ÷ (e^λ − 1 − λ − λ² ÷ 2).
    const three = lambda ** 3 / 6 / (Math.exp(lambda) - 1 - lambda - lambda ** 2 / 2);
    const part = values.reduce((sum, x) => sum + (x === 3 ? 1 : 0), 0) / n;
    expect(Math.abs(part - three)).toBeLessThan(4 * Math.sqrt((three * (1 - three)) / n));
    expect(Math.min(...values.slice(0, 1000))).toBe(3);
  });
});
