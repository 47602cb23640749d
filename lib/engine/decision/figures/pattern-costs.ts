import type { Assumptions } from '../../assumptions';
import type { Architecture, CostIndexSource } from '../../model';
import { patterns } from '../patterns/catalog';
import type { Pattern } from '../patterns/pattern';
import {
  monthlyUsdOf,
  paidFor,
  patternBills,
  priceable,
  type Drawn,
  type PatternBill,
} from './pattern-bills';
import { priceEnds } from './price-ends';

/** What a pattern costs, and whose word that is. */
export interface PatternCost {
  /** One region with several zones is 1. */
  readonly value: number;
  readonly source: CostIndexSource;
  /** The index between the ends of what is assumed. */
  readonly range: () => { readonly low: number; readonly high: number };
  /** US dollars a month; null where what one region costs is not known. */
  readonly monthlyUsd: number | null;
  /** The bill of its drawing; null where the index is judged alone. */
  readonly bill: PatternBill | null;
}

/** What all patterns cost, in the order of the catalog. */
export interface PatternCosts {
  readonly costs: readonly PatternCost[];
  /** Why costs are judged; null: they are priced. */
  readonly unpriced: string | null;
}

/**
 * What every pattern costs: told from prices where the bills of all that can be drawn are known, else from the
 * judged indices, since a price and a judgement cannot be compared. `drawn` follows the catalog.
 */
export function patternCosts(
  architecture: Architecture,
  assumptions: Assumptions,
  drawn: readonly Drawn[],
): PatternCosts {
  const drawings = priceable(architecture, drawn);
  const bills = patternBills(architecture, assumptions, drawings);
  const judged = judgedCost(architecture, assumptions);
  if (typeof bills === 'string') return { costs: patterns.map(judged), unpriced: bills };
  let ends: ReturnType<typeof patternBills>[] | null = null;
  const atEnds = () =>
    (ends ??= priceEnds(assumptions).map((end) => patternBills(architecture, end, drawings)));
  const costs = patterns.map((pattern, p): PatternCost => {
    const bill = bills[p];
    if (!bill) return judged(pattern);
    const value = indexOf(bill);
    const isTold = pattern.reach !== 'one-region';
    const ranged = () => {
      if (!isTold) return judged(pattern).range();
      const all = atEnds().flatMap((there) => {
        const own = typeof there === 'string' ? null : there[p];
        return own ? [indexOf(own)] : [];
      });
      return { low: Math.min(...all), high: Math.max(...all) };
    };
    return {
      value,
      source: isTold ? 'priced' : 'judged',
      range: () => {
        const { low, high } = ranged();
        return { low: Math.min(value, low), high: Math.max(value, high) };
      },
      monthlyUsd: monthlyUsdOf(bill),
      bill,
    };
  });
  return { costs, unpriced: null };
}

const indexOf = (bill: PatternBill): number => monthlyUsdOf(bill) / bill.oneRegionUsd;

/**
 * What one region with several zones costs a month by the judged indices: today's bill over the index of the
 * pattern that it pays for. null where the document states no bill.
 */
export function oneRegionMonthlyUsd(
  architecture: Architecture,
  { parameters }: Assumptions,
): number | null {
  const lines = Object.values(architecture.business?.currentMonthlyCostUsd ?? {});
  if (lines.length === 0) return null;
  const bill = lines.reduce<number>((sum, usd) => sum + usd, 0);
  return bill / parameters[paidFor(architecture).costIndex].value;
}

/** What a pattern costs by its judged index. */
function judgedCost(architecture: Architecture, assumptions: Assumptions) {
  const base = oneRegionMonthlyUsd(architecture, assumptions);
  return ({ costIndex }: Pattern): PatternCost => {
    const { value, low, high } = assumptions.parameters[costIndex];
    return {
      value,
      source: 'judged',
      range: () => ({ low, high }),
      monthlyUsd: base === null ? null : base * value,
      bill: null,
    };
  };
}
