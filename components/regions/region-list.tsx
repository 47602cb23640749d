'use client';

import { SearchX } from 'lucide-react';
import { parseAsArrayOf, parseAsString, useQueryStates } from 'nuqs';
import { useMemo } from 'react';
import type { Region } from '@/lib/engine/model';
import { plural } from '@/lib/format/plural';
import { providerName, shortRegion } from '@/lib/format/region-name';
import { EmptyState } from '../state/empty-state';
import type { Column } from '../table/column';
import { DataTable } from '../table/data-table';
import { RowLink } from '../table/row-link';
import { Button } from '../ui/button';
import { FilterMenu } from '../ui/filter-menu';
import { PageHeader } from '../ui/page-header';
import { SearchInput } from '../ui/search-input';
import { partitionWords, zonesWords } from './region-words';

const list = parseAsArrayOf(parseAsString).withDefault([]);
const parsers = {
  search: parseAsString.withDefault(''),
  provider: list,
  continent: list,
  partition: list,
};

const columns: readonly Column<Region>[] = [
  {
    id: 'region',
    header: 'Region',
    value: (region) => region.id,
    card: 'title',
    cell: (region) => (
      <RowLink href={`/regions/${region.id}`}>
        <span className="font-[550]">{shortRegion(region.id)}</span>
      </RowLink>
    ),
  },
  {
    id: 'provider',
    header: 'Provider',
    value: (region) => providerName(region.id),
    card: 'corner',
  },
  { id: 'name', header: 'Name', value: (region) => region.name },
  { id: 'city', header: 'City', value: (region) => region.city },
  { id: 'country', header: 'Country', value: (region) => region.country },
  {
    id: 'zones',
    header: 'Zones',
    value: (region) => region.zones,
    cell: (region) => zonesWords(region.zones),
    align: 'end',
  },
  {
    id: 'partition',
    header: 'Partition',
    value: (region) => region.partition,
    cell: (region) => partitionWords[region.partition],
  },
];

const rowId = (region: Region): string => region.id;

function optionsOf(regions: readonly Region[], of: (region: Region) => string) {
  return [...new Set(regions.map(of))]
    .sort()
    .map((value) => ({ value, count: regions.filter((region) => of(region) === value).length }));
}

/** All regions of the table, to search and filter. */
export function RegionList({ regions }: { readonly regions: readonly Region[] }) {
  const [filters, set] = useQueryStates(parsers, {
    history: 'replace',
    urlKeys: { search: 'q' },
  });
  const rows = useMemo(() => {
    const words = filters.search.toLowerCase().split(/\s+/).filter(Boolean);
    const passes = (chosen: readonly string[], value: string) =>
      chosen.length === 0 || chosen.includes(value);
    return regions.filter((region) => {
      const { id, name, city, country, provider, continent, partition } = region;
      const text = `${id} ${name} ${city} ${country}`.toLowerCase();
      return (
        words.every((word) => text.includes(word)) &&
        passes(filters.provider, provider) &&
        passes(filters.continent, continent) &&
        passes(filters.partition, partition)
      );
    });
  }, [regions, filters]);
  const clear = () => void set(null);
  return (
    <>
      <PageHeader
        title="Regions"
        aside={
          rows.length === regions.length
            ? plural(rows.length, 'region')
            : `${rows.length} of ${plural(regions.length, 'region')}`
        }
      />
      <div className="p-5 max-sm:p-4">
        <DataTable
          caption="Regions"
          rows={rows}
          rowId={rowId}
          columns={columns}
          fileName="regions"
          renderToolbar={(tools) => (
            <search className="mb-3.5 flex flex-wrap items-center gap-2">
              <SearchInput
                label="Search regions, cities, countries"
                value={filters.search}
                onValue={(search) => void set({ search: search === '' ? null : search })}
                className="w-72 max-sm:w-full"
              />
              <FilterMenu
                label="Provider"
                chosen={filters.provider}
                onChosen={(provider) => void set({ provider: [...provider] })}
                options={optionsOf(regions, (region) => region.provider).map((option) => ({
                  ...option,
                  label: providerName(`${option.value}:`),
                }))}
              />
              <FilterMenu
                label="Continent"
                chosen={filters.continent}
                onChosen={(continent) => void set({ continent: [...continent] })}
                options={optionsOf(regions, (region) => region.continent).map((option) => ({
                  ...option,
                  label: option.value.replaceAll('-', ' '),
                }))}
              />
              <FilterMenu
                label="Partition"
                chosen={filters.partition}
                onChosen={(partition) => void set({ partition: [...partition] })}
                options={optionsOf(regions, (region) => region.partition).map((option) => ({
                  ...option,
                  label: option.value,
                }))}
              />
              <span className="ml-auto flex items-center gap-1">{tools}</span>
            </search>
          )}
          empty={
            <EmptyState
              icon={SearchX}
              title="Nothing matches"
              action={<Button onClick={clear}>Show all regions</Button>}
            >
              No region passes the search and the filters together.
            </EmptyState>
          }
        />
      </div>
    </>
  );
}
