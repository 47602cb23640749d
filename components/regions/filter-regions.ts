import { continentName } from '@/lib/engine/geo/continent-name';
import { matches } from '@/lib/format/region-search';
import type { RegionRow } from './region-row';
import { partitionWords } from './region-words';
import type { RegionFilter, RegionFilters } from './use-region-filters';

const passes = (chosen: readonly string[], value: string): boolean =>
  chosen.length === 0 || chosen.includes(value);

/** The regions that pass the search and every filter. */
export function filterRegions(
  rows: readonly RegionRow[],
  { search, provider, country, continent, partition }: RegionFilters,
): readonly RegionRow[] {
  return rows.filter(
    (row) =>
      matches(row.words, search) &&
      passes(provider, row.provider) &&
      passes(country, row.country) &&
      passes(continent, row.continent) &&
      passes(partition, row.partition),
  );
}

const labels: Readonly<Record<RegionFilter, (row: RegionRow) => string>> = {
  provider: (row) => row.providerName,
  country: (row) => row.countryName,
  continent: (row) => continentName(row.continent),
  partition: (row) => partitionWords[row.partition],
};

/** The values that a filter can take, by their words, each with how many regions have it. */
export function regionChoices(rows: readonly RegionRow[], filter: RegionFilter) {
  const choices = new Map<string, { value: string; label: string; count: number }>();
  for (const row of rows) {
    const value = row[filter];
    const count = (choices.get(value)?.count ?? 0) + 1;
    choices.set(value, { value, label: labels[filter](row), count });
  }
  return [...choices.values()].toSorted((a, b) => a.label.localeCompare(b.label, 'en'));
}
