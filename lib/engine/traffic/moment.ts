import type { UnservedReason } from '../model';
import { rps } from '../units';
import type { Circumstances } from './circumstances';
import type { LossLoads, Traffic } from './loads';
import { promotions } from './promoted-writer';
import type { Refused } from './refused';
import { reroute } from './reroute';
import { reasonOf, type RoutingState } from './route';
import type { ServedStrand } from './served-strands';
import type { Strand } from './strand';
import { stuckWriters } from './stuck-writers';

/** One moment of a loss, strand by strand: who is served where, and who is not. */
export interface Moment extends LossLoads {
  readonly served: readonly ServedStrand[];
  /** One row for each population and reason, in the order of the document. */
  readonly refused: readonly Refused[];
}

/**
 * Routes every strand once only these sites are up (1 by site). Users keep to the side of a cut on which
 * they arrive with nothing lost: each side then sees the other as gone, names no new writer and runs no
 * plan for its loss, because to the world outside both are up. A write that its writer has to refuse still
 * loads it.
 */
export function momentOf(
  traffic: Traffic,
  circumstances: Circumstances,
  alive: Uint8Array,
  afterLoss: boolean,
): Moment {
  const { network } = traffic;
  const { cut, data, groups, without } = circumstances;
  const stuck = stuckWriters(network, data, groups, alive, cut);
  const states = statesOf(traffic, cut, alive, afterLoss);
  const load = new Float64Array(network.sites.length);
  const movedReadsRps = new Float64Array(network.sites.length);
  const stuckRps = stuck ? new Float64Array(network.sites.length) : null;
  let refusedRps = 0;
  const served: ServedStrand[] = [];
  const rows = new Map<string, { population: number; because: UnservedReason; rps: number }>();
  const refuse = (population: number, because: UnservedReason, part: number) => {
    const key = `${population} ${because}`;
    const row = rows.get(key);
    if (row) row.rps += part;
    else rows.set(key, { population, because, rps: part });
  };
  const add = (to: Float64Array, site: number, part: number) => (to[site] = (to[site] ?? 0) + part);
  const landings = {
    serve: (strand: Strand, site: number, entry: number, part: number) => {
      add(load, site, part);
      const { kind } = strand;
      if (kind === 'read' && site !== strand.site) add(movedReadsRps, site, part);
      const because = kind === 'write' ? stuck?.[site] : undefined;
      if (because === undefined || stuckRps === null) {
        const from = { from: strand.entry, executedBefore: strand.site };
        served.push({ ...strand, ...from, site, entry, rps: rps(part) });
        return;
      }
      add(stuckRps, site, part);
      refuse(strand.population, because, part);
    },
    refuse: (strand: Strand, reason: number, part: number) => {
      refusedRps += part;
      const because = reasonOf(reason);
      const behind =
        cut?.partition && because === 'no-writer' && alive[strand.site] === 1
          ? 'writer-cut'
          : because;
      refuse(strand.population, behind, part);
    },
  };
  for (const strand of traffic.strands) {
    const side = cut?.partition && strand.entry >= 0 ? (cut.side[strand.entry] ?? 0) : 0;
    if (strand.entry >= 0 && (without[side]?.length ?? 0) > 0) {
      refusedRps += strand.rps;
      refuse(strand.population, 'dependency-cut', strand.rps);
      continue;
    }
    const state = states[side];
    if (state) reroute(network, strand, state, landings);
  }
  return {
    alive,
    rps: load,
    movedReadsRps,
    stuckRps,
    refusedRps,
    served,
    refused: [...rows.values()].sort((a, b) => a.population - b.population),
  };
}

/** All that nobody serves at a moment, requests a second. */
export function refusedIn({ refused }: Moment): number {
  return refused.reduce((sum, row) => sum + row.rps, 0);
}

/** How each side of a cut sees the network; one view where there is no partition. */
function statesOf(
  { network }: Traffic,
  cut: Circumstances['cut'],
  alive: Uint8Array,
  afterLoss: boolean,
): RoutingState[] {
  if (!cut?.partition) return [{ alive, afterLoss, promoted: promotions(network, alive) }];
  return [0, 1].map((side) => ({
    alive: alive.map((up, i) => (cut.side[i] === side ? up : 0)),
    outOfReach: alive.map((up, i) => (cut.side[i] === side ? 0 : up)),
    afterLoss,
    promoted: () => -1,
  }));
}
