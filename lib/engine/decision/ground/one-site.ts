import type { Option, Region, Site } from '../../model';
import { rps } from '../../units';

/** What a single site needs to be routed to at all; how much of it there is plays no part yet. */
const some = rps(1);

/** An option of one site that serves everybody, without anything that could be lost or repaired. */
export function oneSite(region: Region, site: Partial<Site> = {}): Option {
  return {
    name: region.id,
    sites: [{ region: region.id, role: 'active', writer: true, capacityRps: some, ...site }],
    links: [],
    homes: {},
    routing: { strategy: 'latency', weights: {} },
    health: null,
    failover: { mode: 'manual', targets: {} },
  };
}
