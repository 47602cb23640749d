import type { CapacityFigures, Demand } from '@/lib/engine/model';
import { decimal } from '@/lib/format/decimal';
import { percent } from '@/lib/format/percent';
import { plural } from '@/lib/format/plural';
import { text } from '@/lib/format/words';

/** Months as people say them: whole ones up to two years, then years. */
function months(n: number): string {
  if (n < 1) return 'less than a month';
  return n < 24 ? plural(Math.floor(n), 'month') : `${decimal(n / 12, 1)} years`;
}

/** How far load may grow until a single loss is no longer survived, or how far it is beyond that. */
export function headroomSentence(
  { headroom, safeLoadFactor }: Pick<CapacityFigures, 'headroom' | 'safeLoadFactor'>,
  { growthPerYear }: Pick<Demand, 'growthPerYear'>,
): string {
  if (headroom.share === null || safeLoadFactor === null) return 'There is no load yet.';
  if (safeLoadFactor <= 0)
    return 'No level of load is safe: some loss of one site leaves users without a site, or takes a hard dependency along, however little there is to carry.';
  if (headroom.share < 0)
    return `Load is beyond it: it would have to fall by ${text(percent(Math.abs(headroom.share)))} for every loss of one site to be survived.`;
  const grow = `All load may grow by ${text(percent(headroom.share))} before a loss of one site is no longer survived`;
  if (growthPerYear === undefined || headroom.months === null)
    return `${grow}. ${growthPerYear === undefined ? 'The document states no growth.' : 'Load does not grow.'}`;
  return `${grow}: at ${text(percent(growthPerYear))} a year that is ${months(headroom.months)}.`;
}
