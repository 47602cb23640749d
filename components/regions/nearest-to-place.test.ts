import { expect, test } from 'vitest';
import { nearestToPlace } from './nearest-to-place';

test('a country: its nearest regions in words, and what else may have been meant', () => {
  const [brazil, ...others] = nearestToPlace('bra', []);
  expect(brazil?.place).toBe('Brazil');
  const rows = brazil?.groups[0]?.rows ?? [];
  expect(rows).toHaveLength(8);
  expect(rows[0]?.hint).toMatch(/, Brazil · /);
  expect(rows[0]?.felt).toMatch(/^\d+\sms$/);
  expect(others.map(({ place }) => place)).toContain('Brasília, Brazil');
  expect(others.every(({ groups }) => groups.length === 0)).toBe(true);
});

test('a city as the palette writes it back, and one that nobody knows', () => {
  expect(nearestToPlace('São Paulo, Brazil', [])[0]?.place).toBe('São Paulo, Brazil');
  expect(nearestToPlace('atlantis', [])).toEqual([]);
});

test('partitions that nobody can simply buy into are left out', () => {
  const rows = nearestToPlace('Beijing', [])[0]?.groups[0]?.rows ?? [];
  expect(rows.length).toBeGreaterThan(0);
  for (const { region } of rows) expect(region).not.toMatch(/china|:cn-|gov/);
});

test('what the workspace states holds here too: its last mile is in the figures', () => {
  const first = (overrides: Parameters<typeof nearestToPlace>[1]) =>
    nearestToPlace('Sydney', overrides)[0]?.groups[0]?.rows[0]?.felt;
  // A millisecond inside the region, and a last mile of 8 or of 45.
  expect(first([])).toMatch(/^9\D/);
  const mobile = { id: 'parameter.lastMileMs', value: 45, unit: 'ms', scope: 'workspace' } as const;
  expect(first([mobile])).toMatch(/^46\D/);
});
