import type { Point } from './projections/projection';
import type { SiteView } from './scene/sites';

/** Sites that stand so close together at a zoom that their pins cannot be told apart. */
export interface SiteCluster {
  /** After its first member: `cs4`. */
  readonly key: string;
  /** In the middle of its members. */
  readonly at: Point;
  readonly members: readonly SiteView[];
}

/** Pins nearer than this cover one another, in pixels. */
const reach = 22;

const middle = (sites: readonly SiteView[]): Point => ({
  x: sites.reduce((sum, { at }) => sum + at.x, 0) / sites.length,
  y: sites.reduce((sum, { at }) => sum + at.y, 0) / sites.length,
});

/**
 * The clusters of an option's sites at a zoom. Each site joins the first one in its reach, in the order of the
 * document, so that the same drawing clusters in the same way. What is `open` stands on its own.
 */
export function clusterSites(
  sites: readonly SiteView[],
  zoom: number,
  open: ReadonlySet<string>,
): readonly SiteCluster[] {
  const groups: SiteView[][] = [];
  for (const site of sites) {
    if (open.has(site.key)) continue;
    const near = groups.find(([first]) => {
      if (first === undefined) return false;
      return Math.hypot(first.at.x - site.at.x, first.at.y - site.at.y) * zoom < reach;
    });
    if (near) near.push(site);
    else groups.push([site]);
  }
  return groups.flatMap((members): SiteCluster[] => {
    const [first] = members;
    if (first === undefined || members.length === 1) return [];
    return [{ key: `c${first.key}`, at: middle(members), members }];
  });
}

/** The key under which each clustered site is drawn, by the site's own. */
export function clusterOf(clusters: readonly SiteCluster[]): ReadonlyMap<string, string> {
  return new Map(clusters.flatMap(({ key, members }) => members.map((site) => [site.key, key])));
}

/**
 * A function that clusters anew only when places, the zoom or what is open changed, and not while something is
 * held. Members are those of the last scene; `membersNow` brings them up to date.
 */
export function clusterer(): (
  sites: readonly SiteView[],
  options: { readonly zoom: number; readonly open: ReadonlySet<string>; readonly held: boolean },
) => readonly SiteCluster[] {
  let last: { readonly key: string; readonly clusters: readonly SiteCluster[] } | null = null;
  return (sites, { zoom, open, held }) => {
    if (last !== null && held) return last.clusters;
    const places = sites.map(({ key, at }) => `${key}${at.x.toFixed(1)},${at.y.toFixed(1)}`);
    const key = `${zoom.toFixed(4)} ${[...open].sort().join()} ${places.join(' ')}`;
    if (last?.key !== key) last = { key, clusters: clusterSites(sites, zoom, open) };
    return last.clusters;
  };
}

/** Clusters with their members as they are at the stage that is shown. */
export function membersNow(
  clusters: readonly SiteCluster[],
  sites: readonly SiteView[],
): readonly SiteCluster[] {
  if (clusters.length === 0) return clusters;
  const now = new Map(sites.map((site) => [site.key, site]));
  return clusters.map((cluster) => ({
    ...cluster,
    members: cluster.members.flatMap(({ key }) => now.get(key) ?? []),
  }));
}
