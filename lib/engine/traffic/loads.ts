import { bundlesOf, type Bundles } from './bundles';
import type { Network } from './network';
import type { Strand } from './strand';
import { throughTheDay } from './through-the-day';

/** Strands with the loads that they make where nothing is lost, prepared for many losses. */
export interface Traffic {
  readonly network: Network;
  readonly strands: readonly Strand[];
  /** The same as users feel them through a day: where the writer follows it, each write at its hour's writer. */
  readonly felt: readonly Strand[];
  /** Load of each site with nothing lost, requests a second. */
  readonly steadyRps: Float64Array;
  /** What each site executes: what its loss moves. */
  readonly executing: readonly (readonly Strand[])[];
  /** The same, joined as far as every loss sends it the same way. */
  readonly bundles: Bundles;
  /** Strands that nobody serves even when all is well. */
  readonly stranded: readonly Strand[];
  readonly strandedRps: number;
  readonly totalRps: number;
}

/** Load of each site, and of what nobody serves, at some moment after a loss. */
export interface Loads {
  readonly rps: Float64Array;
  readonly refusedRps: number;
}

/** The loads of a moment after a loss, with what a judgement asks of them. */
export interface LossLoads extends Loads {
  /** 1 for every site that is up. */
  readonly alive: Uint8Array;
  /** The part of each site's load that are reads which came from elsewhere. */
  readonly movedReadsRps: Float64Array;
  /** The part of each site's load that are writes which it has to refuse; null: there are none. */
  readonly stuckRps: Float64Array | null;
}

/** Sums the strands up by site. */
export function prepareTraffic(network: Network, strands: readonly Strand[]): Traffic {
  const steadyRps = new Float64Array(network.sites.length);
  const executing = network.sites.map((): Strand[] => []);
  let totalRps = 0;
  for (const strand of strands) {
    totalRps += strand.rps;
    if (strand.site < 0) continue;
    steadyRps[strand.site] = (steadyRps[strand.site] ?? 0) + strand.rps;
    executing[strand.site]?.push(strand);
  }
  const stranded = strands.filter((s) => s.site < 0);
  return {
    network,
    strands,
    felt: throughTheDay(network, strands),
    steadyRps,
    executing,
    bundles: bundlesOf(network, strands),
    stranded,
    strandedRps: stranded.reduce((total, strand) => total + strand.rps, 0),
    totalRps,
  };
}
