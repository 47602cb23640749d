import type { Link, Option, RegionId, Site } from '@/lib/engine/model';

/** A site that a change would add, take away, or alter. */
export interface GhostSite {
  readonly region: RegionId;
  readonly is: 'added' | 'removed' | 'changed';
  readonly before: Site | null;
  readonly after: Site | null;
}

export interface GhostLink {
  readonly from: RegionId;
  readonly to: RegionId;
  readonly is: 'added' | 'removed';
}

/** What a change that is only looked at would do to the drawing of an option. */
export interface Ghost {
  readonly sites: readonly GhostSite[];
  readonly links: readonly GhostLink[];
}

const isAlike = (a: Site, b: Site): boolean =>
  a.role === b.role &&
  a.writer === b.writer &&
  a.zones === b.zones &&
  a.capacityRps === b.capacityRps;

const joins =
  (one: Link) =>
  (other: Link): boolean =>
    one.from === other.from && one.to === other.to;

/** What of the drawing differs between an option as it is and as it would be; null where nothing does. */
export function ghostOf(before: Option, after: Option): Ghost | null {
  const now = new Map(before.sites.map((site) => [site.region, site]));
  const then = new Map(after.sites.map((site) => [site.region, site]));
  const sites = [
    ...after.sites.flatMap((site): GhostSite[] => {
      const old = now.get(site.region) ?? null;
      if (old !== null && isAlike(old, site)) return [];
      const is = old === null ? 'added' : 'changed';
      return [{ region: site.region, is, before: old, after: site }];
    }),
    ...before.sites
      .filter(({ region }) => !then.has(region))
      .map((site): GhostSite => ({
        region: site.region,
        is: 'removed',
        before: site,
        after: null,
      })),
  ];
  const linksNotIn = (links: readonly Link[], others: readonly Link[], is: GhostLink['is']) =>
    links
      .filter((link) => !others.some(joins(link)))
      .map(({ from, to }): GhostLink => ({ from, to, is }));
  const links = [
    ...linksNotIn(after.links, before.links, 'added'),
    ...linksNotIn(before.links, after.links, 'removed'),
  ];
  return sites.length === 0 && links.length === 0 ? null : { sites, links };
}
