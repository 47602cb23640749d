import type { Architecture, RegionId } from '../model';
import { circumstancesOf } from '../traffic/circumstances';
import type { Network } from '../traffic/network';
import { stuckWriters } from '../traffic/stuck-writers';

/**
 * What a loss elsewhere does to the writes of a writer that is up. `wait`: a synchronous copy is gone, and
 * they wait until it has been taken out of the set, as in a failover. `stop`: the majority of a quorum is
 * gone, and nothing but its return helps. Asynchronous and semi-synchronous copies hold nobody up.
 */
export type Hold = 'none' | 'wait' | 'stop';

/** What happens to the writes at each site with some sites gone (`alive`: 1 for those that are up). */
export type HeldWrites = (alive: Uint8Array) => readonly Hold[];

/** Prepares the question for an option; links to regions that it does not have count for nothing. */
export function heldWrites(architecture: Architecture, network: Network): HeldWrites {
  const { option, sites } = network;
  const { data, groups } = circumstancesOf(architecture, network);
  const index = new Map<RegionId, number>(sites.map(({ region }, i) => [region, i]));
  const nobody = sites.map((): Hold => 'none');
  const copies = sites.map(({ region }) =>
    option.links
      .filter((link) => link.from === region && link.mode === 'sync')
      .flatMap((link) => index.get(link.to) ?? []),
  );
  if (groups.length === 0 && copies.every((to) => to.length === 0)) return () => nobody;
  return (alive) => {
    const stuck = stuckWriters(network, data, groups, alive, null);
    return sites.map((_, i): Hold => {
      if (alive[i] === 0) return 'none';
      if (stuck?.[i] !== undefined) return 'stop';
      return copies[i]?.some((to) => alive[to] === 0) ? 'wait' : 'none';
    });
  };
}
