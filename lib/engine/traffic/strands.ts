import { rps } from '../units';
import type { Network } from './network';
import { arriveAt, executeWrite, openWeight, type RoutingState } from './route';
import type { Strand } from './strand';

/** Splits the peak of every population into strands, where nothing is lost. */
export function strandsOf(network: Network): Strand[] {
  const healthy: RoutingState = {
    alive: new Uint8Array(network.sites.length).fill(1),
    afterLoss: false,
    promoted: () => -1,
  };
  const strands: Strand[] = [];
  network.populations.forEach((population, index) => {
    for (const { stray, entry, share } of arrivals(network, index, healthy)) {
      const here = population.population.peakRps * share;
      const reads = here * network.readShare;
      const writes = here - reads;
      if (reads > 0) {
        strands.push({
          population: index,
          stray,
          entry,
          kind: 'read',
          rps: rps(reads),
          site: entry,
        });
      }
      if (writes > 0) {
        const site = entry < 0 ? entry : executeWrite(network, population, entry, healthy);
        strands.push({ population: index, stray, entry, kind: 'write', rps: rps(writes), site });
      }
    }
  });
  return strands;
}

/** The sites at which a population's requests arrive, with the share of each. */
function arrivals(network: Network, index: number, state: RoutingState) {
  const population = network.populations[index];
  if (!population) return [];
  const total = openWeight(network, population, state);
  if (total > 0) {
    return [...population.order].flatMap((entry) => {
      const site = network.sites[entry];
      return site?.serves && site.weight > 0
        ? [{ stray: false, entry, share: site.weight / total }]
        : [];
    });
  }
  return [
    { stray: false, share: 1 - network.strayShare },
    { stray: true, share: network.strayShare },
  ].flatMap(({ stray, share }) =>
    share > 0 ? [{ stray, share, entry: arriveAt(network, population, stray, state) }] : [],
  );
}
