import { expect, test } from 'vitest';
import type { CatalogRow } from './catalog-row';
import { choices, filterRows, none, summariseTiers, type CatalogFilters } from './filter-rows';

const row = (name: string, more: Partial<CatalogRow> = {}): CatalogRow => ({
  id: name,
  name,
  title: null,
  owner: null,
  tier: null,
  derivedTier: null,
  leastTier: null,
  availability: null,
  rtoS: null,
  rpoS: null,
  option: 'today',
  regions: [],
  findings: 0,
  worst: null,
  version: 1,
  changedAt: new Date('2026-11-20T08:00:00Z'),
  judgedNow: true,
  archived: false,
  ...more,
});

const rows = [
  row('payments', {
    title: 'Card payments',
    owner: 'team-payments',
    tier: 0,
    regions: ['aws:us-east-1', 'aws:us-west-2'],
    findings: 3,
    worst: { severity: 'critical', code: 'CAP-01', message: 'Lose either region' },
  }),
  row('café', { tier: 0, findings: null }),
  row('hr-tool', { owner: 'team-people', tier: 2, regions: ['aws:us-east-1'] }),
];

const all: CatalogFilters = { search: '', tier: [], owner: [], severity: [], region: [] };
const names = (filters: Partial<CatalogFilters>): string[] =>
  filterRows(rows, { ...all, ...filters }).map((one) => one.name);

test('without filters everything is listed', () => {
  expect(names({})).toEqual(['payments', 'café', 'hr-tool']);
});

test('every word of the search must be found, in any case and without accents', () => {
  expect(names({ search: 'card PAY' })).toEqual(['payments']);
  expect(names({ search: 'cafe' })).toEqual(['café']);
  expect(names({ search: 'cap-01' })).toEqual(['payments']);
  expect(names({ search: 'card people' })).toEqual([]);
});

test('filters are met together, the values of one alternatively', () => {
  expect(names({ tier: ['0', '2'] })).toEqual(['payments', 'café', 'hr-tool']);
  expect(names({ tier: ['0'], region: ['aws:us-east-1'] })).toEqual(['payments']);
  expect(names({ severity: [none] })).toEqual(['café', 'hr-tool']);
  expect(names({ owner: [none] })).toEqual(['café']);
});

test('choices are counted, severities worst first, what is missing last', () => {
  expect(choices(rows, 'severity')).toEqual([
    { value: 'critical', count: 1 },
    { value: none, count: 2 },
  ]);
  expect(choices(rows, 'region')).toEqual([
    { value: 'aws:us-east-1', count: 2 },
    { value: 'aws:us-west-2', count: 1 },
  ]);
  expect(choices(rows, 'owner').at(-1)).toEqual({ value: none, count: 1 });
});

test('a service that could not be judged counts as neither sound nor serious', () => {
  expect(summariseTiers(rows)[0]).toEqual({
    tier: 0,
    services: 2,
    serious: 1,
    sound: 0,
    unjudged: 1,
  });
});
