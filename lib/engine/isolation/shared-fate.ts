import { dependencyGroups } from '../availability/dependency-groups';
import type { Dependency, RegionId, SharedFate } from '../model';
import { onlyRegion, stateAfter } from './state-after';

/**
 * Regions whose loss alone takes dependencies along, with whatever stands in for them and the lines to them,
 * and the sites elsewhere that lose them with it. In the order in which the document names the regions.
 */
export function sharedFate(
  dependencies: readonly Dependency[],
  sites: readonly RegionId[],
): SharedFate[] {
  const regions = new Set(dependencies.flatMap((dependency) => dependency.regions));
  return [...regions].flatMap((region) => {
    const elsewhere = sites.filter((site) => site !== region);
    const groups = dependencyGroups(dependencies).filter(({ members }) =>
      members.every((one) => stateAfter(one, dependencies, onlyRegion(region)) === 'down'),
    );
    if (groups.length === 0 || elsewhere.length === 0) return [];
    return {
      region,
      isSite: sites.includes(region),
      dependencies: groups.flatMap(({ members }) => members.map(({ name }) => name)),
      hard: groups.some(({ hard }) => hard),
      sites: elsewhere,
    };
  });
}
