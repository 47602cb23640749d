import type { UnservedReason } from '../model';
import { bundleStrands, type Bundle } from './bundle';
import type { Network } from './network';
import { reasonOf } from './route';
import type { Strand } from './strand';

/** Strands with the loads that they make where nothing is lost, prepared for many losses. */
export interface Traffic {
  readonly network: Network;
  readonly strands: readonly Strand[];
  /** Load of each site with nothing lost, requests a second. */
  readonly steadyRps: readonly number[];
  /** What each site executes: what its loss moves. */
  readonly executing: readonly (readonly Bundle[])[];
  /** Strands that nobody serves even when all is well. */
  readonly stranded: readonly Strand[];
  readonly strandedRps: number;
  readonly totalRps: number;
  /** How many bundles there are; their ids count up from 0. */
  readonly bundles: number;
}

/** Sums the strands up by site. */
export function prepareTraffic(network: Network, strands: readonly Strand[]): Traffic {
  const steadyRps = network.sites.map(() => 0);
  const executing = network.sites.map((): Bundle[] => []);
  let totalRps = 0;
  for (const strand of strands) {
    totalRps += strand.rps;
    if (strand.site >= 0) steadyRps[strand.site] = (steadyRps[strand.site] ?? 0) + strand.rps;
  }
  const bundles = bundleStrands(network, strands);
  for (const bundle of bundles) executing[bundle.site]?.push(bundle);
  const stranded = strands.filter((s) => s.site < 0);
  return {
    network,
    strands,
    steadyRps,
    executing,
    stranded,
    strandedRps: stranded.reduce((total, strand) => total + strand.rps, 0),
    totalRps,
    bundles: bundles.length,
  };
}

/** A bundle, or part of one, and where it is after a loss; a negative site is a refusal (`reasonOf`). */
export interface Moved {
  readonly bundle: Bundle;
  readonly site: number;
  readonly rps: number;
}

/** Load of each site, and of what nobody serves, at some moment after a loss. */
export interface Loads {
  readonly rps: Float64Array;
  readonly refusedRps: number;
}

/** A population, or part of it, that nobody serves. */
export interface Refused {
  readonly population: number;
  readonly because: UnservedReason;
  readonly rps: number;
}

/** Spreads refused bundles over their populations. */
export function refusedRows(stranded: readonly Strand[], refused: readonly Moved[]): Refused[] {
  const rows = new Map<string, { population: number; because: UnservedReason; rps: number }>();
  const add = (population: number, because: UnservedReason, rps: number) => {
    const key = `${population} ${because}`;
    const row = rows.get(key);
    if (row) row.rps += rps;
    else rows.set(key, { population, because, rps });
  };
  for (const strand of stranded) add(strand.population, reasonOf(strand.site), strand.rps);
  for (const { bundle, site, rps } of refused) {
    for (const member of bundle.members) {
      add(member.population, reasonOf(site), (rps * member.rps) / bundle.rps);
    }
  }
  return [...rows.values()];
}
