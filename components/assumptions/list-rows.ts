import { isStale } from '@/lib/engine/assumptions';
import type { AssumptionOverride } from '@/lib/engine/model';
import type { AssumptionRow, AssumptionTable } from '@/lib/engine/tables';
import { matches, plainText } from '@/lib/format/region-search';

/** An assumption as the page lists it: what the tables have, and what the workspace states instead. */
export interface ListedAssumption extends AssumptionRow {
  readonly stated: AssumptionOverride | null;
  /** What holds. */
  readonly holds: number | null;
  /** Older than two years, today. */
  readonly stale: boolean;
  /** All words by which it is found. */
  readonly words: string;
}

/** What the tables are called. */
export const tableWords: Readonly<Record<AssumptionTable, string>> = {
  parameters: 'Parameters',
  outages: 'Outages',
  'round-trips': 'Round trips',
  'compute-prices': 'Compute prices',
  'storage-prices': 'Storage prices',
  'transfer-prices': 'Transfer prices',
  zones: 'Zones',
};

/** The filters as they stand in the address; an empty list lets everything through. */
export interface AssumptionFilters {
  readonly search: string;
  readonly table: readonly string[];
  readonly kind: readonly string[];
  readonly standing: readonly string[];
}

/** The rows of the tables beside what is stated, what is stated first. */
export function listedAssumptions(
  rows: readonly AssumptionRow[],
  overrides: readonly AssumptionOverride[],
  today: string,
): readonly ListedAssumption[] {
  const byId = new Map(overrides.map((override) => [override.id, override]));
  const listed = rows.map((row): ListedAssumption => {
    const stated = byId.get(row.id) ?? null;
    const asOf = stated?.on ?? row.asOf;
    return {
      ...row,
      stated,
      holds: stated?.value ?? row.value,
      kind: stated?.kind ?? row.kind,
      asOf,
      stale: isStale(asOf, today),
      words: plainText(
        [row.label, row.id, row.source, tableWords[row.table], stated?.because ?? ''].join(' '),
      ),
    };
  });
  return [...listed.filter(({ stated }) => stated), ...listed.filter(({ stated }) => !stated)];
}

const among = (chosen: readonly string[], values: readonly string[]): boolean =>
  chosen.length === 0 || values.some((value) => chosen.includes(value));

/** How a row stands: by what it may be filtered. */
export function standingsOf({ stated, stale, holds }: ListedAssumption): readonly string[] {
  return [
    ...(stated === null ? [] : ['stated']),
    ...(stale ? ['stale'] : []),
    ...(holds === null ? ['unknown'] : []),
  ];
}

export const standingWords: Readonly<Record<string, string>> = {
  stated: 'Stated by us',
  stale: 'Older than two years',
  unknown: 'Unknown',
};

/** The rows that pass search and filters. */
export function filterAssumptions(
  rows: readonly ListedAssumption[],
  { search, table, kind, standing }: AssumptionFilters,
): readonly ListedAssumption[] {
  return rows.filter(
    (row) =>
      among(table, [row.table]) &&
      among(kind, [row.kind]) &&
      among(standing, standingsOf(row)) &&
      matches(row.words, search),
  );
}
