import type { Assumptions } from '../../assumptions';
import type {
  Health,
  Link,
  Option,
  Region,
  RegionId,
  ReplicationMode,
  Routing,
  Site,
} from '../../model';
import { seconds } from '../../units';
import type { Pattern } from '../patterns/pattern';

/** Zones that a drawn site spreads over, where its region has them. */
const mostZones = 3;

/** A site of a drawing before it is sized. */
export function drawnSite(region: Region, site: Pick<Site, 'role'> & Partial<Site>): Site {
  const zones = Math.min(mostZones, region.zones ?? mostZones);
  return { region: region.id, writer: false, ...(zones > 0 ? { zones } : {}), ...site };
}

/** A drawing of a pattern, failing over by itself. */
export function drawing(
  { id, title }: Pattern,
  sites: readonly Site[],
  more: Partial<Omit<Option, 'name' | 'title' | 'sites'>> & Pick<Option, 'routing'>,
): Option {
  return {
    name: id,
    title,
    sites,
    links: [],
    homes: {},
    health: null,
    failover: { mode: 'automatic', targets: {} },
    ...more,
  };
}

/** The probes of a drawn pattern. */
export function drawnHealth({ parameters }: Assumptions): Health {
  return {
    intervalS: seconds(parameters.drawnProbeIntervalS.value),
    failures: parameters.drawnProbeFailures.value,
    vantagePoints: 3,
  };
}

/** Users follow a name, which resolvers keep for a while. */
export function byName(strategy: 'geodns' | 'latency', { parameters }: Assumptions): Routing {
  return { strategy, ttlS: seconds(parameters.drawnTtlS.value), weights: {} };
}

/** The client, or what stands at the edge for it, knows all sites and tries the next by itself. */
export const byClient: Routing = { strategy: 'application', weights: {} };

/** A failover without people, of a replica that is kept ready to take writes. */
export function readyFailover(
  { parameters }: Assumptions,
  targets: Option['failover']['targets'] = {},
): Option['failover'] {
  return { mode: 'automatic', promoteS: seconds(parameters.readyPromoteS.value), targets };
}

/** Links from one site to others. */
export function linksFrom(from: RegionId, to: readonly Region[], mode: ReplicationMode): Link[] {
  return to.map((region) => ({ from, to: region.id, mode }));
}

/** Links between all of some sites, both ways. */
export function mesh(regions: readonly Region[], mode: ReplicationMode): Link[] {
  return regions.flatMap((from) =>
    linksFrom(
      from.id,
      regions.filter(({ id }) => id !== from.id),
      mode,
    ),
  );
}
