import { expect, test } from 'vitest';
import type { Parameter } from '../model';
import { defaultParameters } from './parameters';

const parameters = Object.entries<Parameter>({ ...defaultParameters });

test.each(parameters)(
  '%s says what it is, and lies in its own range',
  (_, { label, value, low, high }) => {
    expect(label.length).toBeGreaterThan(3);
    expect(Number.isFinite(value)).toBe(true);
    expect(low === undefined || low <= value).toBe(true);
    expect(high === undefined || high >= value).toBe(true);
    expect((low === undefined) === (high === undefined)).toBe(true);
  },
);

test.each(parameters)(
  '%s says whose it is and of which day; a judgement why, and within what',
  (_, { kind, source, asOf, rationale, low, high }) => {
    expect(source.length).toBeGreaterThan(3);
    expect(asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    if (kind === 'judgement') {
      expect(rationale?.length).toBeGreaterThan(20);
      expect(low).not.toBe(high);
    } else expect(source).not.toBe('Meridian');
  },
);
