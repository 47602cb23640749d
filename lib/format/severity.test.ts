import { expect, test } from 'vitest';
import { shortRegion, providerName } from './region-name';
import { countBySeverity, severityRank, worstSeverity } from './severity';

test('the worst comes first, nothing comes last', () => {
  expect(worstSeverity(['low', 'critical', 'high'])).toBe('critical');
  expect(worstSeverity([])).toBeNull();
  expect(severityRank('critical')).toBeLessThan(severityRank('low'));
  expect(severityRank('low')).toBeLessThan(severityRank(null));
});

test('severities are counted, worst first', () => {
  expect(countBySeverity(['low', 'high', 'high'])).toEqual([
    { severity: 'critical', count: 0 },
    { severity: 'high', count: 2 },
    { severity: 'medium', count: 0 },
    { severity: 'low', count: 1 },
  ]);
});

test('a region is called by its short name', () => {
  expect(shortRegion('aws:us-east-1')).toBe('us-east-1');
  expect(providerName('gcp:europe-west1')).toBe('Google Cloud');
  expect(providerName('acme:north')).toBe('acme');
});
