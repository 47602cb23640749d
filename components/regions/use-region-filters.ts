'use client';

import {
  parseAsArrayOf,
  parseAsBoolean,
  parseAsString,
  parseAsStringLiteral,
  useQueryStates,
} from 'nuqs';
import type { Sorting } from '../table/column';

const sortable = [
  'region',
  'provider',
  'name',
  'city',
  'country',
  'zones',
  'vcpu',
  'out',
  'partition',
] as const;

const list = parseAsArrayOf(parseAsString).withDefault([]);
const parsers = {
  search: parseAsString.withDefault(''),
  provider: list,
  country: list,
  continent: list,
  partition: list,
  sort: parseAsStringLiteral(sortable),
  descending: parseAsBoolean.withDefault(false),
};

export type RegionFilter = 'provider' | 'country' | 'continent' | 'partition';
export interface RegionFilters extends Readonly<Record<RegionFilter, readonly string[]>> {
  readonly search: string;
}

/** Search, filters and order of the region list, held in the address so that a link shows the same. */
export function useRegionFilters() {
  const [filters, set] = useQueryStates(parsers, {
    history: 'replace',
    urlKeys: { search: 'q', descending: 'desc' },
  });
  const sorting: Sorting | null =
    filters.sort === null ? null : { id: filters.sort, descending: filters.descending };
  return {
    filters,
    sorting,
    setSorting: (next: Sorting | null) => {
      const sort = sortable.find((id) => id === next?.id) ?? null;
      void set({ sort, descending: sort === null ? null : (next?.descending ?? null) });
    },
    search: (typed: string) => void set({ search: typed === '' ? null : typed }),
    choose: (filter: RegionFilter, values: readonly string[]) =>
      void set({ [filter]: values.length === 0 ? null : [...values] }),
    clear: () =>
      void set({ search: null, provider: null, country: null, continent: null, partition: null }),
  };
}
