import type { AssumptionRow, AssumptionTable } from '@/lib/engine/tables';
import type { AssumptionKind } from '@/lib/engine/model';

/** Whose a value is: the same for hundreds of rows. */
interface Origin {
  readonly table: AssumptionTable;
  readonly unit: string;
  readonly kind: AssumptionKind;
  readonly source: string;
  readonly asOf: string;
  readonly licence: string;
  readonly rationale?: string;
}

type PackedRow = readonly [
  id: string,
  label: string,
  value: number | null,
  origin: number,
  low?: number,
  high?: number,
];

/** Thousands of rows on their way to the browser, what they share told once. */
export interface PackedAssumptions {
  readonly origins: readonly Origin[];
  readonly rows: readonly PackedRow[];
}

export function packAssumptions(rows: readonly AssumptionRow[]): PackedAssumptions {
  const origins: Origin[] = [];
  const known = new Map<string, number>();
  const originOf = ({ table, unit, kind, source, asOf, licence, rationale }: AssumptionRow) => {
    const why = rationale === undefined ? {} : { rationale };
    const origin = { table, unit, kind, source, asOf, licence, ...why };
    const key = JSON.stringify(origin);
    const index = known.get(key) ?? origins.push(origin) - 1;
    known.set(key, index);
    return index;
  };
  return {
    rows: rows.map((row): PackedRow => {
      const { id, label, value, low, high } = row;
      const origin = originOf(row);
      return low === undefined || high === undefined
        ? [id, label, value, origin]
        : [id, label, value, origin, low, high];
    }),
    origins,
  };
}

export function unpackAssumptions({ origins, rows }: PackedAssumptions): AssumptionRow[] {
  return rows.flatMap(([id, label, value, index, low, high]) => {
    const origin = origins[index];
    if (origin === undefined) return [];
    const range = low === undefined || high === undefined ? {} : { low, high };
    return [{ id, label, value, ...origin, ...range }];
  });
}
