import type { DataSet, Link, UnservedReason } from '../model';
import type { Network } from './network';
import { hasMajority, type QuorumGroup } from './quorum-groups';

/** Links that are cut while all sites are up. */
export interface Cut {
  /** By site: the side of a partition that it is on, 0 or 1; all 0 where only links are cut. */
  readonly side: Uint8Array;
  readonly partition: boolean;
  /** The replication links that carry nothing. */
  readonly links: ReadonlySet<Link>;
}

/** A cut between two groups of sites: whatever joins the two is cut. */
export function partitionOf(network: Network, isFirst: (site: number) => boolean): Cut {
  const side = Uint8Array.from(network.sites, (_, i) => (isFirst(i) ? 0 : 1));
  const sideOf = (region: string) => side[network.sites.findIndex((s) => s.region === region)];
  const links = network.option.links.filter(({ from, to }) => sideOf(from) !== sideOf(to));
  return { side, partition: true, links: new Set(links) };
}

/** Some replication links cut, nothing else. */
export function cutLinks(network: Network, isCut: (link: Link) => boolean): Cut {
  const side = new Uint8Array(network.sites.length);
  return { side, partition: false, links: new Set(network.option.links.filter(isCut)) };
}

/** Whether a link carries a data set; `null`: data that the document does not name. */
export function carries({ data }: Link, name: string | null): boolean {
  return data === undefined || (name !== null && data.includes(name));
}

/**
 * Why a writer has to refuse writes of a data set, or null where it goes on: a synchronous copy is cut off,
 * or all semi-synchronous ones are, or its quorum group has no majority of its configured votes within
 * reach. `within`: 1 for every site that is up and on the writer's side.
 */
export function refusesWrites(
  network: Network,
  writer: number,
  data: string | null,
  groups: readonly QuorumGroup[],
  within: Uint8Array,
  cut: Cut | null,
): UnservedReason | null {
  const short = groups.some(
    (group) => group.data === data && group.members.includes(writer) && !hasMajority(group, within),
  );
  if (short) return 'no-quorum';
  if (cut === null) return null;
  const region = network.sites[writer]?.region;
  const own = network.option.links.filter((link) => link.from === region && carries(link, data));
  const semi = own.filter(({ mode }) => mode === 'semi-sync');
  const isBehind =
    own.some((link) => link.mode === 'sync' && cut.links.has(link)) ||
    (semi.length > 0 && semi.every((link) => cut.links.has(link)));
  return isBehind ? 'copy-cut' : null;
}

/** The names of the data that writes may touch; `null` stands for data that the document does not name. */
export function dataNames(data: readonly DataSet[]): readonly (string | null)[] {
  return data.length > 0 ? data.map(({ name }) => name) : [null];
}
