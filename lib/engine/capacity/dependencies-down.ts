import { dependencyGroups } from '../availability/dependency-groups';
import type { Dependency, RegionId } from '../model';
import type { Network } from '../traffic/network';

/** What goes down besides sites of the option. */
export interface LostBesides {
  /** Whether a region is gone that has no site of the option. */
  readonly regionGone?: (region: RegionId) => boolean;
  /** Dependencies that are down by themselves. */
  readonly dependencies?: readonly string[];
}

/** Names the hard dependencies that are gone once only these sites are up (1 by site) and the rest is lost besides. */
export type DependenciesDown = (alive: Uint8Array, besides?: LostBesides) => readonly string[];

const none: readonly string[] = [];

/**
 * Which hard dependencies go down with the sites of an option: those that live in regions, all of which
 * are gone, and have no alternative left. A region without a site of the option stands unless it is lost
 * besides.
 */
export function dependenciesDownOf(
  { sites }: Network,
  dependencies: readonly Dependency[],
): DependenciesDown {
  const groups = dependencyGroups(dependencies)
    .filter(({ hard }) => hard)
    .map(({ members }) =>
      members.map(({ name, regions }) => ({
        name,
        places: regions.map((region) => ({
          region,
          site: sites.findIndex((site) => site.region === region),
        })),
      })),
    );
  if (groups.length === 0) return () => none;
  return (alive, { regionGone = () => false, dependencies: down = none } = {}) =>
    groups
      .filter((members) =>
        members.every(
          ({ name, places }) =>
            down.includes(name) ||
            (places.length > 0 &&
              places.every(({ region, site }) =>
                site < 0 ? regionGone(region) : alive[site] === 0,
              )),
        ),
      )
      .flatMap((members) => members.map(({ name }) => name));
}
