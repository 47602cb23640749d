import type { Network } from '../traffic/network';

/** How a copy of a data set comes to rest at a site. */
export interface Copy {
  readonly site: number;
  readonly path: string;
}

/**
 * Every site at which a data set rests once it is written at `origins`: there, wherever replication
 * links that carry it lead, hop by hop, and in every backup.
 */
export function restingSites(
  network: Network,
  data: string,
  origins: readonly { readonly site: number; readonly path: string }[],
): Copy[] {
  const { sites, option } = network;
  const copies: Copy[] = [];
  const seen = new Set<number>();
  const queue: Copy[] = [...origins];
  for (let copy = queue.shift(); copy; copy = queue.shift()) {
    if (copy.site < 0 || seen.has(copy.site)) continue;
    seen.add(copy.site);
    copies.push(copy);
    const from = sites[copy.site]?.region;
    for (const link of option.links) {
      if (link.from !== from || (link.data && !link.data.includes(data))) continue;
      const to = sites.findIndex((site) => site.region === link.to);
      queue.push({ site: to, path: `replicated from ${link.from}` });
    }
    sites.forEach((site, i) => {
      if (site.site.role === 'backup') queue.push({ site: i, path: `backup of ${from ?? ''}` });
    });
  }
  return copies;
}
