import type { Assumptions } from '../assumptions';
import type { Dependency, Region } from '../model';
import { ms, type Ms } from '../units';
import { lineTo } from './line-to';
import { roundTripMs } from './round-trip';

/** What the calls of a request to what it depends on take, from one site. */
export interface DependencyCalls {
  readonly readMs: Ms;
  readonly writeMs: Ms;
}

/** Calls of a request to a dependency, for reads and for writes. */
export function callsOf({ calls = 0, writeCalls = calls }: Dependency) {
  return { reads: calls, writes: writeCalls };
}

/** Whether it is called, and nobody has stated what that takes: then latencies are lower bounds. */
export function isUnknownCall(dependency: Dependency, kind?: 'reads' | 'writes'): boolean {
  const { reads, writes } = callsOf(dependency);
  const { regions, callTimeMs } = dependency;
  const calls = kind === 'reads' ? reads : kind === 'writes' ? writes : reads + writes;
  return calls > 0 && callTimeMs === undefined && regions.length === 0;
}

/** The region of a dependency that answers a site, and the way there. */
export interface Answer {
  readonly region: Region;
  /** Where the line ends that the way goes through, possibly where the site stands; null: there is none. */
  readonly through: Region | null;
  /** The whole way and back, milliseconds. */
  readonly rttMs: Ms;
}

/**
 * The region of a dependency that answers a site: the one with the least round trip that is left, by way of
 * an end of its line that is left where it has one with stated ends. undefined where none is left or known.
 */
export function answeringRegion(
  site: Region,
  dependency: Dependency,
  dependencies: readonly Dependency[],
  assumptions: Assumptions,
  isLost: (region: string) => boolean = () => false,
): Answer | undefined {
  const left = (ids: readonly string[]) =>
    ids.flatMap((id) => (isLost(id) ? [] : (assumptions.region(id) ?? [])));
  const line = lineTo(dependency, dependencies);
  const ends = line && line.regions.length > 0 ? left(line.regions) : [null];
  let nearest: Answer | undefined;
  for (const region of left(dependency.regions)) {
    for (const through of ends) {
      const rttMs =
        through === null || through.id === site.id
          ? roundTripMs(site, region, assumptions)
          : ms(roundTripMs(site, through, assumptions) + roundTripMs(through, region, assumptions));
      if (!nearest || rttMs < nearest.rttMs) nearest = { region, through, rttMs };
    }
  }
  return nearest;
}

/**
 * Time of the calls that a site makes for a request, one after the other: each the round trip to the
 * nearest region of what is called, or its stated time. What nobody has stated adds nothing here and makes
 * the sum a lower bound (`isUnknownCall`); what is lost is not called any more.
 */
export function dependencyCalls(
  dependencies: readonly Dependency[],
  callMs: (dependency: Dependency) => number | undefined,
): DependencyCalls {
  let readMs = 0;
  let writeMs = 0;
  for (const dependency of dependencies) {
    const { reads, writes } = callsOf(dependency);
    if (reads + writes === 0) continue;
    const once = dependency.callTimeMs ?? callMs(dependency) ?? 0;
    readMs += reads * once;
    writeMs += writes * once;
  }
  return { readMs: ms(readMs), writeMs: ms(writeMs) };
}
