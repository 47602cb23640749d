import { dependencyGroups } from '../availability/dependency-groups';
import type { Dependency } from '../model';
import type { Network } from '../traffic/network';

/** Names the hard dependencies that are gone once only these sites are up (1 by site). */
export type DependenciesDown = (alive: Uint8Array) => string[];

/**
 * Which hard dependencies go down with the sites of an option: those that live in regions, all of which
 * are gone, and have no alternative left. A region without a site of the option stands, whatever the
 * option loses.
 */
export function dependenciesDownOf(
  { sites }: Network,
  dependencies: readonly Dependency[],
): DependenciesDown {
  const living = dependencyGroups(dependencies).flatMap(({ members, hard, regions }) => {
    const at = regions.map((region) => sites.findIndex((site) => site.region === region));
    const names = members.map(({ name }) => name);
    return hard && at.length > 0 && !at.includes(-1) ? [{ names, at }] : [];
  });
  return (alive) =>
    living.flatMap(({ names, at }) => (at.every((site) => alive[site] === 0) ? names : []));
}
