import type { RegionId } from '../model';
import type { DependencyGroup } from './dependency-groups';
import type { Exposure } from './exposure';
import type { Hazards } from './hazards';
import { minutesPerYear } from './minutes-per-year';
import { rangeOf, times, type Ranged } from './ranged';
import { plainSource, type Source } from './source';

/**
 * Hard dependencies whose regions are all gone: then nobody is served, however well traffic moves. The
 * regions go down independently, so that all of them are gone Π p of the time.
 */
export function dependencySources(
  { weights, served }: Exposure,
  groups: readonly DependencyGroup[],
  hazards: Hazards,
): Source[] {
  return fatefulRegions(groups).map((fateful) => {
    const together = fateful.regions.reduce<Ranged>(
      (product, region) => times(product, hazards.regionGone(region)),
      rangeOf(minutesPerYear),
    );
    return plainSource('dependency', fatefulName(fateful), together, served, weights);
  });
}

/** Sets of regions without which nobody is served, and whose sake it is for. */
export interface FatefulRegions {
  readonly names: readonly string[];
  readonly regions: readonly RegionId[];
}

/** `identity with aws:us-east-1`: what goes down with which regions. */
export function fatefulName({ names, regions }: FatefulRegions): string {
  return `${names.toSorted().join(', ')} with ${regions.join(' and ')}`;
}

/** The smallest such sets: where the loss of fewer regions is enough, that of more says nothing new. */
export function fatefulRegions(groups: readonly DependencyGroup[]): FatefulRegions[] {
  const bound = groups.filter(({ hard, regions }) => hard && regions.length > 0);
  const contains = (a: DependencyGroup, b: DependencyGroup) =>
    b.regions.every((region) => a.regions.includes(region));
  const found = new Map<string, { names: string[]; regions: readonly RegionId[] }>();
  for (const group of bound) {
    const { name, regions } = group;
    if (bound.some((o) => o.regions.length < regions.length && contains(group, o))) continue;
    const key = regions.join();
    const row = found.get(key);
    if (row) row.names.push(name);
    else found.set(key, { names: [name], regions });
  }
  return [...found.values()];
}
