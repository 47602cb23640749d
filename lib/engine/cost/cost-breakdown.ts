import type { CostFigures, CostLine, CostLineId, RegionId } from '../model';
import { usd, type Usd } from '../units';

export const breakdowns = ['region', 'line'] as const;
export type Breakdown = (typeof breakdowns)[number];

/** The lines of one region, or of one kind, together. */
export interface BreakdownRow {
  /** null: what belongs to no region in particular. */
  readonly region: RegionId | null;
  /** null where the row is a region's. */
  readonly line: CostLineId | null;
  /** null: nothing of it is known. */
  readonly monthlyUsd: Usd | null;
  /** True where a part is not known: the amount is then the least. */
  readonly lowerBound: boolean;
  readonly lines: readonly CostLine[];
}

/** A bill by region or by line, the dearest first; transfer belongs to the region that sends. */
export function costBreakdown(
  { lines }: Pick<CostFigures, 'lines'>,
  by: Breakdown,
): BreakdownRow[] {
  const groups = new Map<string | null, CostLine[]>();
  for (const line of lines) {
    const key = by === 'region' ? line.region : line.line;
    const group = groups.get(key) ?? [];
    group.push(line);
    groups.set(key, group);
  }
  return [...groups.values()]
    .flatMap((group): BreakdownRow[] => {
      const [first] = group;
      if (!first) return [];
      const known = group.flatMap(({ monthlyUsd }) => (monthlyUsd === null ? [] : [monthlyUsd]));
      return [
        {
          region: by === 'region' ? first.region : null,
          line: by === 'line' ? first.line : null,
          monthlyUsd:
            known.length === 0 ? null : usd(known.reduce<number>((sum, one) => sum + one, 0)),
          lowerBound: known.length < group.length,
          lines: group,
        },
      ];
    })
    .toSorted((a, b) => (b.monthlyUsd ?? -1) - (a.monthlyUsd ?? -1));
}
