import type { ResidencyWay } from '../model';
import type { Network } from '../traffic/network';

/** How a copy of a data set comes to rest at a site. */
export interface Copy {
  readonly site: number;
  readonly way: ResidencyWay;
  readonly path: string;
  /** Index of the site that it comes from; −1: from its users. */
  readonly from: number;
}

/**
 * The sites at which what is written at `origins` comes to rest, each once: there, wherever replication links
 * that carry the data set lead, hop by hop, and in every backup. Sites that are not `alive` take no part.
 */
export type DataFlows = (
  data: string,
  origins: readonly Copy[],
  alive?: Uint8Array,
) => readonly Copy[];

/** Prepares to follow the copies of an option's data. */
export function dataFlows({ sites, option }: Network): DataFlows {
  const indexOf = new Map(sites.map(({ region }, i) => [region, i]));
  const backups = sites.flatMap(({ site }, i) => (site.role === 'backup' ? [i] : []));
  const linksFrom = sites.map((): { to: number; data: readonly string[] | undefined }[] => []);
  for (const { from, to, data } of option.links) {
    const [a, b] = [indexOf.get(from), indexOf.get(to)];
    if (a !== undefined && b !== undefined) linksFrom[a]?.push({ to: b, data });
  }
  return (data, origins, alive) => {
    const rests = new Uint8Array(sites.length);
    const copies: Copy[] = [];
    const add = (site: number, way: ResidencyWay, path: string, from: number) => {
      if (site < 0 || rests[site] === 1 || alive?.[site] === 0) return;
      rests[site] = 1;
      copies.push({ site, way, path, from });
    };
    for (const { site, way, path, from } of origins) add(site, way, path, from);
    // What is found on the way is appended, and looked at in its turn, until nothing is left to find.
    for (const { site } of copies) {
      if (copies.length === sites.length) break;
      const region = sites[site]?.region ?? '';
      for (const link of linksFrom[site] ?? []) {
        if (link.data && !link.data.includes(data)) continue;
        add(link.to, 'replica', `replicated from ${region}`, site);
      }
      for (const backup of backups) add(backup, 'backup', `backup of ${region}`, site);
    }
    return copies;
  };
}
