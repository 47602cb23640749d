import type { Network } from '../traffic/network';
import type { Copy } from './commit-wait';

/** A copy with the site that it is at. */
export type CopyAt = Copy & { readonly site: number };

/** Whether a site counts in quorums. */
export function votes(network: Network, site: number): boolean {
  return network.sites[site]?.site.votes ?? true;
}

/**
 * The copies at the ends of the links that leave a writer, one for each site and mode. Links that carry
 * only some of the data count like the others: a request may write any of it.
 */
export function copiesOf(
  network: Network,
  writer: number,
  rttMs: (a: number, b: number) => number,
  alive: Uint8Array,
): CopyAt[] {
  const from = network.sites[writer]?.region;
  const copies = new Map<string, CopyAt>();
  for (const link of network.option.links) {
    if (link.from !== from) continue;
    const site = network.sites.findIndex(({ region }) => region === link.to);
    if (site < 0) continue;
    copies.set(`${link.mode} ${site}`, {
      site,
      mode: link.mode,
      rttMs: rttMs(writer, site),
      votes: votes(network, site),
      up: alive[site] !== 0,
    });
  }
  return [...copies.values()];
}
