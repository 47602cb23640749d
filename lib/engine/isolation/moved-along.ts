import { callsOf } from '../latency/dependency-calls';
import type { Architecture, Dependency, RegionId } from '../model';
import { couldMoveAlong } from './dependency-kind';

/** The services of one's own that requests call: what would fail over with the whole business capability. */
export function calledAlong(dependencies: readonly Dependency[]): Dependency[] {
  return dependencies.filter((dependency) => {
    const { reads, writes } = callsOf(dependency);
    return couldMoveAlong(dependency) && dependency.callTimeMs === undefined && reads + writes > 0;
  });
}

/** The document with those services in some more regions. */
export function movedAlong(architecture: Architecture, to: readonly RegionId[]): Architecture {
  const along = calledAlong(architecture.dependencies);
  return {
    ...architecture,
    dependencies: architecture.dependencies.map((dependency) =>
      along.includes(dependency)
        ? { ...dependency, regions: [...new Set([...dependency.regions, ...to])] }
        : dependency,
    ),
  };
}
