import type { LossFigures } from '../model';
import type { LossLoads, Traffic } from '../traffic/loads';
import type { Refused } from '../traffic/refused';
import { rps, share } from '../units';
import { harshLoad } from './harsh-load';
import type { LossContext } from './loss-context';
import { calm } from './loss-view';
import { neededCapacities } from './needed-capacity';
import { sheddingFigures } from './shedding-figures';

/** Smaller shares of the load than this are rounding. */
const nobody = 1e-9;

/** What a loss does right after traffic has moved and before anything falls. */
export type MovedFigures = Pick<LossFigures, 'regions' | 'needed' | 'shed' | 'unserved'>;

/** The figures of the moment right after the move. */
export function movedFigures(
  context: LossContext,
  moved: LossLoads,
  refused: readonly Refused[],
): MovedFigures {
  const { traffic, assumptions, view, bearable, classes } = context;
  return {
    regions: regionRows(context, moved),
    needed: neededCapacities(traffic.network, moved, view, assumptions),
    shed: sheddingFigures(traffic, moved, view, bearable, classes),
    unserved: unservedRows(traffic, refused),
  };
}

/** How a loss ends: who falls on the way, in order, and what nobody serves then, requests a second. */
export interface LossEnd {
  readonly falls: readonly (readonly number[])[];
  readonly refusedRps: number;
}

/** The end of a loss where sites shed: nothing falls, and what is turned away is not served. */
export function shedEnd({ shed }: MovedFigures): LossEnd {
  return { falls: [], refusedRps: shed.shedRps + shed.lostRps };
}

/** The figures of a loss that has been played to its end. */
export function lossFigures(
  { traffic }: LossContext,
  lost: readonly number[],
  moved: MovedFigures,
  { falls, refusedRps }: LossEnd,
  dependenciesDown: readonly string[],
): LossFigures {
  const regionOf = (i: number) => traffic.network.sites[i]?.region ?? ':';
  const served = dependenciesDown.length > 0 ? 0 : servedShare(traffic, refusedRps);
  return {
    lost: lost.map(regionOf),
    survives: falls.length === 0 && served >= 1 - nobody,
    servedFraction: share(served),
    steps: falls.map((over) => ({ overloaded: over.map(regionOf) })),
    ...moved,
    dependenciesDown,
  };
}

function regionRows(context: LossContext, moved: LossLoads): LossFigures['regions'] {
  const { sites } = context.traffic.network;
  const rows: LossFigures['regions'][number][] = [];
  for (let i = 0; i < sites.length; i += 1) {
    const site = sites[i];
    if (!site || moved.alive[i] === 0) continue;
    const { region, reachRps } = site;
    const loadRps = rps(moved.rps[i] ?? 0);
    if (context.view === calm) {
      rows.push({ region, loadRps, utilization: utilizationOf(loadRps, reachRps) });
      continue;
    }
    const harsh = harshLoad(context, moved, i);
    const utilization = utilizationOf(harsh.offeredRps, reachRps);
    rows.push({ region, loadRps, utilization, harsh });
  }
  return rows;
}

/** Load over capacity; null where no capacity is stated. */
export function utilizationOf(loadRps: number, capacityRps: number | undefined) {
  return capacityRps !== undefined && capacityRps > 0 ? share(loadRps / capacityRps) : null;
}

/** Share of the peak that somebody serves. */
export function servedShare({ totalRps }: Traffic, refusedRps: number): number {
  const served = totalRps === 0 ? 1 : 1 - refusedRps / totalRps;
  return served < nobody ? 0 : served;
}

/** The populations that nobody serves, with the reason. */
export function unservedRows(traffic: Traffic, refused: readonly Refused[]) {
  return refused.map((row) => ({
    population: traffic.network.populations[row.population]?.population.name ?? '',
    rps: rps(row.rps),
    because: row.because,
  }));
}
