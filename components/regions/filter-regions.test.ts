import { expect, test } from 'vitest';
import { defaultAssumptions, withOverrides } from '@/lib/engine';
import { filterRegions, regionChoices } from './filter-regions';
import { regionRows } from './region-row';

const rows = regionRows(defaultAssumptions);
const all = { search: '', provider: [], country: [], continent: [], partition: [] };
const ids = (filters: Partial<typeof all>) =>
  filterRegions(rows, { ...all, ...filters }).map(({ id }) => id);

test('nothing asked, all regions; every filter narrows', () => {
  expect(ids({})).toHaveLength(rows.length);
  expect(ids({ search: 'sao paulo google' })).toEqual(['gcp:southamerica-east1']);
  const brazil = filterRegions(rows, { ...all, country: ['BR'], provider: ['aws', 'azure'] });
  expect(brazil.map(({ id }) => id)).toEqual([
    'aws:sa-east-1',
    'azure:brazilsouth',
    'azure:brazilsoutheast',
  ]);
});

test('choices are counted and in alphabetical order', () => {
  const choices = regionChoices(rows, 'provider');
  const labels = choices.map(({ label }) => label);
  expect(labels).toEqual(labels.toSorted((a, b) => a.localeCompare(b, 'en')));
  expect(choices).toContainEqual(expect.objectContaining({ value: 'gcp', label: 'Google Cloud' }));
  expect(choices.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
});

test('a price that no table has is unknown, and a stated one says so', () => {
  const taipei = rows.find(({ id }) => id === 'aws:ap-east-2');
  expect(taipei?.vcpuHour).toEqual({ usd: null, from: 'no price table has it', isStated: false });
  const stated = withOverrides(defaultAssumptions, [
    { id: 'price.aws:ap-east-2.to-users', value: 0.11, unit: 'USD/GB', scope: 'workspace' },
  ]);
  expect(regionRows(stated).find(({ id }) => id === 'aws:ap-east-2')?.toUsersGb).toMatchObject({
    usd: 0.11,
    isStated: true,
  });
});
