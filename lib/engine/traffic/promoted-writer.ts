import type { Role } from '../model';
import type { Network } from './network';

/** Who is asked first to become the writer: what is kept for that purpose, then what serves already. */
const rank: Readonly<Record<Role, number>> = {
  hot: 0,
  warm: 1,
  pilot: 2,
  active: 3,
  read: 4,
  backup: 5,
};

/**
 * Index of the site that becomes the writer when every writer is gone, or −1 when one is left or none
 * can take over. A declared target goes first, then standbys by readiness, then the replica with the
 * least lag behind a lost writer; ties by region id.
 */
export function promotedWriter(network: Network, alive: readonly boolean[]): number {
  const { sites } = network;
  const lost = sites.flatMap((site, i) => (site.writer && !alive[i] ? [i] : []));
  if (lost.length === 0 || sites.some((site, i) => site.writer && alive[i])) return -1;
  const able = (i: number) => Boolean(alive[i]) && (sites[i]?.reachRps ?? 0) > 0;
  const declared = lost.map((i) => sites[i]?.target ?? -1).find((t) => t >= 0 && able(t));
  if (declared !== undefined) return declared;

  const lostRegions = new Set(lost.map((i) => sites[i]?.region));
  const lagBehindLost = (region: string) =>
    network.option.links
      .filter((link) => link.to === region && lostRegions.has(link.from))
      .reduce((least, link) => Math.min(least, link.lagMs?.p99 ?? 0), Infinity);
  const candidates = sites.flatMap((site, i) =>
    able(i)
      ? [{ i, region: site.region, rank: rank[site.site.role], lag: lagBehindLost(site.region) }]
      : [],
  );
  candidates.sort(
    (a, b) =>
      a.rank - b.rank || (a.lag === b.lag ? 0 : a.lag - b.lag) || (a.region < b.region ? -1 : 1),
  );
  return candidates[0]?.i ?? -1;
}
