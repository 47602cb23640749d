import type { Dependency } from '../model';

/** The dependency that calls to another go through; undefined where they go straight. */
export function lineTo(
  { reachedThrough }: Dependency,
  dependencies: readonly Dependency[],
): Dependency | undefined {
  return reachedThrough === undefined
    ? undefined
    : dependencies.find(({ name }) => name === reachedThrough);
}
