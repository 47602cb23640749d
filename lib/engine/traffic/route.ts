import type { UnservedReason } from '../model';
import type { Network, NetworkPopulation } from './network';
import type { Promotion } from './promoted-writer';

/** Which sites are up, who of them may be asked, and who has become the writer. */
export interface RoutingState {
  readonly alive: readonly boolean[];
  /** After a loss standbys take part; before it only serving sites do. */
  readonly afterLoss: boolean;
  /** Who has become the writer for whom. */
  readonly promoted: Promotion;
}

/** Where requests go, by site index and share; or why nobody takes them. */
export type Landing =
  | { readonly to: readonly { readonly site: number; readonly share: number }[] }
  | { readonly refused: UnservedReason };

/** Whether requests may arrive at a site now: it is up, it takes part, and the law lets it read. */
function open(network: Network, population: NetworkPopulation, i: number, state: RoutingState) {
  return Boolean(
    state.alive[i] &&
    (state.afterLoss || network.sites[i]?.serves) &&
    (!population.readsBound || population.lawful[i]),
  );
}

/** Applies the option's routing rule to one population: the sites at which its requests arrive. */
export function arrive(
  network: Network,
  population: NetworkPopulation,
  stray: boolean,
  state: RoutingState,
): Landing {
  const { strategy } = network.option.routing;
  if (strategy === 'application' && population.home >= 0) {
    const able = (network.sites[population.home]?.reachRps ?? 0) > 0;
    if (able && open(network, population, population.home, state)) return whole(population.home);
  }
  if (strategy === 'weighted') {
    const shares = byWeight(network, population, state);
    if (shares.length > 0) return { to: shares };
  }
  // The nearest open site by the rule, or the one after it for the users that stray.
  let first = -1;
  for (const i of population.preference) {
    if (!open(network, population, i, state)) continue;
    if (!stray || first >= 0) return whole(i);
    first = i;
  }
  if (first >= 0) return whole(first);
  const someUp = population.preference.some(
    (i) => state.alive[i] && (state.afterLoss || network.sites[i]?.serves),
  );
  return { refused: someUp ? 'no-lawful-site' : 'no-site' };
}

const whole = (site: number): Landing => ({ to: [{ site, share: 1 }] });

/** Weighted routing over the open sites; empty where none of them has a weight. */
function byWeight(network: Network, population: NetworkPopulation, state: RoutingState) {
  const { weights } = network.option.routing;
  const weighed = population.preference
    .map((site) => ({ site, weight: weights[network.sites[site]?.region ?? ''] ?? 0 }))
    .filter(({ site, weight }) => weight > 0 && open(network, population, site, state));
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  return weighed.map(({ site, weight }) => ({ site, share: weight / total }));
}

/** The site that executes a write which arrived at `entry`; or why none does. */
export function executeWrite(
  network: Network,
  population: NetworkPopulation,
  entry: number,
  state: RoutingState,
): number | UnservedReason {
  const may = (i: number) => !population.writesBound || Boolean(population.lawful[i]);
  if (state.alive[entry] && network.sites[entry]?.writer && may(entry)) return entry;
  const rtt = network.siteRtt[entry] ?? [];
  let best = -1;
  let lawBarred = false;
  network.sites.forEach((site, i) => {
    if (!site.writer || !state.alive[i]) return;
    if (!may(i)) {
      lawBarred = true;
      return;
    }
    const nearer = best < 0 || (rtt[i]?.rttMs ?? 0) < (rtt[best]?.rttMs ?? 0);
    const sameButFirst =
      best >= 0 &&
      rtt[i]?.rttMs === rtt[best]?.rttMs &&
      site.region < (network.sites[best]?.region ?? '');
    if (nearer || sameButFirst) best = i;
  });
  if (best >= 0) return best;
  const promoted = state.promoted(population);
  if (promoted >= 0) return promoted;
  return lawBarred ? 'no-lawful-site' : 'no-writer';
}
