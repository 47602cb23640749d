import type { Network, NetworkPopulation } from './network';
import {
  arriveAt,
  executeWrite,
  openWeight,
  refusal,
  type Destination,
  type RoutingState,
} from './route';
import type { Strand } from './strand';

/** Takes the parts of a strand where they come to be served, or refused for a reason (`reasonOf`). */
export interface Landings<S extends Strand> {
  serve(strand: S, site: number, entry: number, rps: number): void;
  refuse(strand: S, reason: Destination, rps: number): void;
}

const targetUnlawful = refusal('target-unlawful');
const noSite = refusal('no-site');

/**
 * Where a strand's requests go after a loss. What is served by a surviving site stays there; the rest
 * goes to the declared failover target, or by the option's own routing rule over the survivors and the
 * standbys. The answer depends on which sites are up, not on the order in which they fell.
 */
export function reroute<S extends Strand>(
  network: Network,
  strand: S,
  state: RoutingState,
  landings: Landings<S>,
): void {
  const population = network.populations[strand.population];
  if (!population) return;
  const { alive } = state;
  const { site, entry, rps } = strand;
  if (site < 0) {
    landings.refuse(strand, noSite, rps);
  } else if (alive[site]) {
    // A write whose writer is up keeps it and enters elsewhere; at the writer itself where nothing else is open.
    if (alive[entry]) landings.serve(strand, site, entry, rps);
    else enter(network, population, strand, state, landings, site);
  } else if (
    state.outOfReach?.[site] === 1 ||
    !toDeclaredTarget(network, population, strand, state, landings)
  ) {
    if (strand.kind === 'write' && alive[entry]) {
      land(network, population, strand, state, landings, entry, rps);
    } else {
      enter(network, population, strand, state, landings, -1);
    }
  }
}

/** Whether the plan names a target for the lost site that settles the matter. */
function toDeclaredTarget<S extends Strand>(
  network: Network,
  population: NetworkPopulation,
  strand: S,
  { alive }: RoutingState,
  landings: Landings<S>,
): boolean {
  const target = network.sites[strand.site]?.target ?? -1;
  if (target < 0) return false;
  const bound = strand.kind === 'read' ? population.readsBound : population.writesBound;
  // The plan names an unlawful place for these users: it has none for them, whether that place is up or not.
  if (bound && !population.lawful[target]) {
    landings.refuse(strand, targetUnlawful, strand.rps);
    return true;
  }
  if (!alive[target] || (network.sites[target]?.reachRps ?? 0) <= 0) return false;
  landings.serve(strand, target, target, strand.rps);
  return true;
}

/** Lets a strand arrive by the routing rule: split by weight, or whole. `writer` ≥ 0: executed there wherever it enters. */
function enter<S extends Strand>(
  network: Network,
  population: NetworkPopulation,
  strand: S,
  state: RoutingState,
  landings: Landings<S>,
  writer: number,
): void {
  const total = openWeight(network, population, state);
  if (total > 0) {
    for (const i of population.order) {
      const weight = network.sites[i]?.weight ?? 0;
      if (weight <= 0 || !state.alive[i]) continue;
      const part = (strand.rps * weight) / total;
      if (writer >= 0) landings.serve(strand, writer, i, part);
      else land(network, population, strand, state, landings, i, part);
    }
    return;
  }
  const at = arriveAt(network, population, strand.stray, state);
  if (writer >= 0) landings.serve(strand, writer, at >= 0 ? at : writer, strand.rps);
  else if (at < 0) landings.refuse(strand, at, strand.rps);
  else land(network, population, strand, state, landings, at, strand.rps);
}

/** Serves requests that have arrived at `entry`: reads there, writes at a writer. */
function land<S extends Strand>(
  network: Network,
  population: NetworkPopulation,
  strand: S,
  state: RoutingState,
  landings: Landings<S>,
  entry: number,
  rps: number,
): void {
  const site = strand.kind === 'read' ? entry : executeWrite(network, population, entry, state);
  if (site >= 0) landings.serve(strand, site, entry, rps);
  else landings.refuse(strand, site, rps);
}
