import type { Dependency, Loss, Region } from '../model';

/** The dependency of that name. Throws RangeError where there is none. */
export function dependencyNamed(name: string, dependencies: readonly Dependency[]): Dependency {
  const found = dependencies.find((dependency) => dependency.name === name);
  if (!found) throw new RangeError(`no dependency ${name}`);
  return found;
}

/**
 * Whether a loss takes a region, with or without a site there; a loss of a dependency by itself and cuts take
 * none. Throws RangeError for the regions of a dependency that the document does not have.
 */
export function regionsGone(
  loss: Loss,
  dependencies: readonly Dependency[],
  regionOf: (id: string) => Region | undefined,
): (region: string) => boolean {
  switch (loss.kind) {
    case 'sites':
      return (region) => loss.sites.some((lost) => lost === region);
    case 'provider':
      return (region) => regionOf(region)?.provider === loss.provider;
    case 'continent':
      return (region) => regionOf(region)?.continent === loss.continent;
    case 'dependency-regions': {
      const { regions } = dependencyNamed(loss.name, dependencies);
      return (region) => regions.some((lost) => lost === region);
    }
    default:
      return () => false;
  }
}
