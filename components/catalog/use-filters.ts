'use client';

import {
  parseAsArrayOf,
  parseAsBoolean,
  parseAsString,
  parseAsStringLiteral,
  useQueryStates,
} from 'nuqs';
import type { Sorting } from '../table/column';
import type { CatalogFilters } from './filter-rows';

export const sortable = [
  'service',
  'tier',
  'owner',
  'availability',
  'rto',
  'rpo',
  'option',
  'regions',
  'finding',
  'changed',
] as const;

const list = parseAsArrayOf(parseAsString).withDefault([]);

const parsers = {
  search: parseAsString.withDefault(''),
  tier: list,
  owner: list,
  severity: list,
  region: list,
  sort: parseAsStringLiteral(sortable).withDefault('finding'),
  descending: parseAsBoolean.withDefault(true),
  archived: parseAsBoolean.withDefault(false),
};

/** Search, filters and order, held in the address so that a link shows the same list. */
export function useFilters() {
  const [filters, set] = useQueryStates(parsers, {
    history: 'replace',
    urlKeys: { search: 'q', descending: 'desc' },
  });
  const sorting: Sorting = { id: filters.sort, descending: filters.descending };

  function setSorting(next: Sorting | null) {
    const sort = sortable.find((id) => id === next?.id) ?? null;
    void set({ sort, descending: sort === null ? null : (next?.descending ?? null) });
  }

  /** Sets some of the filters and leaves the others. */
  function narrow({ search, tier, owner, severity, region }: Partial<CatalogFilters>) {
    void set({
      ...(search === undefined ? {} : { search: search === '' ? null : search }),
      ...(tier === undefined ? {} : { tier: [...tier] }),
      ...(owner === undefined ? {} : { owner: [...owner] }),
      ...(severity === undefined ? {} : { severity: [...severity] }),
      ...(region === undefined ? {} : { region: [...region] }),
    });
  }

  return {
    filters,
    sorting,
    setSorting,
    narrow,
    clear: () => void set({ search: null, tier: null, owner: null, severity: null, region: null }),
    showArchived: (archived: boolean) => void set({ archived: archived ? true : null }),
  };
}
