import { nearestRegions, type Assumptions } from '@/lib/engine';
import type { Coordinates, Region, RegionId } from '@/lib/engine/model';
import type { Ms } from '@/lib/engine/units';
import { countryName } from '@/lib/format/country-name';
import { latency } from '@/lib/format/latency';
import { providerName, shortRegion } from '@/lib/format/region-name';
import { text } from '@/lib/format/words';
import type { NearRow } from '../shell/nearest';

/** The regions nearest to users of a place, in words, nearest first. */
export function nearRows(
  home: { readonly at: Coordinates; readonly lastMileMs?: Ms | undefined },
  among: readonly Region[],
  assumptions: Assumptions,
  { most, taken }: { readonly most: number; readonly taken?: ReadonlySet<RegionId> },
): readonly NearRow[] {
  const { at, lastMileMs } = home;
  return nearestRegions(at, among, assumptions, { most, lastMileMs }).flatMap((near): NearRow[] => {
    const region = assumptions.region(near.region);
    if (region === undefined) return [];
    const lastMile = near.feltRttMs - near.rttMs;
    return [
      {
        region: region.id,
        label: shortRegion(region.id),
        hint: `${region.city}, ${countryName(region.country)} · ${providerName(region.id)}`,
        felt: text(latency(near.feltRttMs)),
        range: `${latency(near.lowMs + lastMile).value} to ${latency(near.highMs + lastMile).value}`,
        ...(taken?.has(region.id) ? { taken: true } : {}),
      },
    ];
  });
}

/** What the figures of an answer rest on. */
export function nearBasis(lastMileMs: number): string {
  return `Round trips are estimated, with a last mile of ${text(latency(lastMileMs))} in them.`;
}
