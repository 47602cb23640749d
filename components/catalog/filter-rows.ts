import { severities, type Tier } from '@/lib/engine/model';
import type { CatalogRow } from './catalog-row';

/** The catalog's filters as they stand in the address; an empty list lets everything through. */
export interface CatalogFilters {
  readonly search: string;
  readonly tier: readonly string[];
  readonly owner: readonly string[];
  readonly severity: readonly string[];
  readonly region: readonly string[];
}

/** Stands in a filter for rows that have no such value. */
export const none = 'none';

const fold = (text: string): string => text.normalize('NFKD').toLowerCase();

const severityOf = (row: CatalogRow): string => row.worst?.severity ?? none;
const tierOf = (row: CatalogRow): string => (row.tier === null ? none : String(row.tier));

/** Each word of the search must be found somewhere in what the row shows. */
function found(row: CatalogRow, search: string): boolean {
  const words = fold(search).split(/\s+/).filter(Boolean);
  const shown = [
    row.name,
    row.title,
    row.owner,
    row.worst?.message,
    row.worst?.code,
    ...row.regions,
  ];
  const text = fold(shown.filter((part) => part != null).join('\n'));
  return words.every((word) => text.includes(word));
}

const among = (chosen: readonly string[], values: readonly string[]): boolean =>
  chosen.length === 0 || values.some((value) => chosen.includes(value));

/** The rows that pass every filter. */
export function filterRows(
  rows: readonly CatalogRow[],
  filters: CatalogFilters,
): readonly CatalogRow[] {
  return rows.filter(
    (row) =>
      found(row, filters.search) &&
      among(filters.tier, [tierOf(row)]) &&
      among(filters.owner, [row.owner ?? none]) &&
      among(filters.severity, [severityOf(row)]) &&
      among(filters.region, row.regions),
  );
}

export interface Choice {
  readonly value: string;
  readonly count: number;
}

/** The values that a filter can take in these rows, each with how many rows have it. */
export function choices(
  rows: readonly CatalogRow[],
  of: 'tier' | 'owner' | 'severity' | 'region',
): readonly Choice[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const values =
      of === 'region'
        ? row.regions
        : [of === 'tier' ? tierOf(row) : of === 'owner' ? (row.owner ?? none) : severityOf(row)];
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const order = (value: string): number => {
    const severity = severities.findIndex((one) => one === value);
    return value === none ? Number.MAX_SAFE_INTEGER : severity;
  };
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => order(a.value) - order(b.value) || a.value.localeCompare(b.value, 'en'));
}

export interface TierSummary {
  readonly tier: Tier;
  readonly services: number;
  /** Worst finding critical or high. */
  readonly serious: number;
  /** Judged, and nothing critical or high found. */
  readonly sound: number;
  readonly unjudged: number;
}

/** How the services of each tier stand. */
export function summariseTiers(rows: readonly CatalogRow[]): readonly TierSummary[] {
  return ([0, 1, 2] as const).map((tier) => {
    const own = rows.filter((row) => row.tier === tier);
    const serious = own.filter(
      ({ worst }) => worst?.severity === 'critical' || worst?.severity === 'high',
    ).length;
    const unjudged = own.filter((row) => row.findings === null).length;
    return {
      tier,
      services: own.length,
      serious,
      unjudged,
      sound: own.length - serious - unjudged,
    };
  });
}
