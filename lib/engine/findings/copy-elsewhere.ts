import type { Architecture, Dependency, DocumentEdit, RegionId } from '../model';

/** Gives a dependency one more region: the smallest change with which it no longer falls with its only one. */
export function copyElsewhere(
  { dependencies }: Pick<Architecture, 'dependencies'>,
  dependency: Dependency,
  region: RegionId,
): DocumentEdit {
  return {
    op: 'insert',
    path: ['dependencies', dependencies.indexOf(dependency), 'regions'],
    index: dependency.regions.length,
    value: region,
  };
}
