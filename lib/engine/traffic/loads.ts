import type { UnservedReason } from '../model';
import type { Network } from './network';
import { promotions } from './promoted-writer';
import { reroute, type Landings } from './reroute';
import type { Strand } from './strand';

/** Strands with the loads that they make where nothing is lost, prepared for many losses. */
export interface Traffic {
  readonly network: Network;
  readonly strands: readonly Strand[];
  /** Load of each site with nothing lost, requests a second. */
  readonly steadyRps: readonly number[];
  /** The strands that each site executes: what its loss moves. */
  readonly executing: readonly (readonly Strand[])[];
  /** Strands that nobody serves even when all is well. */
  readonly stranded: readonly Strand[];
  readonly totalRps: number;
}

/** Sums the strands up by site. */
export function prepareTraffic(network: Network, strands: readonly Strand[]): Traffic {
  const steadyRps = network.sites.map(() => 0);
  const executing = network.sites.map((): Strand[] => []);
  const stranded: Strand[] = [];
  let totalRps = 0;
  for (const strand of strands) {
    totalRps += strand.rps;
    if (strand.site < 0) {
      stranded.push(strand);
      continue;
    }
    steadyRps[strand.site] = (steadyRps[strand.site] ?? 0) + strand.rps;
    executing[strand.site]?.push(strand);
  }
  return { network, strands, steadyRps, executing, stranded, totalRps };
}

/** Load of each site, and what nobody serves, once the sites that are not alive are gone. */
export interface Loads {
  readonly rps: number[];
  readonly refused: {
    readonly population: number;
    readonly because: UnservedReason;
    rps: number;
  }[];
}

/**
 * Loads after a loss, before anything falls. Cost: the strands of lost sites, not all of them.
 */
export function loadsAfter(traffic: Traffic, alive: readonly boolean[]): Loads {
  const { network } = traffic;
  const state = { alive, afterLoss: true, promoted: promotions(network, alive) };
  const rps = traffic.steadyRps.map((load, i) => (alive[i] ? load : 0));
  const refused: Loads['refused'] = [];
  const refuse = (population: number, because: UnservedReason, load: number) => {
    const row = refused.find((r) => r.population === population && r.because === because);
    if (row) row.rps += load;
    else refused.push({ population, because, rps: load });
  };
  const landings: Landings = {
    serve: (_, site, __, load) => {
      rps[site] = (rps[site] ?? 0) + load;
    },
    refuse: (strand, because, load) => refuse(strand.population, because, load),
  };
  for (const strand of traffic.stranded) refuse(strand.population, 'no-site', strand.rps);
  traffic.executing.forEach((strands, i) => {
    if (alive[i]) return;
    for (const strand of strands) reroute(network, strand, state, landings);
  });
  return { rps, refused };
}
