import { expect, test } from 'vitest';
import { defaultParameters, patternIds } from '../..';
import { patternOf, patterns } from './catalog';

test('the catalog has every pattern once, in the order of their names', () => {
  expect(patterns.map(({ id }) => id)).toEqual([...patternIds]);
});

test.each(patterns.map((pattern) => [pattern.id, pattern] as const))(
  '%s says what it needs, what it cannot do and what it costs',
  (_, { title, summary, requires, cannot, costIndex, rto, rpo }) => {
    expect(title.length).toBeGreaterThan(4);
    expect(summary).toMatch(/^[A-Z].*\.$/);
    expect(requires.length).toBeGreaterThan(0);
    expect(cannot.length).toBeGreaterThan(0);
    const { low, value, high, kind } = defaultParameters[costIndex];
    expect(low).toBeLessThanOrEqual(value);
    expect(high).toBeGreaterThanOrEqual(value);
    expect(kind).toBe('judgement');
    for (const { fromS, toS } of [rto, rpo]) expect(toS ?? Infinity).toBeGreaterThanOrEqual(fromS);
  },
);

test('one region with several zones is what costs are compared with, and active-active is 2 to 2.5 times it', () => {
  expect(defaultParameters[patternOf('multi-az').costIndex].value).toBe(1);
  expect(defaultParameters[patternOf('active-active').costIndex]).toMatchObject({
    low: 2,
    high: 2.5,
  });
});
