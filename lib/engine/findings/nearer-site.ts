import { allows } from '../compliance/constraints-on';
import type { Fix, Option, Region, Site } from '../model';
import { rps } from '../units';
import { nearestOf } from './nearest-of';
import { p95Drawn } from './p95-with';
import type { RuleContext } from './rule';
import { milliseconds, shortName } from './words';

/**
 * Adds a site in the region nearest to a population, of the providers in use and within its residency,
 * and says what p95 that brings: read-only where the option has declared writers, active otherwise.
 * null where no such region is nearer or it brings nothing.
 */
export function nearerSite(context: RuleContext, population: string | undefined): Fix | null {
  const { option, index, traffic, latency } = context;
  const row = traffic.network.populations.find((p) => p.population.name === population);
  if (!row || latency.p95Ms === null) return null;
  const region = nearestFree(context, row.population.at, (candidate) =>
    row.constraints.every((c) => allows(c, candidate)),
  );
  if (!region) return null;
  const role = option.sites.some((s) => s.writer) ? 'read' : 'active';
  const capacityRps = rps(Math.ceil(row.population.peakRps * 2));
  const site: Site = { region: region.id, role, writer: false, capacityRps };
  const changed: Option = { ...option, sites: [...option.sites, site] };
  const p95Ms = p95Drawn(context, changed);
  if (p95Ms === null || p95Ms >= latency.p95Ms) return null;
  return {
    summary: `Add ${shortName(region.id)} as ${role === 'read' ? 'a read site' : 'an active site'}`,
    consequence: `p95 comes to ${milliseconds(p95Ms)} by estimate.`,
    edits: [
      {
        op: 'insert',
        path: ['options', index, 'regions'],
        index: option.sites.length,
        value: { id: region.id, role, capacityRps },
      },
    ],
  };
}

function nearestFree(
  { option, traffic, assumptions }: RuleContext,
  at: { readonly lat: number; readonly lon: number },
  allowed: (region: Region) => boolean,
): Region | undefined {
  const providers = new Set(traffic.network.sites.map((s) => s.place.provider));
  const partitions = new Set(traffic.network.sites.map((s) => s.place.partition));
  const taken = new Set(option.sites.map((s) => s.region));
  return nearestOf(
    at,
    assumptions.regions,
    (r) =>
      providers.has(r.provider) && partitions.has(r.partition) && !taken.has(r.id) && allowed(r),
  );
}
