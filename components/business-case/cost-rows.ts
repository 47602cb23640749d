import { breakdowns, costBreakdown, type Breakdown } from '@/lib/engine/cost/cost-breakdown';
import type { CostFigures, CostLine } from '@/lib/engine/model';
import { costLineWord } from '@/lib/format/cost-line';
import { shortRegion } from '@/lib/format/region-name';

/** Lines of a bill that belong together: of one kind, or of one region. */
export interface CostGroup {
  readonly key: string;
  readonly label: string;
  /** null: nothing of it is known. */
  readonly usd: number | null;
  /** True where a part is not known: the amount is then the least. */
  readonly lowerBound: boolean;
  readonly lines: readonly CostLine[];
  /** Path for "why?". */
  readonly figure: string;
}

/** A group beside the same of the option that it is held against. */
export interface CostRow extends CostGroup {
  /** null: not known; 0: the other has no such line. */
  readonly baseUsd: number | null;
  readonly addedUsd: number | null;
}

type Bill = Pick<CostFigures, 'lines'>;

function groups(bill: Bill, by: Breakdown): CostGroup[] {
  return costBreakdown(bill, by).map(({ region, line, monthlyUsd, lowerBound, lines }) => {
    const key = by === 'line' ? (line ?? '') : (region ?? 'all');
    const label =
      by === 'line'
        ? line === null
          ? ''
          : costLineWord[line]
        : region === null
          ? 'All regions'
          : shortRegion(region);
    return { key, label, usd: monthlyUsd, lowerBound, lines, figure: `bill.${by}[${key}]` };
  });
}

/** Every group of a bill, by kind and by region. */
export const costGroups = (bill: Bill | null): readonly CostGroup[] =>
  bill === null ? [] : breakdowns.flatMap((by) => groups(bill, by));

/** A bill beside another, group by group, the dearest first; what only the other has stands last. */
export function costRows(bill: Bill, base: Bill | null, by: Breakdown): readonly CostRow[] {
  const own = groups(bill, by);
  const others = base === null ? [] : groups(base, by);
  const missing = others.filter(({ key }) => !own.some((one) => one.key === key));
  return [...own, ...missing.map((one) => ({ ...one, usd: 0, lowerBound: false, lines: [] }))].map(
    (group) => {
      const other = others.find(({ key }) => key === group.key);
      const baseUsd = base === null ? null : other === undefined ? 0 : other.usd;
      return {
        ...group,
        baseUsd,
        addedUsd: group.usd === null || baseUsd === null ? null : group.usd - baseUsd,
      };
    },
  );
}
