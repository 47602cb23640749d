import type { Network } from '../traffic/network';

/** How a copy of a data set comes to rest at a site. */
export interface Copy {
  readonly site: number;
  readonly path: string;
}

/** The sites at which what is written at some sites comes to rest, each once. */
export type Resting = (origins: readonly Copy[]) => Copy[];

/**
 * Prepares to say where a data set rests once it is written at `origins`: there, wherever replication
 * links that carry it lead, hop by hop, and in every backup. Every population asks it again.
 */
export function restingSites({ sites, option }: Network, data: string): Resting {
  const indexOf = new Map(sites.map(({ region }, i) => [region, i]));
  const backups = sites.flatMap(({ site }, i) => (site.role === 'backup' ? [i] : []));
  const copiesFrom = sites.map(({ region }) => [
    ...option.links
      .filter((link) => link.from === region && (!link.data || link.data.includes(data)))
      .map((link) => ({ site: indexOf.get(link.to) ?? -1, path: `replicated from ${region}` })),
    ...backups.map((site) => ({ site, path: `backup of ${region}` })),
  ]);
  return (origins) => {
    const rests = new Uint8Array(sites.length);
    const copies: Copy[] = [];
    const add = (copy: Copy) => {
      if (copy.site < 0 || rests[copy.site] === 1) return;
      rests[copy.site] = 1;
      copies.push(copy);
    };
    origins.forEach(add);
    // What is found on the way is appended, and looked at in its turn, until nothing is left to find.
    for (const { site } of copies) {
      if (copies.length === sites.length) break;
      copiesFrom[site]?.forEach(add);
    }
    return copies;
  };
}
