import type { Architecture, CapacityFigures, NeededCapacity } from '@/lib/engine';
import { count } from '@/lib/format/count';
import { decimal } from '@/lib/format/decimal';
import { percent } from '@/lib/format/percent';
import { plural } from '@/lib/format/plural';
import { shortRegion } from '@/lib/format/region-name';
import { requestRate } from '@/lib/format/request-rate';
import { text } from '@/lib/format/words';

/** How far all load may grow, and for how long it will take. */
export function headroomLine({ demand }: Architecture, { headroom }: CapacityFigures): string {
  const { share, months } = headroom;
  if (share === null) return 'Headroom: there is no load';
  if (share < 0) {
    return share <= -1
      ? 'Headroom: none at any load, since some loss leaves users without a site'
      : `Headroom: none; load would have to fall by ${text(percent(0 - share))} for every loss of one site to be survived`;
  }
  const grows = demand.growthPerYear ?? 0;
  const lasts =
    months === null
      ? 'the document states no growth'
      : `at ${text(percent(grows))} a year ${months < 24 ? plural(Math.floor(months), 'month') : `${decimal(months / 12, 1)} years`}`;
  return `Headroom: all load may grow by ${text(percent(share))} until a loss of one site is not survived; ${lasts}`;
}

/** The least capacities that would have held, or nothing where all is there. */
export function neededLines(
  needed: readonly (NeededCapacity & { readonly lost?: readonly `${string}:${string}`[] })[],
  forWhat: string,
): string[] {
  if (needed.length === 0) return [];
  const rows = needed.map(({ region, capacityRps, extraRps, lost }) => {
    const after =
      lost && lost.length > 0 ? `, after losing ${lost.map(shortRegion).join(' + ')}` : '';
    return `  ${shortRegion(region)} to ${text(requestRate(capacityRps))} (${text(requestRate(extraRps))} more${after})`;
  });
  return [`${forWhat}:`, ...rows];
}

/** What the cells of the sites contain, for those that are divided. */
export function cellLines({ cells }: CapacityFigures): string[] {
  return cells
    .filter((row) => row.count > 1)
    .map((row) => {
      const [poison] = row.reaches;
      const dealt = row.shards > 1 ? `, each tenant in ${row.shards}` : '';
      const unused = row.stranded === null ? '' : `; ${text(percent(row.stranded))} left unused`;
      return `${shortRegion(row.region)}: ${text(count(row.count, 'cells'))}${dealt}; a poison request takes down ${text(percent(poison?.down ?? null))} of its users${unused}`;
    });
}
