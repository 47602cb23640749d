import type { Role } from '../model';
import type { Network, NetworkPopulation } from './network';

/** Who is asked first to become the writer: what is kept for that purpose, then what serves already. */
const rank: Readonly<Record<Role, number>> = {
  hot: 0,
  warm: 1,
  pilot: 2,
  active: 3,
  read: 4,
  backup: 5,
};

/** The site that becomes the writer of a population's data, or −1. */
export type Promotion = (population: NetworkPopulation) => number;

/**
 * Who becomes the writer for whom, once the sites that are not alive are gone. Populations under the
 * same law share the answer, which is found when the first of them asks.
 */
export function promotions(network: Network, alive: Uint8Array): Promotion {
  const found = new Map<string, number>();
  return (population) => {
    const law = population.writesBound ? population.law : '';
    const known = found.get(law);
    if (known !== undefined) return known;
    const may = (i: number) => !population.writesBound || Boolean(population.lawful[i]);
    const site = promotedWriter(network, alive, may);
    found.set(law, site);
    return site;
  };
}

/**
 * Index of the site that becomes the writer when every writer that the law allows is gone, or −1 when
 * one is left or none can take over. A declared target goes first, then standbys by readiness, then the
 * replica with the least lag behind a lost writer; ties by region id.
 */
function promotedWriter(
  network: Network,
  alive: Uint8Array,
  may: (site: number) => boolean,
): number {
  const { sites } = network;
  const lost: number[] = [];
  for (let i = 0; i < sites.length; i += 1) {
    if (sites[i]?.writer !== true || !may(i)) continue;
    if (alive[i] === 1) return -1;
    lost.push(i);
  }
  if (lost.length === 0) return -1;
  const able = (i: number) => alive[i] === 1 && (sites[i]?.reachRps ?? 0) > 0 && may(i);
  const declared = lost.map((i) => sites[i]?.target ?? -1).find((t) => t >= 0 && able(t));
  return declared ?? askedInTurn(network, lost).find(able) ?? -1;
}

/** By the writers that are lost: all sites in the order in which they are asked. A network never changes. */
const turns = new WeakMap<Network, Map<string, readonly number[]>>();

/** All sites in the order in which they are asked to write for lost writers. */
function askedInTurn(network: Network, lost: readonly number[]): readonly number[] {
  let known = turns.get(network);
  if (!known) turns.set(network, (known = new Map<string, readonly number[]>()));
  const key = lost.join();
  let turn = known.get(key);
  if (!turn) known.set(key, (turn = inTurn(network, lost)));
  return turn;
}

function inTurn(network: Network, lost: readonly number[]): number[] {
  return network.sites
    .map(({ region, site }, i) => ({
      i,
      region,
      rank: rank[site.role],
      lag: lagBehind(network, lost, i),
    }))
    .sort(
      (a, b) =>
        a.rank - b.rank || (a.lag === b.lag ? 0 : a.lag - b.lag) || (a.region < b.region ? -1 : 1),
    )
    .map(({ i }) => i);
}

/** The least lag of a site behind any of the lost writers, milliseconds; Infinity where no link leads to it. */
function lagBehind({ sites, linkLagMs }: Network, lost: readonly number[], to: number): number {
  let least = Infinity;
  for (const from of lost) {
    least = Math.min(least, linkLagMs[from * sites.length + to] ?? Infinity);
  }
  return least;
}
