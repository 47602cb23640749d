import { rps } from '../units';
import type { Traffic } from './loads';
import { reroute } from './reroute';
import type { RoutingState } from './route';
import type { Strand } from './strand';

/** A strand where it is served in some state; `from` and `executedBefore` are its places with nothing lost. */
export type ServedStrand = Strand & { readonly from: number; readonly executedBefore: number };

/** All strands that somebody serves in a state, at the sites where they then arrive and are executed. */
export function servedStrands(traffic: Traffic, state: RoutingState): ServedStrand[] {
  const served: ServedStrand[] = [];
  for (const strand of traffic.strands) {
    reroute(traffic.network, strand, state, {
      serve: (s, site, entry, load) =>
        served.push({ ...s, site, entry, rps: rps(load), from: s.entry, executedBefore: s.site }),
      refuse: () => undefined,
    });
  }
  return served;
}
