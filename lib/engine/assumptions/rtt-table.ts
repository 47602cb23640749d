import type { RegionId } from '../model';
import type { TableSource } from './table-source';

/** Measured round trips of one source, as a lower triangle. */
export interface RttTable {
  readonly source: TableSource;
  /** What one value is of the many that were measured. */
  readonly statistic: string;
  /**
   * One row a region: its round trips to the regions of the rows above it, in milliseconds, both
   * directions averaged. `-` is a pair without a value here, `*` marks one that its source repaired.
   */
  readonly rows: readonly (readonly [region: RegionId, toThoseAbove: string])[];
}

/** One cell of a table. */
export interface RttCell {
  readonly from: RegionId;
  readonly to: RegionId;
  readonly rttMs: number;
  readonly repaired: boolean;
}

/** The cells of a table that hold a value, row by row. */
export function cellsOf({ rows }: RttTable): RttCell[] {
  return rows.flatMap(([from, toThoseAbove]) =>
    toThoseAbove.split(' ').flatMap((cell, above): RttCell[] => {
      const to = rows[above]?.[0];
      if (to === undefined || cell === '-' || cell === '') return [];
      return [{ from, to, rttMs: Number.parseFloat(cell), repaired: cell.endsWith('*') }];
    }),
  );
}
