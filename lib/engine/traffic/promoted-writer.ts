import type { Role } from '../model';
import type { Network, NetworkPopulation } from './network';

/** Who is asked first to become the writer: what is kept for that purpose, then what serves already. */
const rank: Readonly<Record<Role, number>> = {
  hot: 0,
  warm: 1,
  pilot: 2,
  active: 3,
  read: 4,
  backup: 5,
};

/** The site that becomes the writer of a population's data, or −1. */
export type Promotion = (population: NetworkPopulation) => number;

/**
 * Who becomes the writer for whom, once the sites that are not alive are gone. Populations under the
 * same law share the answer, which is found when the first of them asks.
 */
export function promotions(network: Network, alive: Uint8Array): Promotion {
  const found = new Map<string, number>();
  return (population) => {
    const law = population.writesBound ? population.law : '';
    const known = found.get(law);
    if (known !== undefined) return known;
    const may = (i: number) => !population.writesBound || Boolean(population.lawful[i]);
    const site = promotedWriter(network, alive, may);
    found.set(law, site);
    return site;
  };
}

/**
 * Index of the site that becomes the writer when every writer that the law allows is gone, or −1 when
 * one is left or none can take over. A declared target goes first, then standbys by readiness, then the
 * replica with the least lag behind a lost writer; ties by region id.
 */
function promotedWriter(
  network: Network,
  alive: Uint8Array,
  may: (site: number) => boolean,
): number {
  const { sites } = network;
  const writers = sites.flatMap((site, i) => (site.writer && may(i) ? [i] : []));
  const lost = writers.filter((i) => !alive[i]);
  if (lost.length === 0 || lost.length < writers.length) return -1;
  const able = (i: number) => Boolean(alive[i]) && (sites[i]?.reachRps ?? 0) > 0 && may(i);
  const declared = lost.map((i) => sites[i]?.target ?? -1).find((t) => t >= 0 && able(t));
  if (declared !== undefined) return declared;

  const candidates = sites.flatMap(({ region, site }, i) =>
    able(i) ? [{ i, region, rank: rank[site.role], lag: lagBehind(network, lost, i) }] : [],
  );
  candidates.sort(
    (a, b) =>
      a.rank - b.rank || (a.lag === b.lag ? 0 : a.lag - b.lag) || (a.region < b.region ? -1 : 1),
  );
  return candidates[0]?.i ?? -1;
}

/** The least lag of a site behind any of the lost writers, milliseconds; Infinity where no link leads to it. */
function lagBehind({ sites, linkLagMs }: Network, lost: readonly number[], to: number): number {
  let least = Infinity;
  for (const from of lost) {
    least = Math.min(least, linkLagMs[from * sites.length + to] ?? Infinity);
  }
  return least;
}
