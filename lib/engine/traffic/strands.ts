import { rps } from '../units';
import type { Network } from './network';
import { arrive, executeWrite, type RoutingState } from './route';
import type { Strand } from './strand';

/** Splits the peak of every population into strands, where nothing is lost. */
export function strandsOf(network: Network): Strand[] {
  const healthy: RoutingState = {
    alive: network.sites.map(() => true),
    afterLoss: false,
    promoted: () => -1,
  };
  const strands: Strand[] = [];
  network.populations.forEach((population, index) => {
    const peak = population.population.peakRps;
    const parts = [
      { stray: false, share: 1 - network.strayShare },
      { stray: true, share: network.strayShare },
    ].filter((part) => part.share > 0);
    for (const { stray, share } of parts) {
      const landing = arrive(network, population, stray, healthy);
      const landed = 'to' in landing ? landing.to : [{ site: -1, share: 1 }];
      for (const { site: entry, share: landedShare } of landed) {
        const here = peak * share * landedShare;
        const strand = { population: index, stray, entry } as const;
        const reads = here * network.readShare;
        const writes = here - reads;
        if (reads > 0) strands.push({ ...strand, kind: 'read', rps: rps(reads), site: entry });
        if (writes > 0) {
          const writer = entry < 0 ? -1 : executeWrite(network, population, entry, healthy);
          const site = typeof writer === 'number' ? writer : -1;
          strands.push({ ...strand, kind: 'write', rps: rps(writes), site });
        }
      }
    }
  });
  return strands;
}
