import { defaultAssumptions, latencyBetween, regions } from '@/lib/engine';
import { directionOf, greatCircleKm } from '@/lib/engine/geo/great-circle';
import type { Region } from '@/lib/engine/model';

export interface Neighbour {
  readonly region: Region;
  readonly distanceKm: number;
  readonly rttMs: number;
  readonly lowMs: number;
  readonly highMs: number;
}

/** The regions that data can go to from here, nearest first: those of the same partition. */
export function neighbours(of: Region, most: number): readonly Neighbour[] {
  const here = directionOf(of.at);
  return regions
    .filter((region) => region.id !== of.id && region.partition === of.partition)
    .flatMap((region) => {
      const distanceKm = greatCircleKm(here, directionOf(region.at));
      return latencyBetween([of], [region], defaultAssumptions).map((pair) => ({
        region,
        distanceKm,
        rttMs: pair.rttMs,
        lowMs: pair.lowMs,
        highMs: pair.highMs,
      }));
    })
    .toSorted((a, b) => a.distanceKm - b.distanceKm)
    .slice(0, most);
}
