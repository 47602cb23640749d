import type { UnservedReason } from '../model';
import type { Network, NetworkPopulation } from './network';
import type { Promotion } from './promoted-writer';

/** Which sites are up, who of them may be asked, and who has become the writer. */
export interface RoutingState {
  /** 1 for every site that is up. */
  readonly alive: Uint8Array;
  /** After a loss standbys take part; before it only serving sites do. */
  readonly afterLoss: boolean;
  /** Who has become the writer for whom. */
  readonly promoted: Promotion;
  /** 1 for every site that is up and out of reach: it counts as not alive, and yet no plan for its loss applies. */
  readonly outOfReach?: Uint8Array;
}

/**
 * Where requests go: a site's index, or a negative number for the reason why none takes them. Numbers
 * instead of objects, because an evaluation asks this some hundred thousand times.
 */
export type Destination = number;

const reasons = ['no-site', 'no-lawful-site', 'target-unlawful', 'no-writer'] as const;

/** The destination that stands for a refusal. */
export function refusal(reason: (typeof reasons)[number]): Destination {
  return -1 - reasons.indexOf(reason);
}

const noSite = refusal('no-site');
const noLawfulSite = refusal('no-lawful-site');
const noWriter = refusal('no-writer');

/** The reason that a negative destination stands for. */
export function reasonOf(destination: Destination): UnservedReason {
  return reasons[-1 - destination] ?? 'no-site';
}

/** The site at which one population's requests arrive by the rule of the option; for weighted routing, where no weight is left. */
export function arriveAt(
  network: Network,
  population: NetworkPopulation,
  stray: boolean,
  { alive, afterLoss }: RoutingState,
): Destination {
  const { sites } = network;
  const { home, order } = population;
  if (home >= 0 && alive[home] && (afterLoss || sites[home]?.serves)) return home;
  // The nearest open site by the rule, or the one after it for the users that stray.
  let first = -1;
  for (let n = 0; n < order.length; n += 1) {
    const i = order[n] ?? -1;
    if (alive[i] === 0 || !(afterLoss || sites[i]?.serves)) continue;
    if (!stray || first >= 0) return i;
    first = i;
  }
  if (first >= 0) return first;
  for (const i of population.barred) {
    if (alive[i] && (afterLoss || sites[i]?.serves)) return noLawfulSite;
  }
  return noSite;
}

/** Sum of the weights of the sites that a population's requests may arrive at now; 0 unless routing is weighted. */
export function openWeight(
  network: Network,
  population: NetworkPopulation,
  { alive, afterLoss }: RoutingState,
): number {
  if (!network.weighted) return 0;
  let total = 0;
  for (const i of population.order) {
    const site = network.sites[i];
    if (site && alive[i] && (afterLoss || site.serves)) total += site.weight;
  }
  return total;
}

const nobody = new Int32Array(0);

/** The site that executes a write which arrived at `entry`. */
export function executeWrite(
  network: Network,
  population: NetworkPopulation,
  entry: number,
  state: RoutingState,
): Destination {
  const { lawful, writesBound } = population;
  const writers = network.writersFrom[entry] ?? nobody;
  let lawBarred = false;
  for (let n = 0; n < writers.length; n += 1) {
    const writer = writers[n] ?? -1;
    if (state.alive[writer] === 0) continue;
    if (!writesBound || lawful[writer]) return writer;
    lawBarred = true;
  }
  const promoted = state.promoted(population);
  if (promoted >= 0) return promoted;
  return lawBarred ? noLawfulSite : noWriter;
}
