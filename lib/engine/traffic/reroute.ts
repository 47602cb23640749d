import type { UnservedReason } from '../model';
import type { Network } from './network';
import { arrive, executeWrite, type RoutingState } from './route';
import type { Strand } from './strand';

/** Takes the parts of a strand where they come to be served, or refused. */
export interface Landings {
  serve(strand: Strand, site: number, entry: number, rps: number): void;
  refuse(strand: Strand, because: UnservedReason, rps: number): void;
}

/**
 * Where a strand's requests go after a loss. What is served by a surviving site stays there; the rest
 * goes to the declared failover target, or by the option's own routing rule over the survivors and the
 * standbys. The answer depends on which sites are up, not on the order in which they fell.
 */
export function reroute(
  network: Network,
  strand: Strand,
  state: RoutingState,
  landings: Landings,
): void {
  const population = network.populations[strand.population];
  if (!population) return;
  const { alive } = state;
  if (strand.site < 0) return landings.refuse(strand, 'no-site', strand.rps);
  if (alive[strand.site] && alive[strand.entry]) {
    return landings.serve(strand, strand.site, strand.entry, strand.rps);
  }
  if (!alive[strand.site]) {
    const target = network.sites[strand.site]?.target ?? -1;
    const bound = strand.kind === 'read' ? population.readsBound : population.writesBound;
    // The plan names an unlawful place for these users: it has none for them, whether that place is up or not.
    if (target >= 0 && bound && !population.lawful[target]) {
      return landings.refuse(strand, 'target-unlawful', strand.rps);
    }
    if (target >= 0 && alive[target] && (network.sites[target]?.reachRps ?? 0) > 0) {
      return landings.serve(strand, target, target, strand.rps);
    }
  }
  if (alive[strand.site]) {
    // A write whose writer is up keeps it and enters elsewhere; at the writer itself where nothing else is open.
    const landing = arrive(network, population, strand.stray, state);
    const entries = 'to' in landing ? landing.to : [{ site: strand.site, share: 1 }];
    for (const { site: entry, share } of entries) {
      landings.serve(strand, strand.site, entry, strand.rps * share);
    }
    return undefined;
  }
  const landing =
    strand.kind === 'write' && alive[strand.entry]
      ? { to: [{ site: strand.entry, share: 1 }] }
      : arrive(network, population, strand.stray, state);
  if ('refused' in landing) return landings.refuse(strand, landing.refused, strand.rps);
  for (const { site: entry, share } of landing.to) {
    const load = strand.rps * share;
    const site = strand.kind === 'read' ? entry : executeWrite(network, population, entry, state);
    if (typeof site === 'number') landings.serve(strand, site, entry, load);
    else landings.refuse(strand, site, load);
  }
  return undefined;
}
