import { dependencyGroups } from '../availability/dependency-groups';
import { lineTo } from '../latency/line-to';
import type { Dependency, DependencyState } from '../model';

/** What is gone: regions, with or without a site of the option, and dependencies by themselves. */
export interface Gone {
  readonly region: (id: string) => boolean;
  readonly dependencies: readonly string[];
}

/** A region and nothing else is gone. */
export const onlyRegion = (lost: string): Gone => ({
  region: (id) => id === lost,
  dependencies: [],
});

/** What is left of a dependency, or of the line to it where that is less. */
export function stateAfter(
  dependency: Dependency,
  dependencies: readonly Dependency[],
  gone: Gone,
): DependencyState {
  const line = lineTo(dependency, dependencies);
  const own = placeState(dependency, gone);
  const way = line ? placeState(line, gone) : 'up';
  if (own === 'down' || way === 'down') return 'down';
  return own === 'narrowed' || way === 'narrowed' ? 'narrowed' : 'up';
}

function placeState({ name, regions }: Dependency, gone: Gone): DependencyState {
  if (gone.dependencies.includes(name)) return 'down';
  const lost = regions.filter(gone.region).length;
  if (lost === 0) return 'up';
  return lost === regions.length ? 'down' : 'narrowed';
}

/** What stands in for a dependency that is down: the first of its alternatives that is not; null: none. */
export function standInFor(
  dependency: Dependency,
  dependencies: readonly Dependency[],
  gone: Gone,
): string | null {
  const others = alternativesOf(dependency, dependencies);
  return others.find((other) => stateAfter(other, dependencies, gone) !== 'down')?.name ?? null;
}

/** The dependencies of which any one is enough in place of this one. */
export function alternativesOf(
  dependency: Dependency,
  dependencies: readonly Dependency[],
): Dependency[] {
  const group = dependencyGroups(dependencies).find(({ members }) => members.includes(dependency));
  return (group?.members ?? []).filter((member) => member !== dependency);
}
