import type { RegionId, ReplicationMode } from '../model';
import type { Network } from '../traffic/network';

/**
 * What a loss elsewhere does to the writes of a writer that is up. `wait`: a synchronous copy is gone, and
 * they wait until it has been taken out of the set, as in a failover. `stop`: the majority of a quorum is
 * gone, and nothing but its return helps. Asynchronous and semi-synchronous copies hold nobody up.
 */
export type Hold = 'none' | 'wait' | 'stop';

/** What happens to the writes at each site with some sites gone (`alive`: 1 for those that are up). */
export type HeldWrites = (alive: Uint8Array) => readonly Hold[];

/**
 * Prepares the question for an option. A quorum's majority is one of its configured members, those that
 * vote; links to regions that the option does not have count for nothing.
 */
export function heldWrites({ option, sites }: Network): HeldWrites {
  const index = new Map<RegionId, number>(sites.map(({ region }, i) => [region, i]));
  const nobody = sites.map((): Hold => 'none');
  const copies = sites.flatMap(({ region }, writer) => {
    const to = (mode: ReplicationMode) =>
      option.links
        .filter((link) => link.from === region && link.mode === mode)
        .flatMap((link) => index.get(link.to) ?? []);
    const [sync, quorum] = [to('sync'), to('quorum')];
    const members = [...new Set(quorum.length > 0 ? [writer, ...quorum] : [])].filter(
      (i) => sites[i]?.site.votes ?? true,
    );
    return sync.length + members.length > 0 ? [{ writer, sync, members }] : [];
  });
  if (copies.length === 0) return () => nobody;
  return (alive) => {
    const holds = [...nobody];
    for (const { writer, sync, members } of copies) {
      if (alive[writer] === 0) continue;
      const up = members.reduce((count, i) => count + (alive[i] ?? 0), 0);
      if (members.length > 0 && up < Math.ceil((members.length + 1) / 2)) holds[writer] = 'stop';
      else if (sync.some((i) => alive[i] === 0)) holds[writer] = 'wait';
    }
    return holds;
  };
}
