import type { FailoverMove, RegionId } from '../model';
import { rps } from '../units';
import type { Traffic } from './loads';
import { promotions } from './promoted-writer';
import { reroute } from './reroute';
import { reasonOf } from './route';

/** What a loss would move, before anything is judged: requests by population, kind, old place and new. */
export function plannedMoves(traffic: Traffic, lost: readonly RegionId[]): FailoverMove[] {
  const { network, strands } = traffic;
  const alive = Uint8Array.from(network.sites, (site) => (lost.includes(site.region) ? 0 : 1));
  const state = { alive, afterLoss: true, promoted: promotions(network, alive) };
  const regionOf = (site: number) => network.sites[site]?.region ?? null;
  const moves = new Map<string, FailoverMove>();
  const add = (move: FailoverMove) => {
    const key = [move.population, move.kind, move.from, move.to, move.because].join(' ');
    const known = moves.get(key);
    moves.set(key, known ? { ...known, rps: rps(known.rps + move.rps) } : move);
  };
  for (const strand of strands) {
    const from = regionOf(strand.site);
    const population = network.populations[strand.population]?.population.name ?? '';
    const { kind } = strand;
    reroute(network, strand, state, {
      serve: (_, site, __, load) => {
        if (site === strand.site) return;
        add({ population, kind, from, to: regionOf(site), rps: rps(load), because: null });
      },
      refuse: (_, reason, load) => {
        add({ population, kind, from, to: null, rps: rps(load), because: reasonOf(reason) });
      },
    });
  }
  return [...moves.values()];
}
