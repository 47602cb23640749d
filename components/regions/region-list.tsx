'use client';

import { SearchX } from 'lucide-react';
import { useMemo } from 'react';
import { plural } from '@/lib/format/plural';
import { EmptyState } from '../state/empty-state';
import { DataTable } from '../table/data-table';
import { Button } from '../ui/button';
import { FilterMenu } from '../ui/filter-menu';
import { PageHeader } from '../ui/page-header';
import { SearchInput } from '../ui/search-input';
import { filterRegions, regionChoices } from './filter-regions';
import { regionColumns } from './region-columns';
import type { RegionRow } from './region-row';
import { useRegionFilters, type RegionFilter } from './use-region-filters';

const rowId = (region: RegionRow): string => region.id;

const menus: readonly { readonly filter: RegionFilter; readonly label: string }[] = [
  { filter: 'provider', label: 'Provider' },
  { filter: 'country', label: 'Country' },
  { filter: 'continent', label: 'Continent' },
  { filter: 'partition', label: 'Partition' },
];

/** All regions of the table, to search, filter and sort. */
export function RegionList({ regions }: { readonly regions: readonly RegionRow[] }) {
  const { filters, sorting, setSorting, search, choose, clear } = useRegionFilters();
  const rows = useMemo(() => filterRegions(regions, filters), [regions, filters]);
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
          columns={regionColumns}
          sorting={sorting}
          onSorting={setSorting}
          fileName="regions"
          renderToolbar={(tools) => (
            <search className="mb-3.5 flex flex-wrap items-center gap-2">
              <SearchInput
                label="Search regions, cities, countries"
                value={filters.search}
                onValue={search}
                className="w-72 max-sm:w-full"
              />
              {menus.map(({ filter, label }) => (
                <FilterMenu
                  key={filter}
                  label={label}
                  chosen={filters[filter]}
                  onChosen={(values) => choose(filter, values)}
                  options={regionChoices(regions, filter)}
                />
              ))}
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
        <p className="mt-3 text-note text-text-3">
          Prices are list prices on demand, US dollars; a vCPU is that of a general-purpose machine
          with 2 vCPUs and 8 GiB. Unknown where no price table has one. A region’s page names source
          and day.
        </p>
      </div>
    </>
  );
}
