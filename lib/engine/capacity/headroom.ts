import type { CapacityFigures, Demand } from '../model';
import { share } from '../units';
import { monthsOfGrowth } from './months-of-growth';

/** How far all load may grow, and for how many months it may, until a single loss is no longer survived. */
export function headroomOf(
  safeLoadFactor: number | null,
  { growthPerYear }: Pick<Demand, 'growthPerYear'>,
): CapacityFigures['headroom'] {
  if (safeLoadFactor === null) return { share: null, months: null };
  return {
    share: share(safeLoadFactor - 1),
    months: monthsOfGrowth(safeLoadFactor, growthPerYear ?? 0),
  };
}
