import type { Dependency, RegionId } from '../model';

/** Hard dependencies that live in regions, all of which are gone. */
export function dependenciesDown(
  dependencies: readonly Dependency[],
  down: ReadonlySet<RegionId>,
): string[] {
  return dependencies
    .filter(
      (d) => d.needs === 'hard' && d.regions.length > 0 && d.regions.every((r) => down.has(r)),
    )
    .map((d) => d.name);
}
