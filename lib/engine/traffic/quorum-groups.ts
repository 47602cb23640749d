import type { DataSet } from '../model';
import type { Network } from './network';

/** Sites that decide together on writes of a data set: a write needs a majority of those that vote. */
export interface QuorumGroup {
  /** null where the document names no data. */
  readonly data: string | null;
  /** All that replication by quorum joins, voting or not. */
  readonly members: readonly number[];
  readonly voting: readonly number[];
}

/**
 * The groups that the option's quorum links join, one for each data set. The configured members count,
 * whether they are up or not: else both halves of a partition would hold a majority of what they see.
 */
export function quorumGroups(network: Network, data: readonly DataSet[]): QuorumGroup[] {
  const links = network.option.links.filter((link) => link.mode === 'quorum');
  if (links.length === 0) return [];
  const names = data.length > 0 ? data.map(({ name }) => name) : [null];
  const index = (region: string) => network.sites.findIndex((site) => site.region === region);
  return names.flatMap((name) => {
    const group = network.sites.map((_, i) => i);
    for (const link of links) {
      if (link.data && (name === null || !link.data.includes(name))) continue;
      const [from, to] = [group[index(link.from)], group[index(link.to)]];
      if (from === undefined || to === undefined) continue;
      group.forEach((of, i) => (group[i] = of === to ? from : of));
    }
    return [...new Set(group)].flatMap((id): QuorumGroup[] => {
      const members = group.flatMap((of, i) => (of === id ? [i] : []));
      if (members.length < 2) return [];
      const voting = members.filter((i) => network.sites[i]?.site.votes ?? true);
      return [{ data: name, members, voting }];
    });
  });
}

/** Whether a majority of the configured votes of a group is among these sites (1 by site). */
export function hasMajority({ voting }: QuorumGroup, within: Uint8Array): boolean {
  const there = voting.filter((i) => within[i] === 1).length;
  return there >= Math.floor(voting.length / 2) + 1;
}
