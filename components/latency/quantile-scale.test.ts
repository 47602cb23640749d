import { expect, it } from 'vitest';
import { quantileMarks } from './quantile-scale';

it('stands the quantiles and the limit on one scale from 0', () => {
  const { marks, limitAt } = quantileMarks({ p50: 53, p95: 106, p99: 200 }, 100);
  // The whole width is 1.06 times the largest: 212 ms.
  expect(marks.map(({ at }) => at)).toEqual([25, 50, expect.closeTo(94.34, 2)]);
  expect(limitAt).toBeCloseTo(47.17, 2);
  expect(marks.every(({ labelled }) => labelled)).toBe(true);
});

it('leaves out labels that would run into that of the p95', () => {
  const { marks } = quantileMarks({ p50: 60, p95: 90, p99: 110 }, 800);
  expect(marks.map(({ labelled }) => labelled)).toEqual([false, true, false]);
});

it('needs no limit', () => {
  expect(quantileMarks({ p50: 1, p95: 2, p99: 3 }, null).limitAt).toBeNull();
});
