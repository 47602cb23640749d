'use client';

import type { ReactNode } from 'react';
import type { RegionId, Severity } from '@/lib/engine/model';
import { shortRegion } from '@/lib/format/region-name';
import { standingWord } from '@/lib/format/severity';
import { Button } from '../ui/button';
import { FilterMenu } from '../ui/filter-menu';
import { SearchInput } from '../ui/search-input';
import { SeverityMark } from '../ui/severity-mark';
import type { CatalogRow } from './catalog-row';
import { choices, none, type CatalogFilters } from './filter-rows';

const isRegion = (id: string): id is RegionId => id.includes(':');
const isSeverity = (word: string): word is Severity => word in standingWord;

/** What a filter's value is called. */
const label = {
  tier: (value: string): ReactNode => (value === none ? 'No tier' : `Tier ${value}`),
  owner: (value: string): ReactNode => (value === none ? 'Nobody' : value),
  region: (value: string): ReactNode => (isRegion(value) ? shortRegion(value) : value),
  severity: (value: string): ReactNode =>
    isSeverity(value) ? (
      <>
        <SeverityMark standing={value} decorative />
        {standingWord[value]}
      </>
    ) : (
      'No findings'
    ),
};

const filters = [
  { id: 'tier', label: 'Tier' },
  { id: 'owner', label: 'Owner' },
  { id: 'severity', label: 'Severity' },
  { id: 'region', label: 'Region' },
] as const;

/** Search and filters above the list, and the list's own tools at the right end. */
export function FilterBar({
  rows,
  filters: chosen,
  onFilters,
  onClear,
  tools,
}: {
  readonly rows: readonly CatalogRow[];
  readonly filters: CatalogFilters;
  readonly onFilters: (change: Partial<CatalogFilters>) => void;
  readonly onClear: () => void;
  readonly tools: ReactNode;
}) {
  const narrowed = chosen.search !== '' || filters.some((filter) => chosen[filter.id].length > 0);
  return (
    <search className="flex flex-wrap items-center gap-2">
      <SearchInput
        label="Search services, owners, findings"
        value={chosen.search}
        onValue={(search) => onFilters({ search })}
        className="w-72 max-sm:w-full"
      />
      {filters.map((filter) => (
        <FilterMenu
          key={filter.id}
          label={filter.label}
          chosen={chosen[filter.id]}
          onChosen={(values) => onFilters({ [filter.id]: values })}
          options={choices(rows, filter.id).map(({ value, count }) => ({
            value,
            count,
            label: label[filter.id](value),
          }))}
        />
      ))}
      {narrowed ? (
        <Button variant="quiet" onClick={onClear}>
          Clear
        </Button>
      ) : null}
      <span className="ml-auto flex items-center gap-1">{tools}</span>
    </search>
  );
}
