import { describe, expect, it } from 'vitest';
import { formatProblem } from '@/lib/schemas';
import type { AssumptionOverride } from '@/lib/engine/model';
import { parseSetFile, writeSetFile } from './set-file';

const overrides: readonly AssumptionOverride[] = [
  {
    id: 'parameter.lastMileMs',
    value: 12,
    unit: 'ms',
    scope: 'workspace',
    because: 'RUM: p50, "October"',
    kind: 'measured',
    by: 'ada',
    on: '2026-11-01',
  },
  { id: 'parameter.readShare', value: 0.925, unit: 'of requests', scope: 'workspace' },
  { id: 'rtt.aws:eu-west-1~aws:us-east-1', value: 68.5, unit: 'ms', scope: 'workspace' },
  { id: 'price.aws:us-east-1.m6i.large', value: 0.07, unit: 'USD/hour', scope: 'workspace' },
  { id: 'transfer.aws:us-east-1~aws:eu-west-1', value: 0.01, unit: 'USD/GB', scope: 'workspace' },
  { id: 'outage-rate.aws', value: 0.2, unit: 'per year', scope: 'workspace' },
  { id: 'zones.aws:us-west-1', value: 3, unit: 'zones', scope: 'workspace' },
];

describe('a set of stated values as a file', () => {
  it('reads back as it was written', () => {
    const text = writeSetFile(overrides);
    expect(text).toContain('kind: Assumptions');
    expect(text).toContain('value: 12ms');
    expect(parseSetFile(text, 'set.yaml')).toEqual({ ok: true, overrides });
    expect(parseSetFile(writeSetFile([]), 'set.yaml')).toEqual({ ok: true, overrides: [] });
  });

  it.each([
    ['kind: Architecture', 'kind: "Architecture" is not'],
    ['kind: Assumptions\nassumptions: { serverTim: 20ms }', 'did you mean "serverTime"?'],
    [
      'kind: Assumptions\nassumptions: { rtt: [{ between: [aws:us-east-1, aws:eu-west-1], value: 3ms }] }',
      'light in fibre',
    ],
    ['kind: Assumptions\nassumptions: {}\noptions: []', '"options" is not a key of'],
    ['kind: [', 'not YAML'],
  ])('says what is wrong with %j, and where', (lines, message) => {
    const parsed = parseSetFile(`apiVersion: meridian/v1\n${lines}\n`, 'set.yaml');
    const problems = parsed.ok ? [] : parsed.problems.map(formatProblem);
    expect(problems.join('\n')).toContain(message);
    expect(problems[0]).toMatch(/^set\.yaml:\d+:\d+ /);
  });
});
