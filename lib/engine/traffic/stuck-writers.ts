import type { DataSet, UnservedReason } from '../model';
import { dataNames, refusesWrites, type Cut } from './cut';
import type { Network } from './network';
import type { QuorumGroup } from './quorum-groups';

/** By site: why it has to refuse writes although it is up; undefined: it does not. */
export type StuckWriters = readonly (UnservedReason | undefined)[];

/**
 * The sites that are up and may not take a write. Which data a request writes is not in the document: a
 * writer that has to refuse some of it is taken to refuse them all. null where every one goes on.
 */
export function stuckWriters(
  network: Network,
  data: readonly DataSet[],
  groups: readonly QuorumGroup[],
  alive: Uint8Array,
  cut: Cut | null,
): StuckWriters | null {
  if (groups.length === 0 && cut === null) return null;
  const names = dataNames(data);
  const stuck = network.sites.map((_, i) => {
    if (alive[i] === 0) return undefined;
    const within = cut ? alive.map((up, j) => (cut.side[j] === cut.side[i] ? up : 0)) : alive;
    const reasons = names.flatMap(
      (name) => refusesWrites(network, i, name, groups, within, cut) ?? [],
    );
    return reasons[0];
  });
  return stuck.some((reason) => reason !== undefined) ? stuck : null;
}
