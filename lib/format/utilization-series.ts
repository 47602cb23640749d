import type { LossFigures, RegionId, SiteLoad } from '@/lib/engine/model';
import { shortRegion } from './region-name';

export interface UtilizationRow {
  readonly region: RegionId;
  readonly name: string;
  readonly lost: boolean;
  /** Load over capacity with nothing lost; null where the capacity is not stated. */
  readonly before: number | null;
  /** The same right after traffic has moved, before anything falls; null where the site is lost. */
  readonly after: number | null;
  readonly loadRps: number;
  readonly loadAfterRps: number | null;
  readonly capacityRps: number | null;
}

/** Each site's utilisation before and after a loss, in the document's order. */
export function utilizationSeries(
  steady: readonly SiteLoad[],
  loss: Pick<LossFigures, 'lost' | 'regions'> | null,
): readonly UtilizationRow[] {
  return steady.map(({ region, loadRps, capacityRps, utilization }) => {
    const lost = loss?.lost.includes(region) === true;
    const after = lost ? undefined : loss?.regions.find((row) => row.region === region);
    return {
      region,
      name: shortRegion(region),
      lost,
      before: utilization,
      after: after?.utilization ?? null,
      loadRps,
      loadAfterRps: after?.loadRps ?? null,
      capacityRps,
    };
  });
}

/** About five round ticks from zero that span the largest share: 0, 25 % … or 0, 50 % … */
export function shareTicks(largest: number): readonly number[] {
  const top = Math.max(1, largest);
  const step = [0.25, 0.5, 1, 2, 5, 10].find((size) => top / size <= 5) ?? top / 5;
  const count = Math.ceil(top / step - 1e-9);
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}
