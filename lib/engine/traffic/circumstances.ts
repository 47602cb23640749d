import { dependencyGroups } from '../availability/dependency-groups';
import type { Architecture } from '../model';
import type { Cut } from './cut';
import type { Network } from './network';
import { quorumGroups, type QuorumGroup } from './quorum-groups';

/** What holds while a loss lasts, besides which sites are up. */
export interface Circumstances {
  readonly data: Architecture['data'];
  readonly groups: readonly QuorumGroup[];
  readonly cut: Cut | null;
  /** By side of the cut: hard dependencies out of reach. One side where there is no partition. */
  readonly without: readonly (readonly string[])[];
}

/** The circumstances of a loss that takes sites and cuts nothing, or of a cut. */
export function circumstancesOf(
  { data, dependencies }: Pick<Architecture, 'data' | 'dependencies'>,
  network: Network,
  cut: Cut | null = null,
): Circumstances {
  const sides = cut?.partition ? [0, 1] : [0];
  const sideOf = (region: string) =>
    cut?.side[network.sites.findIndex((site) => site.region === region)];
  const without = sides.map((side) =>
    dependencyGroups(dependencies)
      .filter(
        ({ hard, regions }) =>
          hard && regions.length > 0 && regions.every((region) => sideOf(region) === 1 - side),
      )
      .flatMap(({ members }) => members.map(({ name }) => name)),
  );
  return { data, groups: quorumGroups(network, data), cut, without };
}
