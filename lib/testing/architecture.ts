import {
  rps,
  share,
  type Architecture,
  type Option,
  type Population,
  type RegionId,
  type Routing,
  type Site,
} from '@/lib/engine';

/** An active site, unless told otherwise. */
export function site(region: RegionId, capacityRps: number, more: Partial<Site> = {}): Site {
  return { region, role: 'active', writer: false, capacityRps: rps(capacityRps), ...more };
}

/** Users at a place; in New York when none is given. */
export function population(
  name: string,
  peakRps: number,
  more: Partial<Population> = {},
): Population {
  return {
    name,
    at: { lat: 40.71, lon: -74.01 },
    country: 'US',
    users: peakRps * 500,
    peakRps: rps(peakRps),
    ...more,
  };
}

/** An option routed by latency, failing over by itself. */
export function option(
  sites: readonly Site[],
  more: Partial<Omit<Option, 'routing'>> & { routing?: Partial<Routing> } = {},
): Option {
  const { routing, ...rest } = more;
  return {
    name: 'drawn',
    sites,
    links: [],
    homes: {},
    health: null,
    failover: { mode: 'automatic', targets: {} },
    ...rest,
    routing: { strategy: 'latency', weights: {}, ...routing },
  };
}

/** A document of these populations and options, with half of the requests reading. */
export function architecture(
  populations: readonly Population[],
  options: readonly Option[],
  more: Partial<Architecture> = {},
): Architecture {
  return {
    metadata: { name: 'case' },
    requirements: { claims: [] },
    demand: { reads: share(0.5), populations },
    data: [],
    business: null,
    dependencies: [],
    customRegions: [],
    assumptions: [],
    options,
    ...more,
  };
}
